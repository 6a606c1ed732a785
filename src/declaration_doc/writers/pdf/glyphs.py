"""Whether the fonts have every character that an edition prints, before anything is printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from declaration_doc.model.block import Kind
from declaration_doc.model.edition import Cell, Edition, EditionBlock, Line, walk_printed
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.inline import Inlines, Ruby, Words, walk
from declaration_doc.writers.pdf.coverage import coverage
from declaration_doc.writers.pdf.faces import Faces

GLYPH_MISSING = Fault(
    code="F001",
    name="glyph-missing",
    severity=Severity.ERROR,
    message="no font of the edition has {code} {name}, «{character}»",
    remedy="write it with a character that the fonts have, an emoji as a word, a rare form of a kanji as the "
    "usual one; or name a font that has it in a style of your own (@font-face, --text-ja or --text-latin)",
    why="The PDF would show an empty box where the character stands, though its text still reads well.",
    good="高松市",
    bad="a private-use character in place of a variant of 高",
)
FAULTS: tuple[Fault, ...] = (GLYPH_MISSING,)

_DISPLAY = frozenset({Kind.HEADING, Kind.TITLE, Kind.SUBTITLE, Kind.DESIGNATION, Kind.VENUE, Kind.HOST})
_IGNORED = frozenset("\n\t\u00ad\u200b\u2060\ufeff")
"""White space and characters that have an effect and no shape."""


@dataclass(frozen=True, slots=True)
class _Print:
    """Words of an edition, and where they come from."""

    text: str
    language: str
    display: bool
    place: str
    """Id of the segment, or of the block where the edition adds the words; empty: the edition's own."""

    def families(self, faces: Faces) -> tuple[str, ...]:
        """The faces it is set in, the preferred one first."""
        chosen = faces.stack(self.language)
        return chosen.display if self.display else chosen.text


def missing(edition: Edition, faces: Faces) -> tuple[Finding, ...]:
    """A finding for each character and segment that no font of its language has, in reading order.

    Where the edition repeats words of a segment, as a running head does, the segment alone is named.
    """
    prints = tuple(_prints(edition))
    used: dict[tuple[str, ...], set[str]] = {}
    for item in prints:
        used.setdefault(item.families(faces), set()).update(item.text)
    lacking = {families: _lacking(used[families], families, faces) for families in used}
    found = [
        (character, item)
        for item in prints
        for character in sorted(lacking[item.families(faces)].intersection(item.text))
    ]
    placed = {(character, item.language) for character, item in found if item.place}
    shown = dict.fromkeys(
        _finding(character, item)
        for character, item in found
        if item.place or (character, item.language) not in placed
    )
    return tuple(shown)


def count(findings: Iterable[Finding]) -> str:
    """How many characters they are about: `1 character`, `2 characters`."""
    number = len({finding.arguments["code"] for finding in findings})
    return f"{number} character{'' if number == 1 else 's'}"


def _lacking(used: set[str], families: tuple[str, ...], faces: Faces) -> frozenset[str]:
    maps = [coverage(faces.files[name]) for name in families]
    return frozenset(c for c in used - _IGNORED if not any(c in characters for characters in maps))


def _finding(character: str, item: _Print) -> Finding:
    return GLYPH_MISSING.finding(
        segment=item.place or None,
        language=item.language,
        code=f"U+{ord(character):04X}",
        name=_name(character),
        character=character,
    )


def _name(character: str) -> str:
    """Its name in the Unicode Character Database, or its code point label (The Unicode Standard, 4.8)."""
    category = unicodedata.category(character)
    label = {"Co": "private-use", "Cn": "unassigned", "Cc": "control"}.get(category, category)
    return unicodedata.name(character, f"<{label}-{ord(character):04X}>")


def _prints(edition: Edition) -> Iterator[_Print]:
    yield from _of_blocks(edition.cover)
    yield from _of_lines((*edition.dates, *edition.references, *edition.statements, *edition.running))
    yield from _of_lines(edition.draft)
    for tag, name in edition.names.items():
        yield _Print(name, tag, True, "")
    yield from _of_blocks(edition.body)
    for note in edition.notes:
        for cell in note.cells:
            yield _Print(note.label, cell.language, False, note.id)
            yield from _of_cell(cell, False, note.id)


def _of_lines(lines: Iterable[Line]) -> Iterator[_Print]:
    return (_Print(line.text, line.language, True, "") for line in lines)


def _of_blocks(blocks: Iterable[EditionBlock]) -> Iterator[_Print]:
    for block in walk_printed(blocks):
        for cell in block.cells:
            yield from _of_cell(cell, block.kind in _DISPLAY, block.id)


def _of_cell(cell: Cell, display: bool, block: str) -> Iterator[_Print]:
    yield _Print(cell.label + cell.joint, cell.language, display, block)
    for piece in cell.pieces:
        yield _Print("".join(_shown(piece.nodes)), cell.language, display, piece.segment)


def _shown(nodes: Inlines) -> Iterator[str]:
    for node in walk(nodes):
        match node:
            case Words(text):
                yield text
            case Ruby(base, reading):
                yield base + reading
