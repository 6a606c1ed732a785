"""White space inside a text: folded over the borders of its elements, none at its edges.

A run of XML white space is one space, or nothing between two Japanese characters. White space at
the edges of an element counts as standing outside it, so that a space is never underlined, quoted or
lost with one of two wordings. A note call and a comment are no characters: a run goes on behind them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from declaration_doc.formats.declaration.tree import Comment, Element, Node
from declaration_doc.model.characters import JAPANESE, XML_SPACE, fold_space, is_japanese

_OBJECT = "\ufffc"
"""Stands for a reference without words: it prints something, which is not Japanese script."""

_break = re.compile(r"[ \t\r]*\n[ \t\r\n]*")
_one_space = re.compile(" ")


def fold_text(text: Element) -> list[Node]:
    """The children of a `t` (or of any element that holds text) with their white space folded."""
    return text.children if _is_folded(text.children) else _fold(text.children).nodes


def _is_folded(children: list[Node]) -> bool:
    """Whether folding would surely change nothing: true of most texts in canonical form.

    An element without children may be none that stands for characters: then the long way is taken.
    """
    if not children:
        return True
    first, last = children[0], children[-1]
    if (isinstance(first, str) and first[0] == " ") or (isinstance(last, str) and last[-1] == " "):
        return False
    for child in children:
        if isinstance(child, str):
            if "\n" in child or "  " in child or "\t" in child or "\r" in child:
                return False
            if " " in child and _has_space_beside_japanese(child):
                return False
        elif not isinstance(child, Element) or not child.children or not _is_folded(child.children):
            return False
    return True


def _has_space_beside_japanese(text: str) -> bool:
    return max(text) >= JAPANESE[0] and any(
        is_japanese(text[max(0, space.start() - 1) : space.start()])
        or is_japanese(text[space.end() : space.end() + 1])
        for space in _one_space.finditer(text)
    )


def is_empty(text: Element) -> bool:
    """Whether a `t` says nothing: no character but white space, no reference that prints a number."""
    for child in text.children:
        if isinstance(child, str):
            if child.strip(XML_SPACE):
                return False
        elif isinstance(child, Element) and (child.name == "ref" or not is_empty(child)):
            return False
    return True


@dataclass(slots=True)
class _Folded:
    """A row of nodes without white space at its edges, and what must be known to join it to others."""

    nodes: list[Node] = field(default_factory=list)
    first: str = ""
    """The first character; empty where there is none."""
    last: str = ""
    leading: bool = False
    """White space stood before it."""
    trailing: bool = False
    """White space stood behind it."""
    _gap: int | None = None
    """Index of the empty string that stands for a run of white space not yet decided."""

    def space(self) -> None:
        """White space was read."""
        if not self.first:
            self.leading = True
        elif self._gap is None:
            self._gap = len(self.nodes)
            self.nodes.append("")

    def characters(self, first: str, last: str) -> None:
        """What is added next begins with `first` and ends with `last`."""
        if self._gap is not None and not (is_japanese(self.last) and is_japanese(first)):
            self.nodes[self._gap] = " "
        self._gap = None
        self.first = self.first or first
        self.last = last

    def close(self) -> _Folded:
        """The end of the row: neighbouring strings become one."""
        self.trailing = self._gap is not None
        joined: list[Node] = []
        for node in self.nodes:
            if isinstance(node, str) and joined and isinstance(joined[-1], str):
                joined[-1] += node
            elif node != "":
                joined.append(node)
        self.nodes = joined
        return self


def _fold(children: list[Node]) -> _Folded:
    row = _Folded()
    for child in children:
        if isinstance(child, str):
            _add_string(row, child)
        elif isinstance(child, Element):
            _add_element(row, child)
        elif isinstance(child, Comment):
            row.nodes.append(_on_one_line(child))
        else:
            row.nodes.append(child)
    return row.close()


def _add_string(row: _Folded, text: str) -> None:
    core = text.strip(XML_SPACE)
    if not core:
        row.space()
        return
    if text[0] in XML_SPACE:
        row.space()
    row.characters(core[0], core[-1])
    row.nodes.append(fold_space(core))
    if text[-1] in XML_SPACE:
        row.space()


def _add_element(row: _Folded, element: Element) -> None:
    inner = _fold_element(element)
    if inner.leading:
        row.space()
    if inner.first:
        row.characters(inner.first, inner.last)
    row.nodes.append(Element(element.name, element.attributes, inner.nodes, element.start, element.end))
    if inner.trailing:
        row.space()


def _fold_element(element: Element) -> _Folded:
    if element.name == "choice":
        return _fold_parts(element, told="sic")
    if element.name == "ruby":
        return _fold_parts(element, told="rb")
    inner = _fold(element.children)
    if element.name == "ref" and not inner.first:
        inner.first = inner.last = _OBJECT
    return inner


def _fold_parts(element: Element, told: str) -> _Folded:
    """Fold an element whose parts are alternatives; the part named `told` is what the text reads."""
    row = _Folded()
    for child in element.children:
        if isinstance(child, str):
            if child.strip(XML_SPACE):
                row.nodes.append(child.strip(XML_SPACE))
            continue
        if not isinstance(child, Element):
            row.nodes.append(_on_one_line(child) if isinstance(child, Comment) else child)
            continue
        inner = _fold(child.children)
        row.leading |= inner.leading
        row.trailing |= inner.trailing
        if child.name == told:
            row.first, row.last = inner.first, inner.last
        row.nodes.append(Element(child.name, child.attributes, inner.nodes, child.start, child.end))
    return row


def _on_one_line(comment: Comment) -> Comment:
    return Comment(_break.sub(" ", comment.text), comment.start)
