"""An edition as Markdown (CommonMark, with the footnotes that most programs know), for wikis and mail.

Languages stand block by block: the leading one as it is, each other as a quotation below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from declaration_doc.model.block import Kind
from declaration_doc.model.edition import Cell, Edition, EditionBlock, EditionNote
from declaration_doc.writers.markdown.inline import cell_text, escaped, guarded

__all__ = ["write"]

_LISTED = frozenset({Kind.ITEM, Kind.RESOLUTION, Kind.PARTICIPANT, Kind.ERRATUM})
_DEEPEST = 6
_INDENT = "    "
"""Four columns put a paragraph into the list item before it, whatever the width of its mark."""


def write(edition: Edition) -> bytes:
    """The Markdown edition: UTF-8, line feeds, a paragraph a line."""
    blocks = filter(None, _parts(edition))
    return ("\n\n".join(blocks) + "\n").encode()


def _parts(edition: Edition) -> Iterator[str]:
    yield from (f"**{escaped(mark.text)}**" for mark in edition.draft)
    yield from _blocks(edition.cover, edition, "")
    for lines in (edition.dates, edition.references, edition.statements):
        yield from (_quoted(guarded(escaped(line.text)), line.language, edition) for line in lines)
    yield "---"
    yield from _blocks(edition.body, edition, "")
    yield from (_note(note, edition) for note in edition.notes)


def _quoted(text: str, language: str, edition: Edition) -> str:
    """A paragraph, as a quotation where its language does not lead."""
    return text if language == edition.lead else f"> {text}"


def _blocks(blocks: Iterable[EditionBlock], edition: Edition, indent: str) -> Iterator[str]:
    for listed, run in groupby(blocks, key=lambda block: block.kind in _LISTED):
        for block in run:
            yield from (_item(block, edition, indent) if listed else _block(block, edition, indent))


def _block(block: EditionBlock, edition: Edition, indent: str) -> Iterator[str]:
    if block.kind is Kind.TITLE:
        yield from _heading(block, edition, 1, indent)
    elif block.kind is Kind.HEADING:
        yield from _heading(block, edition, min(block.level, _DEEPEST), indent)
    else:
        yield from _cells(block.cells, edition, indent)
    yield from _blocks(block.blocks, edition, indent)


def _heading(block: EditionBlock, edition: Edition, level: int, indent: str) -> Iterator[str]:
    """One heading: its languages with a stroke between them, so that a table of contents has it once."""
    texts = [_words(cell, edition) for cell in block.cells]
    yield f"{indent}{'#' * level} {' / '.join(filter(None, texts))}"


def _item(block: EditionBlock, edition: Edition, indent: str) -> Iterator[str]:
    """An item of a list. Its own number or bullet is part of its words, as it is printed."""
    first, *others = _cells(block.cells, edition, "")
    yield f"{indent}- {first}"
    inner = indent + _INDENT
    yield from (f"{inner}{other}" for other in others)
    yield from _blocks(block.blocks, edition, inner)


def _cells(cells: Iterable[Cell], edition: Edition, indent: str) -> Iterator[str]:
    for cell in cells:
        text = _words(cell, edition)
        if text:
            yield (
                f"{indent}{guarded(text)}" if cell.language == edition.lead else f"{indent}> {guarded(text)}"
            )


def _words(cell: Cell, edition: Edition) -> str:
    """Label and words of a cell; a bullet gives way to that of the list."""
    labels = {note.id: note.label for note in edition.notes}
    text = cell_text(cell, labels)
    label = escaped(cell.label + cell.gap) if cell.label and not _is_bullet(cell.label) else ""
    return label + text if text else label.strip()


def _is_bullet(label: str) -> bool:
    return not any(character.isalnum() for character in label)


def _note(note: EditionNote, edition: Edition) -> str:
    texts = filter(None, (_words(cell, edition) for cell in note.cells))
    return f"[^{note.label}]: " + f"\n\n{_INDENT}".join(texts)
