"""The characters of a text: what is markup elsewhere is written out here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from declaration_doc.model.edition import Cell, PieceState
from declaration_doc.model.inline import (
    Inline,
    Inlines,
    Mark,
    Marked,
    Name,
    NoteReference,
    Ruby,
    Superscript,
    Words,
    children_of,
)

HELD_HYPHEN = "\ue000"
"""Stands for a hyphen at which no line may end, until lines are broken. Private use: no source has it."""

_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")


def cell_text(cell: Cell, labels: Mapping[str, str]) -> str:
    """The words of a cell, without its label. `labels`: note → its label."""
    texts = (characters(piece.nodes, labels) for piece in cell.pieces if piece.state is not PieceState.ABSENT)
    return cell.joint.join(filter(None, texts))


def characters(nodes: Inlines, labels: Mapping[str, str]) -> str:
    """The characters of `nodes`: calls of notes in square brackets, readings in round ones."""
    return "".join(_node(node, labels) for node in nodes)


def _node(node: Inline, labels: Mapping[str, str]) -> str:
    match node:
        case Words(text):
            return text
        case Ruby(base, reading):
            return f"{base}（{reading}）"
        case NoteReference(target):
            return f"[{labels[target]}]" if target in labels else ""
        case _:
            return _around(node, characters(children_of(node), labels))


def _around(node: Inline, text: str) -> str:
    match node:
        case Superscript():
            return _raised(text)
        case Name():
            return _name(text)
        case Marked(mark, _, label):
            return marked(mark, text, label)
        case _:
            return text


def marked(mark: Mark, text: str, label: str = "") -> str:
    """Words between the marks that git sets around them, and others of their kind for moves."""
    opening, closing = _MARKS[mark]
    return f"{opening.format(label=label)}{text}{closing}"


_MARKS: Mapping[Mark, tuple[str, str]] = {
    Mark.INSERTED: ("{{+", "+}"),
    Mark.DELETED: ("[-", "-]"),
    Mark.ARRIVED: ("{{←{label} ", "←}"),
    Mark.LEFT: ("[→{label} ", "→]"),
    Mark.REMARK: (" ", ""),
}


def _name(text: str) -> str:
    """A name in one piece, such as Aix-en-Provence, stays on one line."""
    return text if " " in text else text.replace("-", HELD_HYPHEN)


def _raised(text: str) -> str:
    """Raised digits, because 10⁶ is not 106; raised letters, as in 7e, stand on the line."""
    return text.translate(_RAISED) if _is_number(text) else text


def _is_number(text: Iterable[str]) -> bool:
    return all(character in "0123456789+-" for character in text)
