"""The glossary of a declaration as a page: what each name and term is called in each language."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.languages import language as language_of
from declaration_doc.model.glossary import GlossaryEntry
from declaration_doc.model.site import Site, SiteEntry
from declaration_doc.writers.markup.elements import characters, element
from declaration_doc.writers.site.page import page
from declaration_doc.writers.site.texts import in_every_language
from declaration_doc.writers.site.words import word

_KINDS = (("term", "terms"), ("name", "names"))


def glossary_page(site: Site, entry: SiteEntry, language: str) -> str:
    """The page in one language; the entries are in the order of the file."""
    title = word(language, "glossary")
    up = element(
        "a", in_every_language(entry.declaration.title, entry.declaration), href=f"index.{language}.html"
    )
    content = "\n".join((element("h1", characters(title)), element("p", up), *_tables(entry, language)))
    return page(f"{entry.declaration.id}/glossary", language, title, content, address=site.address)


def _tables(entry: SiteEntry, language: str) -> Iterator[str]:
    tags = entry.declaration.tags
    head = "".join(element("th", language_of(tag).own_name, scope="col", lang=tag) for tag in tags)
    head += element("th", characters(word(language, "note")), scope="col")
    for kind, key in _KINDS:
        entries = [each for each in entry.glossary.entries if each.kind == kind] if entry.glossary else []
        if not entries:
            continue
        rows = "\n".join(_row(each, tags) for each in entries)
        yield element("h2", characters(word(language, key)))
        yield element("table", f"{element('thead', element('tr', head))}\n{element('tbody', rows)}")


def _row(entry: GlossaryEntry, tags: tuple[str, ...]) -> str:
    """The preferred form first; the others allowed after it."""
    cells = "".join(
        element("td", "<br>".join(map(characters, entry.forms.get(tag, ()))), lang=tag) for tag in tags
    )
    return element("tr", cells + element("td", characters(entry.note or "")), id=entry.key)
