"""The page of one declaration: its editions to read and to download, their standing, how they came about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declaration_doc.languages import language as language_of
from declaration_doc.model.site import Site, SiteEntry, SiteFile
from declaration_doc.writers.markup.elements import characters, element
from declaration_doc.writers.site.page import page
from declaration_doc.writers.site.texts import in_every_language, words_of
from declaration_doc.writers.site.words import day, number, size, word

_COMMITS = 50
"""As many changes as a page lists."""


def entry_page(site: Site, entry: SiteEntry, language: str) -> str:
    """The page in one language."""
    declaration = entry.declaration
    own = language if language in declaration.tags else declaration.tags[0]
    title = words_of(declaration.title, own)
    parts = (
        element("h1", in_every_language(declaration.title, declaration)),
        _facts(entry, language),
        _section("standing", language, "".join(_statements(entry, language))),
        _section("editions", language, _editions(entry, language)),
        _review(entry, language),
        _glossary(entry, language),
        _history(entry, language),
    )
    name = f"{declaration.id}/index"
    return page(name, language, title, "\n".join(filter(None, parts)), address=site.address)


def _section(key: str, language: str, content: str) -> str:
    return element("section", f"\n{element('h2', characters(word(language, key)))}\n{content}\n", class_=key)


def _facts(entry: SiteEntry, language: str) -> str:
    declaration, meeting = entry.declaration, entry.declaration.meeting
    facts: list[tuple[str, str]] = []
    if meeting:
        facts.append(("meeting", in_every_language(meeting.designation, declaration)))
        if meeting.venue:
            facts.append(("place", in_every_language(meeting.venue, declaration)))
    if entry.date:
        facts.append(("date", element("time", characters(day(entry.date, language)), datetime=entry.date)))
    rows = (element("dt", characters(word(language, key))) + element("dd", value) for key, value in facts)
    return element("dl", "".join(rows)) if facts else ""


def _statements(entry: SiteEntry, language: str) -> Iterator[str]:
    """What the editions say of each text, in the language of the page."""
    voice = language_of(language)
    for status in entry.declaration.languages:
        yield element("p", characters(voice.statement(status)))
    if entry.declaration.prevailing:
        yield element("p", characters(voice.prevails(entry.declaration.prevailing)))


def _editions(entry: SiteEntry, language: str) -> str:
    keys = ("file", "format", "size", "pages", "conformance", "digest")
    head = "".join(element("th", characters(word(language, key)), scope="col") for key in keys)
    rows = "\n".join(_file(file, language) for file in entry.files)
    read = "".join(_reading(entry, entry.files))
    table = element("table", f"{element('thead', element('tr', head))}\n{element('tbody', rows)}")
    return (element("ul", read, class_="read") if read else "") + element(
        "div", table, class_="wide", tabindex="0", role="region", aria_label=word(language, "editions")
    )


def _reading(entry: SiteEntry, files: Iterable[SiteFile]) -> Iterator[str]:
    """Links to the pages: the names of their languages, each in itself."""
    for file in files:
        if file.format == "html":
            tags = [tag for tag in file.edition.split("-") if tag in entry.declaration.tags]
            names = " · ".join(language_of(tag).own_name for tag in tags) or file.edition
            yield element(
                "li", element("a", characters(names), href=file.name, hreflang=tags[0] if tags else None)
            )


def _file(file: SiteFile, language: str) -> str:
    link = element("a", characters(file.name), href=file.name, download="" if file.format != "html" else None)
    cells = (
        link,
        file.format.upper(),
        characters(size(file.size, language)),
        "" if file.pages is None else number(file.pages, language),
        characters(", ".join(file.conformance)),
        element("code", file.sha256[:16] + "…", title=file.sha256),
    )
    return element("tr", "".join(element("td", cell) for cell in cells))


def _review(entry: SiteEntry, language: str) -> str:
    """How far the texts under review have come; nothing where none is."""
    if not entry.progress:
        return ""
    lines = (
        element(
            "li",
            f"{element('span', language_of(tag).own_name, lang=tag)} "
            + ", ".join(
                f"{number(count, language)} {characters(word(language, state))}"
                for state, count in states.items()
                if count
            ),
        )
        for tag, states in entry.progress.items()
    )
    return _section("review", language, element("ul", "".join(lines)))


def _glossary(entry: SiteEntry, language: str) -> str:
    if not entry.glossary or not entry.glossary.entries:
        return ""
    count = number(len(entry.glossary.entries), language)
    link = element("a", characters(word(language, "glossary")), href=f"glossary.{language}.html")
    return element("p", f"{link} ({count})")


def _history(entry: SiteEntry, language: str) -> str:
    if not entry.commits:
        return ""
    compare = ""
    if entry.compared:
        compare = element("p", element("a", characters(word(language, "compare")), href=entry.compared))
    rows = "".join(
        element(
            "li",
            f"{element('time', characters(day(commit.day, language)), datetime=commit.when)} "
            f"{characters(commit.subject)} {element('small', characters(commit.author))}",
        )
        for commit in entry.commits[:_COMMITS]
    )
    return _section("history", language, compare + element("ol", rows))
