"""The page: head, landmarks, and the markup of the edition between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from declaration_doc.model.edition import Edition, Writing
from declaration_doc.model.style import Style
from declaration_doc.writers.html.images import addresses
from declaration_doc.writers.html.style import policy, style_of
from declaration_doc.writers.markup import Columns, Form, Notes, Setting, body, contents, cover, notes
from declaration_doc.writers.markup.composed import line_words
from declaration_doc.writers.markup.elements import characters, element, tag
from declaration_doc.writers.markup.vertical import set_vertical

_NO_ASSETS: Mapping[str, bytes] = MappingProxyType({})
_DEFAULT = Style()


def write(edition: Edition, assets: Mapping[str, bytes] = _NO_ASSETS, style: Style = _DEFAULT) -> bytes:
    """The HTML edition, whole: style and images inside, no script, nothing fetched.

    `assets`: the logos by file name; `style`: what it is set in. Raises MissingPart where a style sheet is
    not installed.
    """
    sheet = style_of(edition, style)
    content = (
        "<!doctype html>",
        tag("html", lang=edition.lead),
        element("head", "\n".join(("", *_head(edition, sheet), ""))),
        element("body", "\n".join(("", *_body(edition, assets), "")), class_=edition.spec.layout),
        "</html>\n",
    )
    return "\n".join(content).encode()


def _head(edition: Edition, style: str) -> Iterator[str]:
    about = edition.metadata
    yield tag("meta", charset="utf-8")
    yield tag("meta", http_equiv="Content-Security-Policy", content=policy(style))
    yield tag("meta", name="viewport", content="width=device-width, initial-scale=1")
    yield tag("meta", name="color-scheme", content="light dark")
    yield element("title", characters(about.title))
    named = {"description": about.subject, "author": about.author, "keywords": ", ".join(about.keywords)}
    yield from (tag("meta", name=name, content=text) for name, text in named.items() if text)
    if about.date:
        yield tag("meta", name="dcterms.date", content=about.date)
    yield element("style", style)


def _body(edition: Edition, assets: Mapping[str, bytes]) -> Iterator[str]:
    form = Form(Columns.ROWS, Notes.END, permalinks=True, images=addresses(assets))
    setting = Setting.of(edition, form)
    yield element(
        "a", characters(edition.words[edition.lead]["skip_to_text"]), class_="skip", href="#page.text"
    )
    if edition.draft:
        marks = (element("span", characters(mark.text), lang=mark.language) for mark in edition.draft)
        # The cover says it to those who listen; this one stays in sight and on every sheet.
        yield element("div", " ".join(marks), class_="draft-mark", aria_hidden="true")
    parts = filter(None, (cover(setting), contents(setting), body(setting), notes(setting)))
    vertical = edition.spec.writing is Writing.VERTICAL
    yield from map(set_vertical, parts) if vertical else parts
    yield _footer(edition)


def _footer(edition: Edition) -> str:
    """Title and standing of each text once more, where the reading ends."""
    heads = (element("p", line_words(line), lang=line.language) for line in edition.running)
    word = characters(edition.words[edition.lead]["back_to_top"])
    top = element("p", element("a", word, href="#"), class_="top")
    return element("footer", "\n".join(("", *heads, top, "")))
