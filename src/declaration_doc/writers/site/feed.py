"""The Atom feed (RFC 4287), and the site map (sitemaps.org 0.9) where the address of the site is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from declaration_doc.languages import language as language_of
from declaration_doc.model.site import Site, SiteEntry
from declaration_doc.writers.markup.elements import characters, element
from declaration_doc.writers.site.texts import words_of
from declaration_doc.writers.site.words import languages, word

_NEVER = "1970-01-01T00:00:00Z"
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def feed(site: Site) -> str:
    """The declarations, the one that changed last first; its links are relative where no address is known."""
    # As moments: with their offsets, the letters of two times do not say which is the later one.
    entries = sorted(site.entries, key=lambda entry: datetime.fromisoformat(entry.updated), reverse=True)
    updated = entries[0].updated if entries else _NEVER
    parts = (
        element("title", characters(word(languages()[0], "title"))),
        element("id", characters(site.address or "urn:declaration-doc:site")),
        element("updated", updated),
        element("author", element("name", "declaration-doc")),
        *(_link(rel, path, site) for rel, path in (("self", "feed.atom"), ("alternate", "index.html"))),
        *("".join(_entry(entry, site)) for entry in entries),
    )
    body = "\n".join(("", *parts, ""))
    return f'{_XML}<feed xmlns="http://www.w3.org/2005/Atom">{body}</feed>\n'


def _entry(entry: SiteEntry, site: Site) -> Iterator[str]:
    declaration = entry.declaration
    lead = declaration.tags[0]
    titles = " / ".join(filter(None, (words_of(declaration.title, tag) for tag in declaration.tags)))
    meeting = words_of(declaration.meeting.designation, lead) if declaration.meeting else ""
    standing = " ".join(language_of(lead).statement(status) for status in declaration.languages)
    parts = (
        element("title", characters(f"{titles} – {meeting}" if meeting else titles)),
        element("id", f"urn:declaration-doc:{declaration.id}"),
        element("updated", entry.updated),
        _link("alternate", f"{declaration.id}/index.html", site),
        element("summary", characters(standing)),
    )
    yield element("entry", "\n".join(("", *parts, "")))


def _link(rel: str, path: str, site: Site) -> str:
    address = f"{site.address}/{path}" if site.address else path
    return f'<link rel="{rel}" href="{characters(address)}"/>'


def site_map(site: Site) -> str:
    """Every page of the site, and every edition that is a page."""
    addresses = "\n".join(
        element(
            "url",
            element("loc", characters(f"{site.address}/{path}"))
            + (element("lastmod", changed) if changed else ""),
        )
        for path, changed in _pages(site)
    )
    return f'{_XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{addresses}\n</urlset>\n'


def _pages(site: Site) -> Iterator[tuple[str, str]]:
    for language in languages():
        yield f"index.{language}.html", ""
    for entry in site.entries:
        folder = entry.declaration.id
        for language in languages():
            yield f"{folder}/index.{language}.html", entry.updated
        for file in entry.files:
            if file.format == "html":
                yield f"{folder}/{file.name}", entry.updated
