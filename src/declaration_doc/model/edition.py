"""An edition: one rendering of a declaration with every decision taken, ready for a writer.

Writers print what they find here, in the order they find it; they choose no words, no order, no
language and no fallback.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from declaration_doc.model.block import Kind
from declaration_doc.model.declaration import Authority
from declaration_doc.model.inline import Inlines, Mark
from declaration_doc.model.typesetting import USUAL, Typesetting


class Layout(StrEnum):
    """How the languages of an edition stand to each other."""

    SINGLE = "single"
    """One language."""
    PARALLEL = "parallel"
    """Columns side by side, rows aligned."""
    FACING = "facing"
    """Leading language on the left page, the other on the right."""


class Writing(StrEnum):
    """Which way the lines of an edition run."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"
    """From top to bottom, the first line on the right; pages turn from left to right."""


@dataclass(frozen=True, slots=True)
class EditionSpec:
    """What is asked of an edition."""

    name: str
    """`fr`, `fr-ja`, `fr-ja-facing`… part of the file name."""
    languages: tuple[str, ...]
    """The leading language first (alternat)."""
    layout: Layout
    corrections: bool = False
    """Print editorial corrections, each with a note of the adopted wording; default: the adopted wording."""
    writing: Writing = Writing.HORIZONTAL
    numerals: str = ""
    """How numbers are written in vertical lines: a style that the language knows, such as `kanji`; empty:
    as the source has them."""
    typesetting: Typesetting = USUAL


class PieceState(StrEnum):
    """Whether a segment says something in a language."""

    TEXT = "text"
    ABSENT = "absent"
    """Declared absent: prints nothing."""
    UNTRANSLATED = "untranslated"
    """Only in a draft: prints a visible mark."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One segment in one language, typeset: spaces, quotation marks and ordinals are final."""

    segment: str
    nodes: Inlines
    """No `Correction` and no `Quotation` is left; every `Reference` has children."""
    state: PieceState = PieceState.TEXT


@dataclass(frozen=True, slots=True)
class Cell:
    """What a block says in one language."""

    language: str
    pieces: tuple[Piece, ...]
    label: str = ""
    """Number or bullet as printed before the text in this language: `1.`, `第1分科会`, `(1)`, `・`."""
    gap: str = " "
    """What stands between the label and the text: a space, U+3000 after 第1分科会, nothing after ・."""
    joint: str = " "
    """What stands between two pieces of this language: a space, or nothing in Japanese."""
    former: str | None = None
    """In a redline: the label in the old revision; empty where it had none, None where it is the same."""
    changed: bool = False
    """In a redline: whether a change bar stands beside it."""
    label_nodes: Inlines = ()
    """The words of the label with raised endings and references; empty: the label alone."""


@dataclass(frozen=True, slots=True)
class EditionBlock:
    """A block as printed: cells for its own text, blocks for what it contains."""

    kind: Kind
    id: str
    cells: tuple[Cell, ...] = ()
    """One a language, in the order of the edition; empty for a division."""
    blocks: tuple[EditionBlock, ...] = ()
    level: int = 0
    """Level of a heading, from 1 (the title); 0 where the block is none. No level is left out."""
    marker: str = "none"
    """Of a list or group: `bullet`, `number` or `none`."""
    image: str | None = None
    """Of a logo: the name of its file beside the source."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that the edition adds, in one language: dates, statements, running heads."""

    language: str
    text: str
    mark: Mark | None = None
    """In a redline: what became of the line."""
    nodes: Inlines = ()
    """The same words with the endings of ordinals raised; empty: the text alone."""


@dataclass(frozen=True, slots=True)
class EditionNote:
    """A footnote: of the source, or editorial (a correction and the wording adopted)."""

    id: str
    """What `NoteReference.target` names."""
    label: str
    """As printed: 1, 2…"""
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside an edition."""

    name: str
    content: bytes = field(repr=False)
    description: str
    """What it is, in English."""
    relationship: str = "Source"
    """What it is to the edition: `Source`, `Data`, `Supplement` (ISO 19005-3, annex E)."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """Document properties, in the leading language."""

    title: str
    subject: str
    """Names the standing of each language's text."""
    author: str
    keywords: tuple[str, ...] = ()
    date: str | None = None
    """ISO 8601: adoption, else the last day of the meeting. Never the clock."""


SummaryCell: TypeAlias = tuple[tuple[str, Inlines], ...]
"""What a cell of a summary says, once a language: (tag, words); no tag where it is of no language."""


@dataclass(frozen=True, slots=True)
class SummaryTable:
    """A table of a summary, with a heading and a head a column."""

    name: str
    """What it is about: `revisions`, `signs`, `counts`, `changes`."""
    heading: SummaryCell
    heads: tuple[SummaryCell, ...]
    rows: tuple[tuple[SummaryCell, ...], ...]
    pages: bool = False
    """Whether the last column gives the page that the references of the row lead to."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The front page of a redline: what was compared, how changes are marked, and which there are."""

    title: tuple[Line, ...]
    tables: tuple[SummaryTable, ...]


@dataclass(frozen=True, slots=True)
class TextRecord:
    """What is known of the text in one language: for machines, and for whoever cites it."""

    language: str
    title: str
    """Title and, where there is one, designation of the meeting."""
    issuer: str
    authority: Authority
    mark: str
    """The standing of the text in a few words; empty where the source states none."""
    date: str
    """`Metadata.date` in words; empty where there is none."""
    edition: str
    """The name of this edition in words: Édition : français, japonais."""
    vertical: bool
    """Whether the language may be set in vertical lines."""


@dataclass(frozen=True, slots=True)
class Record:
    """What a catalogue wants to know of the declaration."""

    texts: tuple[TextRecord, ...] = ()
    """One a language of the edition, in its order."""
    number: str | None = None
    version: str | None = None
    adopted: str | None = None
    """ISO 8601 date of adoption, where the source states it."""
    place: str = ""
    """Venue of the meeting, in the leading language."""


@dataclass(frozen=True, slots=True)
class Sibling:
    """The page of another edition of the same declaration."""

    file: str
    """Its name, beside this page."""
    languages: tuple[str, ...]
    """The leading one first."""
    label: str
    """What the languages call themselves: Français – 日本語."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What stands around the page of an edition, which a PDF or a text has no need of."""

    address: str | None = None
    """Where the folder of sets is published, with a solidus at its end; None: not known."""
    pdf: str | None = None
    """Name of the PDF of the same edition beside the page."""
    source: str | None = None
    """Name of the declaration beside the page."""
    pages: tuple[Sibling, ...] = ()
    """Pages of other editions beside it."""
    terms: Mapping[str, Mapping[str, str]] = field(default_factory=dict, hash=False)
    """Key of a term or name → language → what the glossary calls it there."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One rendering of a declaration."""

    declaration: str
    """Id of the declaration."""
    spec: EditionSpec
    metadata: Metadata
    cover: tuple[EditionBlock, ...]
    """Logos, issuers, designation of the meeting, title, subtitle, venue, hosts."""
    dates: tuple[Line, ...]
    """Dates of the meeting or of adoption, one line a language."""
    references: tuple[Line, ...]
    """Document number and version, where there are any, one line a language."""
    statements: tuple[Line, ...]
    """The standing of each language's text, in each language of the edition; and which prevails."""
    running: tuple[Line, ...]
    """Running head, one a language: short title and standing of the text."""
    body: tuple[EditionBlock, ...]
    notes: tuple[EditionNote, ...]
    names: Mapping[str, str] = field(hash=False)
    """Language tag → its own name for itself: Français, 日本語."""
    words: Mapping[str, Mapping[str, str]] = field(hash=False)
    """Language tag → words a writer prints: `contents`, `notes`, `page`, `permalink`, `untranslated`…"""
    draft: tuple[Line, ...] = ()
    """The mark of a draft on every page (projet, 案); empty: no draft."""
    watermark: tuple[Line, ...] = ()
    """What a style may print across every page: that this is a draft, else which texts are provisional."""
    summary: Summary | None = None
    """Of a redline; None: the edition is none."""
    record: Record = Record()

    @property
    def id(self) -> str:
        """`aix-en-provence-2022.fr-ja`: the stem of its file names."""
        return f"{self.declaration}.{self.spec.name}"

    @property
    def lead(self) -> str:
        """The leading language."""
        return self.spec.languages[0]

    @property
    def sides(self) -> tuple[Edition, ...]:
        """Of facing pages, what stands on either side: each language by itself, without the cover."""
        return tuple(_side(self, language) for language in self.spec.languages)

    def printed(self) -> Iterator[tuple[str, Piece]]:
        """(language, piece) of cover, body and notes, in the order of the edition.

        By row; of facing pages, which are read on from page to page, one language after the other.
        """
        yield from _pieces(self.cover)
        if self.spec.layout is Layout.FACING:
            for side in self.sides:
                yield from _pieces(side.body)
        else:
            yield from _pieces(self.body)
        for note in self.notes:
            for cell in note.cells:
                yield from ((cell.language, piece) for piece in cell.pieces)


def _side(edition: Edition, language: str) -> Edition:
    """An edition in one of its languages; a note that this language lacks keeps the others."""
    return replace(
        edition,
        spec=replace(edition.spec, languages=(language,)),
        cover=(),
        dates=(),
        references=(),
        statements=(),
        running=tuple(line for line in edition.running if line.language == language),
        body=_in_language(edition.body, language),
        notes=tuple(replace(note, cells=_own(note.cells, language) or note.cells) for note in edition.notes),
        draft=tuple(line for line in edition.draft if line.language == language),
    )


def _in_language(blocks: tuple[EditionBlock, ...], language: str) -> tuple[EditionBlock, ...]:
    """The blocks that say something in a language, or hold others that do."""
    kept = (
        replace(block, cells=_own(block.cells, language), blocks=_in_language(block.blocks, language))
        for block in blocks
    )
    return tuple(block for block in kept if block.blocks or any(map(_says, block.cells)))


def _own(cells: tuple[Cell, ...], language: str) -> tuple[Cell, ...]:
    return tuple(cell for cell in cells if cell.language == language)


def _says(cell: Cell) -> bool:
    return bool(cell.label) or any(piece.state is not PieceState.ABSENT for piece in cell.pieces)


def _pieces(blocks: tuple[EditionBlock, ...]) -> Iterator[tuple[str, Piece]]:
    for block in walk_printed(blocks):
        for cell in block.cells:
            yield from ((cell.language, piece) for piece in cell.pieces)


def walk_printed(blocks: Iterable[EditionBlock]) -> Iterator[EditionBlock]:
    """Every block as printed, outer before inner, in the order of the edition."""
    for block in blocks:
        yield block
        yield from walk_printed(block.blocks)
