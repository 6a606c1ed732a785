"""The characters of a text, with the marks of Markdown, and what could be mistaken for one escaped."""

from __future__ import annotations

import re
from collections.abc import Mapping

from declaration_doc.model.edition import Cell, PieceState
from declaration_doc.model.inline import (
    Emphasis,
    Inline,
    Inlines,
    NoteReference,
    Ruby,
    Superscript,
    Words,
    children_of,
)

_marks = re.compile(r"[\\`*_\[\]<>&~|]")
_opening = re.compile(r"(?P<before>^\s*)(?:(?P<mark>[-+#=])|(?P<number>\d{1,9})(?P<stop>[.)])(?=\s|$))")


def cell_text(cell: Cell, labels: Mapping[str, str]) -> str:
    """The words of a cell, without its label. `labels`: note → its label."""
    texts = (_inline(piece.nodes, labels) for piece in cell.pieces if piece.state is not PieceState.ABSENT)
    return escaped(cell.joint).join(filter(None, texts))


def escaped(text: str) -> str:
    r"""Text whose characters mean nothing but themselves (CommonMark 0.31, 2.4 Backslash escapes).

    >>> escaped("a*b_c [d]")
    'a\\*b\\_c \\[d\\]'
    """
    return _marks.sub(lambda match: f"\\{match[0]}", text)


def guarded(text: str) -> str:
    r"""A paragraph whose beginning makes no list and no heading of it.

    >>> guarded("1. Les villes"), guarded("- Nancy"), guarded("2022 : Aix")
    ('1\\. Les villes', '\\- Nancy', '2022 : Aix')
    """
    return _opening.sub(_guard, text, count=1)


def _guard(match: re.Match[str]) -> str:
    if match["mark"]:
        return f"{match['before']}\\{match['mark']}"
    return f"{match['before']}{match['number']}\\{match['stop']}"


def _inline(nodes: Inlines, labels: Mapping[str, str]) -> str:
    return "".join(_node(node, labels) for node in nodes)


def _node(node: Inline, labels: Mapping[str, str]) -> str:
    match node:
        case Words(text):
            return escaped(text)
        case Ruby(base, reading):
            return f"{escaped(base)}（{escaped(reading)}）"
        case NoteReference(target):
            return f"[^{labels[target]}]" if target in labels else ""
        case Emphasis(children=children):
            return _around("*", _inline(children, labels))
        case Superscript(children=children) if _is_power(children):
            return _around("^", _inline(children, labels))
        case _:
            return _inline(children_of(node), labels)


def _is_power(children: Inlines) -> bool:
    """Whether raised characters are digits: 10^6^ is not 106, while 7e is read as it stands."""
    return all(isinstance(node, Words) and node.text.strip("+-").isdecimal() for node in children)


def _around(mark: str, text: str) -> str:
    """`text` between marks; a mark beside a space would mark nothing."""
    inner = text.strip()
    if not inner:
        return text
    start = text.index(inner)
    return f"{text[:start]}{mark}{inner}{mark}{text[start + len(inner) :]}"
