"""The index: every declaration with its meeting, place, date and languages, and a search over all texts."""

from __future__ import annotations

from declaration_doc.languages import language as language_of
from declaration_doc.model.site import Site, SiteEntry
from declaration_doc.writers.markup.elements import characters, element, tag
from declaration_doc.writers.site.page import page
from declaration_doc.writers.site.texts import in_every_language
from declaration_doc.writers.site.words import day, word


def index_page(site: Site, language: str) -> str:
    """The index in one language."""
    title = word(language, "title")
    items = "\n".join(_item(entry, language) for entry in site.entries)
    content = "\n".join(
        (
            element("h1", characters(title)),
            element("p", characters(word(language, "introduction"))),
            _tools(site, language),
            element("ul", f"\n{items}\n", class_="declarations"),
        )
    )
    return page("index", language, title, content, address=site.address, script_name="search.js")


def _tools(site: Site, language: str) -> str:
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


def _item(entry: SiteEntry, language: str) -> str:
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
