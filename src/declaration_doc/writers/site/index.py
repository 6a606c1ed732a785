"""The index: every declaration with its meeting, place, date and languages, and a search over all texts."""

from __future__ import annotations

from typing import TypeAlias

from declaration_doc.languages import language as language_of
from declaration_doc.model.site import Site, SiteEntry
from declaration_doc.model.tags import primary_subtag
from declaration_doc.writers.markup.elements import characters, element, tag
from declaration_doc.writers.site.page import page
from declaration_doc.writers.site.texts import in_every_language, words_of
from declaration_doc.writers.site.words import day, word

Names: TypeAlias = dict[str, str]
"""What a filter offers, and the value that the entries carry for it."""


def index_page(site: Site, language: str) -> str:
    """The index in one language."""
    title = word(language, "title")
    meetings, places = _named(site, "designation", language), _named(site, "venue", language)
    items = "\n".join(_item(entry, language, meetings, places) for entry in site.entries)
    content = "\n".join(
        (
            element("h1", characters(title)),
            element("p", characters(word(language, "introduction"))),
            _tools(site, language, meetings, places),
            element("ul", f"\n{items}\n", class_="declarations"),
        )
    )
    return page("index", language, title, content, address=site.address, script_name="search.js")


def _named(site: Site, what: str, language: str) -> Names:
    """What the entries say of their meeting, once each in their order, with its number on the page."""
    said = (_said(entry, what, language) for entry in site.entries)
    return {words: str(number) for number, words in enumerate(dict.fromkeys(filter(None, said)))}


def _said(entry: SiteEntry, what: str, language: str) -> str:
    """In the language of the page, or else in the first of the declaration."""
    meeting, tags = entry.declaration.meeting, entry.declaration.tags
    own = next((tag for tag in tags if primary_subtag(tag) == language), tags[0])
    return words_of(getattr(meeting, what), own) if meeting else ""


def _tools(site: Site, language: str, meetings: Names, places: Names) -> str:
    """Search and filters, which the script shows: without it they would do nothing."""
    years = sorted({entry.date[:4] for entry in site.entries if entry.date}, reverse=True)
    tags = dict.fromkeys(tag for entry in site.entries for tag in entry.declaration.tags)
    standings = dict.fromkeys(
        s.authority.value for entry in site.entries for s in entry.declaration.languages
    )
    names = {
        status.authority.value: language_of(language).mark(status)
        for entry in site.entries
        for status in entry.declaration.languages
    }
    search = element(
        "label",
        f"{characters(word(language, 'search'))} "
        + tag(
            "input",
            type="search",
            id="search",
            placeholder=word(language, "search_hint"),
            autocomplete="off",
        ),
    )
    filters = (
        _choice("meeting", {number: words for words, number in meetings.items()}, language),
        _choice("place", {number: words for words, number in places.items()}, language),
        _choice("year", {year: year for year in years}, language),
        _choice("language", {each: language_of(each).own_name for each in tags}, language),
        _choice("authority", {each: names[each] for each in standings}, language),
    )
    results = element(
        "div",
        "",
        id="results",
        role="status",
        data_none=word(language, "no_result"),
        data_count=word(language, "results"),
    )
    return (
        element("form", "\n".join(("", search, *filters, "")), id="tools", role="search", hidden="") + results
    )


def _choice(key: str, values: dict[str, str], language: str) -> str:
    options = element("option", characters(word(language, "all")), value="") + "".join(
        element("option", characters(name), value=value) for value, name in values.items()
    )
    return element(
        "label", f"{characters(word(language, key))} {element('select', options, name=key)}", class_="choice"
    )


def _item(entry: SiteEntry, language: str, meetings: Names, places: Names) -> str:
    declaration = entry.declaration
    link = f"{declaration.id}/index.{language}.html"
    heading = element("h2", element("a", in_every_language(declaration.title, declaration), href=link))
    meeting = declaration.meeting
    facts = (
        element("p", in_every_language(meeting.designation, declaration), class_="meeting")
        if meeting
        else "",
        element("p", in_every_language(meeting.venue, declaration), class_="place")
        if meeting and meeting.venue
        else "",
        element("p", element("time", characters(day(entry.date, language)), datetime=entry.date))
        if entry.date
        else "",
        element("ul", "".join(_standing(entry, language)), class_="voices"),
    )
    return element(
        "li",
        "\n".join(("", heading, *filter(None, facts), "")),
        data_meeting=meetings.get(_said(entry, "designation", language), ""),
        data_place=places.get(_said(entry, "venue", language), ""),
        data_year=entry.date[:4],
        data_language=" ".join(declaration.tags),
        data_authority=" ".join(status.authority.value for status in declaration.languages),
    )


def _standing(entry: SiteEntry, language: str) -> list[str]:
    """The language of each text, and its standing in the language of the page."""
    voice = language_of(language)
    return [
        element(
            "li",
            f"{element('span', language_of(status.language).own_name, lang=status.language)} "
            f"{element('small', characters(voice.mark(status)))}",
        )
        for status in entry.declaration.languages
    ]
