"""Whether the text of a finished PDF is that of its edition, segment by segment and in its order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from declaration_doc.languages import fold
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import Edition, Piece, PieceState
from declaration_doc.model.inline import plain
from declaration_doc.model.typesetting import ReadingOrder
from declaration_doc.writers.pdf.reading import Reading, text_of

_APART = ("Reference", "Note", "RT")
"""Roles whose text is no part of the segment that holds them."""


class Difference(NamedTuple):
    """One way in which a PDF does not say what its edition says."""

    kind: str
    """`differs`, `missing` or `added`; `order`: segments follow each other otherwise."""
    id: str = ""
    """Of the segment, with its language before it where that does not lead."""


def differences(reading: Reading, edition: Edition) -> Iterator[Difference]:
    """The segments that read otherwise than in `edition`, are missing, too many, or out of order."""
    named = {
        piece.segment if language == edition.lead else f"{language}.{piece.segment}": piece
        for language, piece in _in_reading_order(edition)
        if piece.state is not PieceState.ABSENT
    }
    apart = _logos(edition)
    texts = {
        name: plain(piece.nodes)
        for name, piece in named.items()
        if piece.state is PieceState.TEXT and piece.segment not in apart
    }
    spans = reading.spans()
    yield from (Difference("missing", name) for name in texts if name not in spans)
    yield from (Difference("added", name) for name in spans if name not in named)
    for name, text in texts.items():
        if name in spans and fold(text_of(spans[name].runs(*_APART), text)) != fold(text):
            yield Difference("differs", name)
    notes = {piece.segment for piece in _in_notes(edition)}
    order = [name for name in texts if name in spans and named[name].segment not in notes]
    if [name for name in spans if name in set(order)] != order:
        yield Difference("order")


def _in_reading_order(edition: Edition) -> Iterator[tuple[str, Piece]]:
    """Every piece with its language: by row, or, after the cover, one language after the other."""
    printed = list(edition.printed())
    if edition.spec.typesetting.reading_order is ReadingOrder.ROWS:
        yield from printed
        return
    covers = sum(len(cell.pieces) for block in edition.cover for cell in block.cells)
    yield from printed[:covers]
    for tag in edition.spec.languages:
        yield from ((language, piece) for language, piece in printed[covers:] if language == tag)


def _in_notes(edition: Edition) -> Iterator[Piece]:
    for note in edition.notes:
        for cell in note.cells:
            yield from cell.pieces


def _logos(edition: Edition) -> frozenset[str]:
    """Segments that are the words of an image."""
    logos = (block for block in edition.cover if block.kind is Kind.LOGO and block.image)
    return frozenset(piece.segment for block in logos for cell in block.cells for piece in cell.pieces)
