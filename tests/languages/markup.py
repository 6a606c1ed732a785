"""Nodes written with the elements of the format, without their attributes, for cases that people read."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element, fromstring
from xml.sax.saxutils import escape

from declaration_doc.model.inline import (
    Correction,
    Date,
    Emphasis,
    Inline,
    Inlines,
    Name,
    NoteReference,
    Number,
    Quotation,
    Reference,
    Ruby,
    Superscript,
    Term,
    Words,
    children_of,
)

NOTE, RUBY = NoteReference("note"), Ruby("共生", "きょうせい")
_READ: dict[str, Callable[[Inlines], Inline]] = {
    "em": Emphasis,
    "name": lambda inner: Name("name", inner),
    "term": lambda inner: Term("term", inner),
    "date": lambda inner: Date("2022-10-03", None, inner),
    "num": lambda inner: Number("7", None, inner),
    "ref": lambda inner: Reference("target", inner),
    "quote": Quotation,
    "sup": Superscript,
    "noteref": lambda _: NOTE,
    "ruby": lambda _: RUBY,
}
_TAGS = {type(read(())): tag for tag, read in _READ.items()}


def nodes(text: str) -> Inlines:
    """Read nodes."""
    return _inside(fromstring(f"<t>{text.replace('&', '&amp;')}</t>"))


def written(nodes: Inlines) -> str:
    """Write nodes so that `nodes` reads them back; characters are not escaped."""
    return "".join(map(_written, nodes))


def _inside(element: Element) -> Inlines:
    found: list[Inline] = [Words(element.text)] if element.text else []
    for child in element:
        found.append(_node(child))
        if child.tail:
            found.append(Words(child.tail))
    return tuple(found)


def _node(element: Element) -> Inline:
    return _READ[element.tag](_inside(element))


def _written(node: Inline) -> str:
    match node:
        case Words(text):
            return escape(text)
        case NoteReference() | Ruby():
            return f"<{_TAGS[type(node)]}/>"
        case Correction():
            return f"<sic>{written(node.sic)}</sic><corr>{written(node.corr)}</corr>"
        case _:
            tag = _TAGS[type(node)]
            return f"<{tag}>{written(children_of(node))}</{tag}>"
