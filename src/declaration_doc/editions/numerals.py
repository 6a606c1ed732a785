"""Numbers as vertical lines have them, in everything that an edition prints."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from declaration_doc.errors import UsageTrouble
from declaration_doc.languages import language
from declaration_doc.model.edition import Cell, Edition, EditionBlock, EditionNote, EditionSpec, Line, Writing
from declaration_doc.model.inline import Correction, Inline, Inlines, NoteReference, Ruby, Words

Convert = Callable[[str], str]


def require_writing(spec: EditionSpec) -> None:
    """Raise UsageTrouble where the languages of `spec` cannot be written as it asks."""
    if spec.writing is not Writing.VERTICAL:
        if spec.numerals:
            message = f"edition {spec.name}: «numerals» is for vertical lines"
            raise UsageTrouble(message, "set its writing to vertical, or take its numerals away")
        return
    if len(spec.languages) != 1:
        message = f"edition {spec.name}: vertical lines hold one language"
        raise UsageTrouble(message, "give the edition one language")
    (tag,) = spec.languages
    known = language(tag).vertical
    if known is None:
        message = f"edition {spec.name}: the language {tag} is not written in vertical lines"
        raise UsageTrouble(message, "set its writing to horizontal")
    if spec.numerals and spec.numerals not in known.numerals:
        message = f"edition {spec.name}: {tag} has no numerals «{spec.numerals}»"
        raise UsageTrouble(message, f"ask for {', '.join(known.numerals)}")


def with_numerals(edition: Edition) -> Edition:
    """`edition` with the numerals that its spec asks for; as it is where it asks for none.

    The number of a document and the titles of notes are names, and stay.
    """
    known = language(edition.lead).vertical
    if not edition.spec.numerals or known is None:
        return edition
    convert = known.numerals[edition.spec.numerals]
    return replace(
        edition,
        cover=_blocks(edition.cover, convert),
        dates=_lines(edition.dates, convert),
        statements=_lines(edition.statements, convert),
        running=_lines(edition.running, convert),
        body=_blocks(edition.body, convert),
        notes=tuple(EditionNote(note.id, note.label, _cells(note.cells, convert)) for note in edition.notes),
    )


def _lines(lines: Iterable[Line], convert: Convert) -> tuple[Line, ...]:
    return tuple(replace(line, text=convert(line.text), nodes=_nodes(line.nodes, convert)) for line in lines)


def _blocks(blocks: Iterable[EditionBlock], convert: Convert) -> tuple[EditionBlock, ...]:
    return tuple(
        replace(block, cells=_cells(block.cells, convert), blocks=_blocks(block.blocks, convert))
        for block in blocks
    )


def _cells(cells: Iterable[Cell], convert: Convert) -> tuple[Cell, ...]:
    return tuple(
        replace(
            cell,
            label=convert(cell.label),
            label_nodes=_nodes(cell.label_nodes, convert),
            pieces=tuple(replace(piece, nodes=_nodes(piece.nodes, convert)) for piece in cell.pieces),
        )
        for cell in cells
    )


def _nodes(nodes: Inlines, convert: Convert) -> Inlines:
    return tuple(_node(node, convert) for node in nodes)


def _node(node: Inline, convert: Convert) -> Inline:
    match node:
        case Words(text):
            return Words(convert(text))
        case Ruby() | NoteReference():
            return node
        case Correction():
            raise AssertionError("an edition holds no Correction")
        case _:
            return replace(node, children=_nodes(node.children, convert))
