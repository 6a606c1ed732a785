"""A site of static pages over everything that is published: an index, a page a declaration, glossaries.

Every page exists in each language of the site (`index.fr.html`, `index.ja.html`, `index.en.html`), and
once more under its plain name, in the language of the first declaration. No page needs a script to be read.
"""

from __future__ import annotations

from declaration_doc.model.site import Site
from declaration_doc.writers.site.entry import entry_page
from declaration_doc.writers.site.feed import feed, site_map
from declaration_doc.writers.site.glossary import glossary_page
from declaration_doc.writers.site.index import index_page
from declaration_doc.writers.site.page import GENERATOR
from declaration_doc.writers.site.search import search_index
from declaration_doc.writers.site.words import languages, require_parts

__all__ = ["is_page", "pages", "require_parts"]


def pages(site: Site) -> dict[str, bytes]:
    """Path below the folder of the site → content, of everything but the editions themselves.

    Raises MissingPart where the style sheet, or Babel, is not installed.
    """
    written: dict[str, str] = {"search.js": search_index(site), "feed.atom": feed(site)}
    if site.address:
        written["sitemap.xml"] = site_map(site)
    for language in languages():
        written[f"index.{language}.html"] = index_page(site, language)
        for entry in site.entries:
            folder = entry.declaration.id
            written[f"{folder}/index.{language}.html"] = entry_page(site, entry, language)
            if entry.glossary and entry.glossary.entries:
                written[f"{folder}/glossary.{language}.html"] = glossary_page(site, entry, language)
    first = _first_language(site)
    plain = {
        path.replace(f".{first}.html", ".html"): text
        for path, text in written.items()
        if path.endswith(f".{first}.html")
    }
    return {path: text.encode() for path, text in sorted({**written, **plain}.items())}


def is_page(data: bytes) -> bool:
    """Whether `data` is a page that this writer made, and may be replaced by another."""
    return f'<meta name="generator" content="{GENERATOR}">'.encode() in data


def _first_language(site: Site) -> str:
    """The first language of a declaration that the site has words in."""
    tags = (tag for entry in site.entries for tag in entry.declaration.tags)
    return next((tag for tag in tags if tag in languages()), languages()[-1])
