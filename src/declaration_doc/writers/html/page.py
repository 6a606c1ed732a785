"""The page: head, landmarks, and the markup of the edition between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from declaration_doc.model.edition import Edition, Publication, Writing
from declaration_doc.model.inline import Inlines, Ruby, walk
from declaration_doc.model.style import Style
from declaration_doc.writers.html.controls import Controls
from declaration_doc.writers.html.data import address_of, keys_of, page_data
from declaration_doc.writers.html.fonts import fonts_of
from declaration_doc.writers.html.images import addresses
from declaration_doc.writers.html.linked_data import tells
from declaration_doc.writers.html.style import policy, script, style_of
from declaration_doc.writers.markup import Columns, Form, Notes, Setting, body, contents, cover, notes
from declaration_doc.writers.markup.composed import line_words
from declaration_doc.writers.markup.elements import characters, classes, element, tag
from declaration_doc.writers.markup.solid import keep_solid
from declaration_doc.writers.markup.vertical import set_vertical

_NO_ASSETS: Mapping[str, bytes] = MappingProxyType({})
_ALONE = Publication()
_DEFAULT = Style()

_MANY = 500
"""Segments from which on a browser never lays out more than what has been in sight."""


def write(
    edition: Edition,
    assets: Mapping[str, bytes] = _NO_ASSETS,
    publication: Publication = _ALONE,
    style: Style = _DEFAULT,
) -> bytes:
    """The HTML edition, whole: style, script and images inside, nothing fetched.

    `assets`: the logos by file name; `publication`: what stands around the page; `style`: what it is set
    in. Raises MissingPart where a style sheet, or a font that is to travel inside, is not installed.
    """
    inner = "\n".join(("", *_body(edition, assets, publication), ""))
    sheets = (
        style_of(edition, style, address_of(edition, publication)),
        *fonts_of(edition, style, publication, inner),
    )
    content = (
        "<!doctype html>",
        tag("html", lang=edition.lead),
        element("head", "\n".join(("", *_head(edition, publication, sheets), ""))),
        element("body", inner, class_=classes(*_classes(edition, outlined='<nav id="page.nav"' in inner))),
        "</html>\n",
    )
    return "\n".join(content).encode()


def _classes(edition: Edition, outlined: bool) -> Iterator[str]:
    yield "parallel" if len(edition.spec.languages) > 1 else "single"
    if not outlined:
        yield "plain"
    if sum(1 for _ in edition.printed()) > _MANY:
        yield "long"


def _head(edition: Edition, publication: Publication, sheets: Sequence[str]) -> Iterator[str]:
    about = edition.metadata
    yield tag("meta", charset="utf-8")
    yield tag("meta", http_equiv="Content-Security-Policy", content=policy(sheets, _script(edition)))
    # Vertical lines go on sideways: a phone would make them small until all of them are in sight.
    least = ", minimum-scale=1" if edition.spec.writing is Writing.VERTICAL else ""
    yield tag("meta", name="viewport", content=f"width=device-width, initial-scale=1{least}")
    yield tag("meta", name="color-scheme", content="light dark")
    yield element("title", characters(about.title))
    named = {"description": about.subject, "author": about.author, "keywords": ", ".join(about.keywords)}
    yield from (tag("meta", name=name, content=text) for name, text in named.items() if text)
    yield from tells(edition, publication)
    yield from (element("style", sheet) for sheet in sheets)


def _body(edition: Edition, assets: Mapping[str, bytes], publication: Publication) -> Iterator[str]:
    nodes = [piece.nodes for _, piece in edition.printed()]
    terms = {key: number for number, key in enumerate(sorted(_keys(nodes) & publication.terms.keys()))}
    form = Form(Columns.ROWS, Notes.END, permalinks=True, images=addresses(assets), terms=terms)
    setting = Setting.of(edition, form)
    outline = contents(setting)
    controls = Controls(edition, contents=bool(outline), ruby=_has_ruby(nodes))
    skip = characters(edition.words[edition.lead]["skip_to_text"])
    yield element("a", skip, class_="skip", href="#page.text", data_word="skip_to_text")
    if edition.draft:
        marks = (element("span", characters(mark.text), lang=mark.language) for mark in edition.draft)
        # The cover says it to those who listen; this one stays in sight and on every sheet.
        yield element("div", " ".join(marks), class_="draft-mark", aria_hidden="true")
    made = filter(None, (cover(setting), outline, body(setting), notes(setting)))
    parts = [keep_solid(each, edition.lead) for each in made]
    if not _script(edition):
        yield from map(set_vertical, parts)
        yield _footer(edition, publication)
        return
    yield controls.tools()
    yield from parts
    yield _footer(edition, publication)
    yield controls.after()
    yield page_data(edition, publication, terms)
    yield element("script", _script(edition))


def _script(edition: Edition) -> str:
    """A vertical edition is read as it stands: its lines are what was asked for."""
    return "" if edition.spec.writing is Writing.VERTICAL else script()


def _keys(nodes: Sequence[Inlines]) -> set[str]:
    return {key for each in nodes for key in keys_of(each)}


def _has_ruby(nodes: Sequence[Inlines]) -> bool:
    return any(isinstance(node, Ruby) for each in nodes for node in walk(each))


def _footer(edition: Edition, publication: Publication) -> str:
    """Title and standing of each text once more, where the reading ends; other forms of the edition."""
    words = edition.words[edition.lead]
    heads = "".join(element("p", line_words(line), lang=line.language) for line in edition.running)
    word = characters(words["back_to_top"])
    top = element("p", element("a", word, href="#", data_word="back_to_top"), class_="top")
    label = words["reading_editions"]
    items = "".join(element("li", each) for each in _elsewhere(edition, publication))
    links = element("ul", items) if items else ""
    nav = element("nav", links, class_="elsewhere", aria_label=label, data_label="editions") if links else ""
    return element("footer", "\n".join(("", element("div", heads, class_="heads"), nav, top, "")))


def _elsewhere(edition: Edition, publication: Publication) -> Iterator[str]:
    """Links to the PDF, to the pages of other editions, to the source."""
    words = edition.words[edition.lead]
    if publication.pdf:
        text = characters(words["reading_pdf"])
        yield element("a", text, href=publication.pdf, type="application/pdf", data_word="pdf")
    for page in publication.pages:
        language = page.languages[0]
        yield element("a", characters(page.label), href=page.file, hreflang=language, lang=language)
    if publication.source:
        text = characters(words["reading_source"])
        yield element("a", text, href=publication.source, type="application/xml", data_word="source")
