"""Cells: what a block says in one language, resolved and typeset."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from declaration_doc.editions.context import Context
from declaration_doc.editions.resolving import resolved
from declaration_doc.languages import Language
from declaration_doc.model.edition import Cell, Piece, PieceState
from declaration_doc.model.inline import Inline, Inlines, Superscript, Term, Words, walk
from declaration_doc.model.segment import Absent, Segment


def cells(segments: Sequence[Segment], context: Context) -> tuple[Cell, ...]:
    """One cell a language, in the order of the edition."""
    return tuple(cell(segments, language, context) for language in context.languages)


def cell(segments: Sequence[Segment], language: Language, context: Context) -> Cell:
    """What `segments` say in `language`, typeset over the borders between them."""
    pieces = tuple(_piece(segment, language, context) for segment in segments)
    return Cell(language.tag, typeset(pieces, language), joint=language.joint)


def typeset(pieces: Sequence[Piece], language: Language) -> tuple[Piece, ...]:
    """The pieces with the spaces, quotation marks and ordinals of their language.

    They are set as one text, each in a carrier, because a mark at a border depends on what stands
    beyond it.
    """
    text: list[Inline] = []
    for piece in pieces:
        text += [Words(language.joint)] if text and piece.nodes and language.joint else []
        text += [Term("", piece.nodes)] if piece.nodes else []
    carried = iter([node.children for node in language.typeset(tuple(text)) if isinstance(node, Term)])
    return tuple(replace(piece, nodes=next(carried)) if piece.nodes else piece for piece in pieces)


def raised(text: str, language: Language) -> Inlines:
    """Words that an edition adds, with the endings of ordinals raised; nothing where there are none."""
    nodes = language.typeset((Words(text),))
    return nodes if any(isinstance(node, Superscript) for node in walk(nodes)) else ()


def printed(cell: Cell) -> bool:
    """Whether the cell prints anything."""
    return any(piece.state is not PieceState.ABSENT for piece in cell.pieces)


def _piece(segment: Segment, language: Language, context: Context) -> Piece:
    rendering = segment.rendering(language.tag)
    if isinstance(rendering, Absent):
        return Piece(segment.id, (), PieceState.ABSENT)
    nodes = segment.text(language.tag)
    if not nodes:
        return Piece(segment.id, (Words(language.words["untranslated"]),), PieceState.UNTRANSLATED)
    return Piece(segment.id, resolved(nodes, segment.id, language, context))
