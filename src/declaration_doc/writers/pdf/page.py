"""The page that the engine prints: properties, running heads, and the shared markup as a table with notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from declaration_doc import __version__
from declaration_doc.model.edition import Edition, Line, Writing
from declaration_doc.model.typesetting import Emphasis
from declaration_doc.writers.markup import Columns, Form, Notes, markup
from declaration_doc.writers.markup.composed import line_words
from declaration_doc.writers.markup.elements import characters, classes, element, tag
from declaration_doc.writers.markup.vertical import set_vertical
from declaration_doc.writers.pdf.emphasis import dot
from declaration_doc.writers.pdf.french import set_french
from declaration_doc.writers.pdf.marks import set_close
from declaration_doc.writers.pdf.phrases import keep_phrases
from declaration_doc.writers.pdf.ruby import space_readings
from declaration_doc.writers.pdf.setting import set_japanese

_after_dash = re.compile("[\u2013\u2014-](?=[\u00a0\u202f])")

ASSETS = "assets/"
"""Where the page finds the logos."""


def html(edition: Edition, assets: Iterable[str]) -> str:
    """The edition as a document; `assets`: the names of the images at hand."""
    images = {name: ASSETS + name for name in assets}
    return document(edition, markup(edition, Form(Columns.TABLE, Notes.INLINE, images=images)))


def document(edition: Edition, content: str, kind: str = "") -> str:
    """A document with the properties and running heads of an edition. `kind`: a class besides its layout."""
    content, writing = _bound(content), ""
    if edition.spec.writing is Writing.VERTICAL:
        content, writing = set_vertical(content), edition.spec.writing
    content = set_japanese(set_french(space_readings(content), edition.lead), edition.lead)
    content = keep_phrases(content, edition.lead)
    if edition.spec.writing is Writing.HORIZONTAL:
        content = set_close(content, edition.lead)
    if edition.spec.typesetting.emphasis is Emphasis.DOTS:
        content = dot(content, edition.lead)
    names = classes(edition.spec.layout, kind, writing, *edition.spec.typesetting.words())
    body = element("body", f"\n{_running(edition)}\n{content}", class_=names)
    return f"<!doctype html>\n{element('html', _head(edition) + body, lang=edition.lead)}\n"


def _bound(content: str) -> str:
    """No-break spaces that also hold after a dash: UAX 14 (LB12a) lets a line break between the two."""
    return _after_dash.sub("\\g<0>\u2060", content)


def _head(edition: Edition) -> str:
    properties = edition.metadata
    named: Mapping[str, str] = {
        "author": properties.author,
        "description": properties.subject,
        "keywords": ", ".join(properties.keywords),
        "generator": f"declaration-doc {__version__}",
        "dcterms.created": properties.date or "",
        "dcterms.modified": properties.date or "",
    }
    metas = (tag("meta", name=name, content=content) for name, content in named.items() if content)
    title = element("title", characters(properties.title))
    return element("head", "\n".join(("", tag("meta", charset="utf-8"), title, *metas, "")))


def _running(edition: Edition) -> str:
    """What the margins of every page show: the leading language on the left, the others on the right."""
    lead, *others = edition.running
    left = element("div", line_words(lead), class_="running lead", lang=lead.language)
    right = element("div", "".join(map(_line, others)), class_="running others")
    return left + (right if others else "")


def _line(line: Line) -> str:
    return element("span", line_words(line), lang=line.language)
