"""Cells of both revisions as one: pieces with marks, labels, and whether a bar stands beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from declaration_doc.model.edition import Cell, Edition, Piece, PieceState
from declaration_doc.model.inline import (
    Correction,
    Inline,
    Inlines,
    Mark,
    Marked,
    NoteReference,
    Ruby,
    Words,
    walk,
)
from declaration_doc.redlining.texts import merged
from declaration_doc.redlining.ties import Ties

Remarks = Callable[[str, str], str]
"""What the redline remarks on a text, by segment and language; empty: nothing."""

OLD = "old."
"""Stands before the ids of what the new revision no longer has: ids of a source hold no full stop."""


@dataclass(slots=True)
class Cells:
    """Makes one cell of two."""

    ties: Ties
    old: Mapping[tuple[str, str], Piece]
    """(language, id) → piece of the old revision."""
    new: Mapping[tuple[str, str], Piece]
    """Likewise of the new one."""
    notes: frozenset[str]
    """Ids of the notes of the new edition."""
    remarks: Remarks
    made: dict[tuple[str, str], Inlines] = field(default_factory=dict)
    """(language, new id) → its text with marks, made for all of its group at once."""

    def both(self, before: Cell | None, after: Cell, *, moved: bool = False) -> Cell:
        """The new cell; what is no longer in it stands where it stood, unless all of it has moved.

        `before`: None: a cell that is new.
        """
        pieces: list[Piece] = [self._piece(piece, after) for piece in after.pieces]
        if before is not None and not moved:
            for piece in self._gone(before):
                pieces.insert(self._place(piece, before, pieces), piece)
        former = _former(before, after)
        marked = former is not None or any(_is_marked(piece.nodes) for piece in pieces)
        return replace(after, pieces=tuple(pieces), former=former, changed=marked)

    def left(self, cell: Cell) -> Cell:
        """A cell of which the new revision has no block: what of it is gone."""
        pieces = tuple(self._gone(cell))
        if not _numbers(cell.label):
            return replace(cell, pieces=pieces, changed=True)
        return replace(cell, pieces=pieces, label="", former=cell.label, changed=True)

    def _piece(self, piece: Piece, cell: Cell) -> Piece:
        nodes = self._text(piece, cell)
        if number := self.ties.arrived.get(piece.segment):
            nodes = (Marked(Mark.ARRIVED, nodes, number),) if nodes else ()
        if remark := self.remarks(piece.segment, cell.language):
            nodes = (*nodes, Marked(Mark.REMARK, (Words(remark),)))
        if piece.state is PieceState.UNTRANSLATED:
            return replace(piece, nodes=(*nodes, *piece.nodes))
        return replace(piece, nodes=nodes, state=PieceState.TEXT if nodes else piece.state)

    def _text(self, piece: Piece, cell: Cell) -> Inlines:
        """Its words with the marks; those of the segments it was split or merged with are made with it."""
        key = cell.language, piece.segment
        if key not in self.made:
            group = self.ties.of_new(piece.segment)
            texts = [_said(self.old.get((cell.language, id))) for id in group.old]
            news = [_said(self.new.get((cell.language, id))) for id in group.new]
            made = merged([self._without_notes(text) for text in texts], news, cell.joint)
            self.made |= {(cell.language, id): text for id, text in zip(group.new, made, strict=True)}
        return self.made[key]

    def _gone(self, cell: Cell) -> Iterator[Piece]:
        """The pieces of an old cell that are gone, or moved elsewhere, marked as that."""
        for piece in cell.pieces:
            number = self.ties.left.get(piece.segment, "")
            nodes = self._without_notes(_said(piece))
            if nodes and (number or not self.ties.of_old(piece.segment).new):
                mark = Mark.LEFT if number else Mark.DELETED
                yield Piece(f"{OLD}{piece.segment}", (Marked(mark, nodes, number),))

    def _place(self, gone: Piece, before: Cell, pieces: Sequence[Piece]) -> int:
        """Behind what is nearest before it and stayed."""
        there = {piece.segment: index for index, piece in enumerate(pieces)}
        place = 0
        for piece in before.pieces:
            if f"{OLD}{piece.segment}" == gone.segment:
                break
            stayed = [f"{OLD}{piece.segment}"]
            stayed += self.ties.of_old(piece.segment).new if piece.segment not in self.ties.left else ()
            place = max([place, *(there[id] + 1 for id in stayed if id in there)])
        return place

    def _without_notes(self, nodes: Inlines) -> Inlines:
        """Old text, its calls leading to the old notes where the new edition does not have them."""
        return tuple(map(self._renamed, nodes))

    def _renamed(self, node: Inline) -> Inline:
        match node:
            case NoteReference(target):
                return node if target in self.notes else NoteReference(f"{OLD}{target}")
            case Words() | Ruby() | Correction():
                return node
            case _:
                return replace(node, children=self._without_notes(node.children))


def pieces_of(edition: Edition) -> dict[tuple[str, str], Piece]:
    """(language, id) → piece."""
    return {(language, piece.segment): piece for language, piece in edition.printed()}


def _said(piece: Piece | None) -> Inlines:
    return piece.nodes if piece is not None and piece.state is PieceState.TEXT else ()


def _is_marked(nodes: Inlines) -> bool:
    return any(isinstance(node, Marked) and node.mark is not Mark.REMARK for node in walk(nodes))


def _former(before: Cell | None, after: Cell) -> str | None:
    old = before.label if before else ""
    return old if old != after.label and (_numbers(old) or _numbers(after.label)) else None


def _numbers(label: str) -> bool:
    """Whether a label counts; a bullet does not."""
    return any(character.isalnum() for character in label)
