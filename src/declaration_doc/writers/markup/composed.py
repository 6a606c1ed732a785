"""Words that the edition adds, as markup: raised endings of ordinals, references as links, nothing more."""

from __future__ import annotations

from collections.abc import Callable

from declaration_doc.model.edition import Line
from declaration_doc.model.inline import (
    Inline,
    Inlines,
    NoteReference,
    Reference,
    Ruby,
    Superscript,
    Words,
    plain,
)
from declaration_doc.writers.markup.elements import characters, element

Address = Callable[[str], str | None]
"""Anchor of the target of a reference; None where it is not printed."""


def line_words(line: Line) -> str:
    """A line that the edition adds."""
    return said(line.text, line.nodes)


def said(text: str, nodes: Inlines, address: Address | None = None) -> str:
    """The markup of `nodes` where they say `text`, else of `text` alone."""
    return words_of(nodes, address) if nodes and plain(nodes) == text else characters(text)


def words_of(nodes: Inlines, address: Address | None = None) -> str:
    """The words of `nodes`; references are links where their target has an `address`."""
    return "".join(_node(node, address) for node in nodes)


def _node(node: Inline, address: Address | None) -> str:
    match node:
        case Words(text):
            return characters(text)
        case Ruby(base, _):
            return characters(base)
        case NoteReference():
            return ""
        case Superscript(children):
            return element("sup", words_of(children, address))
        case Reference(target, children):
            anchor = address(target) if address else None
            content = words_of(children, address)
            return element("a", content, class_="ref", href=f"#{anchor}") if anchor else content
        case _:
            return words_of(getattr(node, "children", ()), address)
