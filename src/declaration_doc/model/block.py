"""Blocks: the typed parts of a declaration, from the preamble to a list item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from declaration_doc.model.position import Position
from declaration_doc.model.segment import Segment


class Kind(StrEnum):
    """What a block is; the value is the name of its element."""

    # front
    LOGO = "logo"
    ISSUER = "issuer"
    DESIGNATION = "designation"
    VENUE = "venue"
    HOST = "host"
    TITLE = "title"
    SUBTITLE = "subtitle"
    # divisions
    PREAMBLE = "preamble"
    WORKSHOP = "workshop"
    SECTION = "section"
    ARTICLE = "article"
    GROUP = "group"
    CONCLUSION = "conclusion"
    FINAL = "final"
    SIGNATURES = "signatures"
    SIGNATORY = "signatory"
    ANNEX = "annex"
    PARTICIPANTS = "participants"
    ERRATA = "errata"
    LIST = "list"
    # text blocks
    HEADING = "heading"
    PARAGRAPH = "p"
    RECITAL = "recital"
    THEME = "theme"
    RESOLUTION = "resolution"
    DECISION = "decision"
    ITEM = "item"
    ENTITY = "entity"
    POSITION = "position"
    PERSON = "person"
    CAPACITY = "capacity"
    PARTICIPANT = "participant"
    ERRATUM = "erratum"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Marking:
    """How the items of a list or group are marked: `bullet`, `number` or `none`."""

    marker: str


@dataclass(frozen=True, slots=True)
class Image:
    """A logo or emblem; its alternate text is the segment of its block."""

    source: str
    """File name beside the declaration."""


@dataclass(frozen=True, slots=True)
class FinalClause:
    """What a final clause states, as data."""

    place: str | None = None
    """Key of the place's name in the glossary."""
    date: str | None = None
    """ISO 8601."""
    originals: int | None = None
    """Number of originals (exemplaires)."""
    languages: tuple[str, ...] = ()
    """Languages in which the originals are drawn up."""
    prevailing: str | None = None
    """Language that prevails where the texts differ."""


@dataclass(frozen=True, slots=True)
class SignatureOrder:
    """The order of signatories in one language; the parties need not stand in the same order in each."""

    language: str
    signatories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signing:
    """The orders in which the signatories are printed; a language without one keeps that of the file."""

    orders: tuple[SignatureOrder, ...] = ()


@dataclass(frozen=True, slots=True)
class Amendment:
    """What an erratum mends."""

    target: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A participant of a list."""

    key: str | None = None
    """Key of the participant's name in the glossary."""


BlockData: TypeAlias = Marking | Image | FinalClause | Signing | Amendment | Entry


@dataclass(frozen=True, slots=True)
class Block:
    """One part of a declaration, with its own segments and the blocks inside it."""

    kind: Kind
    id: str
    segments: tuple[Segment, ...] = ()
    """Its own text, before any inner block; a division has none, its heading being a block inside it."""
    blocks: tuple[Block, ...] = ()
    data: BlockData | None = None
    """What the block states as data; its type follows from the kind."""
    numbered: bool = True
    """False where the source takes this block out of the numbering."""
    number: int | None = None
    """The number typed in the source, kept and checked; None: computed."""
    position: Position | None = field(default=None, compare=False)

    @property
    def heading(self) -> Block | None:
        """The heading of a division."""
        return next((block for block in self.blocks if block.kind is Kind.HEADING), None)


def walk_blocks(blocks: Iterable[Block]) -> Iterator[Block]:
    """Every block, outer before inner, in document order."""
    for block in blocks:
        yield block
        yield from walk_blocks(block.blocks)


def segments_of(blocks: Iterable[Block]) -> Iterator[Segment]:
    """Every segment of `blocks`, in document order."""
    for block in walk_blocks(blocks):
        yield from block.segments
