"""Marks of change: signs that survive without colour, and what is said of them to those who listen."""

from __future__ import annotations

from collections.abc import Mapping

from declaration_doc.model.edition import Cell, Line
from declaration_doc.model.inline import Inlines, Mark, Marked
from declaration_doc.writers.markup.composed import line_words, said
from declaration_doc.writers.markup.elements import characters, element
from declaration_doc.writers.markup.form import Setting

_ELEMENTS: Mapping[Mark, str] = {
    Mark.INSERTED: "ins",
    Mark.DELETED: "del",
    Mark.ARRIVED: "ins",
    Mark.LEFT: "del",
}
_SIGNS: Mapping[Mark, str] = {
    Mark.INSERTED: "[+",
    Mark.DELETED: "[−",
    Mark.ARRIVED: "[←{label}",
    Mark.LEFT: "[→{label}",
}
_GONE = frozenset({Mark.DELETED, Mark.LEFT, Mark.REMARK})
_END = "]"
_JOINER = "\u2060"
"""A sign never stands at the end of a line, away from what it opens."""


def marked(mark: Mark, content: str, language: str, setting: Setting, label: str = "") -> str:
    """`content`, which is markup, between the signs of its mark."""
    if mark is Mark.REMARK:
        return element("span", f" {content}", class_="remark")
    words = setting.edition.words[language]
    opening = characters(_SIGNS[mark].format(label=label) + _JOINER)
    begin = element("span", opening, class_="sign", data_spoken=words[f"begin_{mark}"].format(label=label))
    end = element("span", _JOINER + _END, class_="sign", data_spoken=words[f"end_{mark}"])
    # The words have an element of their own, so that no line is drawn under or through the signs.
    return element(_ELEMENTS[mark], begin + element("span", content, class_="words") + end, class_=mark)


def label_text(cell: Cell, setting: Setting) -> str:
    """The label of a cell, after that of the old revision where it had another."""
    if cell.former is None:
        return said(cell.label, cell.label_nodes, lambda target: setting.address(cell.language, target))
    old, new = characters(cell.former), characters(cell.label)
    before = marked(Mark.DELETED, old, cell.language, setting) if old else ""
    return before + (marked(Mark.INSERTED, new, cell.language, setting) if new else "")


def line_text(line: Line, setting: Setting) -> str:
    """The words of a line that the edition adds."""
    text = line_words(line)
    return marked(line.mark, text, line.language, setting) if line.mark else text


def staying(nodes: Inlines) -> Inlines:
    """`nodes` as the new revision has them."""
    return tuple(node for node in nodes if not (isinstance(node, Marked) and node.mark in _GONE))


def bar(cell: Cell) -> str:
    """The class of what has a change bar beside it."""
    return "changed" if cell.changed else ""
