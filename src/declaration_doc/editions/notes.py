"""Footnotes: those of the source and those of the editor, numbered in one sequence for all languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declaration_doc.editions.cells import cells, printed, typeset
from declaration_doc.editions.context import Context
from declaration_doc.editions.resolving import EditorialNote, editorial_notes
from declaration_doc.model.edition import Cell, EditionBlock, EditionNote, Piece
from declaration_doc.model.inline import Inlines, NoteReference, Words, walk


def notes(printed_blocks: Iterable[EditionBlock], context: Context) -> tuple[EditionNote, ...]:
    """The notes that `printed_blocks` call, in order of first call: row by row, the leading language first.

    A note that no language of this edition calls, or that says nothing in any, is not printed.
    """
    sources = context.notes()
    editorial = editorial_notes(context)
    composed: dict[str, tuple[Cell, ...]] = {}
    waiting = list(_calls_in_blocks(printed_blocks))
    while waiting:
        id = waiting.pop(0)
        if id in composed:
            continue
        if id in sources:
            own = tuple(c for c in cells(sources[id].segments, context) if printed(c))
        else:
            own = (_editorial_cell(id, editorial[id], context),) if id in editorial else ()
        if own:
            composed[id] = own
            waiting += _calls(own)
    numbered = enumerate(composed.items(), start=1)
    return tuple(EditionNote(id, str(label), own) for label, (id, own) in numbered)


def _calls_in_blocks(blocks: Iterable[EditionBlock]) -> Iterator[str]:
    for block in blocks:
        yield from _calls(block.cells)
        yield from _calls_in_blocks(block.blocks)


def _calls(cells: Iterable[Cell]) -> Iterator[str]:
    for cell in cells:
        for piece in cell.pieces:
            for node in walk(piece.nodes):
                if isinstance(node, NoteReference):
                    yield node.target


def _editorial_cell(id: str, note: EditorialNote, context: Context) -> Cell:
    """The note of a printed correction: it gives the wording adopted, in the language it stands in."""
    language = next(each for each in context.languages if each.tag == note.language)
    if note.adopted:
        before, _, after = language.words["correction_note"].partition("{sic}")
        nodes: Inlines = (Words(before), *note.adopted, Words(after))
    else:
        nodes = (Words(language.words["omission_note"]),)
    return Cell(language.tag, typeset((Piece(f"{id}.text", nodes),), language), joint=language.joint)
