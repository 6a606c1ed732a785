"""The declaration: the whole of one source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from declaration_doc.model.block import Block, segments_of, walk_blocks
from declaration_doc.model.position import Position
from declaration_doc.model.segment import Segment


class Authority(StrEnum):
    """What standing the text of a language has; an edition never claims more than this."""

    AUTHENTIC = "authentic"
    OFFICIAL = "official-translation"
    PROVISIONAL = "provisional-translation"
    UNOFFICIAL = "unofficial-translation"
    UNOFFICIAL_PROVISIONAL = "unofficial-provisional-translation"
    NOT_STATED = "not-stated"


@dataclass(frozen=True, slots=True)
class LanguageStatus:
    """One language of the declaration and the standing of its text."""

    language: str
    """BCP 47 tag."""
    authority: Authority
    translator: str | None = None
    """Who translated, where the text is a translation."""
    date: str | None = None
    """ISO 8601 date of the translation."""
    position: Position | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting that adopted the declaration."""

    id: str
    designation: Block
    start: str
    """ISO 8601 date of its first day."""
    end: str | None = None
    """ISO 8601 date of its last day; None: one day."""
    ordinal: int | None = None
    """7 for the seventh meeting."""
    venue: Block | None = None
    hosts: tuple[Block, ...] = ()
    position: Position | None = field(default=None, compare=False)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Designation, venue and hosts, in the order of the file."""
        return (self.designation, *((self.venue,) if self.venue else ()), *self.hosts)


@dataclass(frozen=True, slots=True)
class Declaration:
    """A declaration in all its languages."""

    id: str
    languages: tuple[LanguageStatus, ...]
    """In the order of the source; no language leads here, editions decide that."""
    title: Block
    body: tuple[Block, ...]
    prevailing: str | None = None
    """Language that prevails where texts differ, as the source states it; it may be none of `languages`."""
    version: str | None = None
    number: str | None = None
    """Number of the document in its issuer's register."""
    adopted: str | None = None
    """ISO 8601 date of adoption; None where the source states none."""
    logos: tuple[Block, ...] = ()
    issuers: tuple[Block, ...] = ()
    meeting: Meeting | None = None
    subtitle: Block | None = None
    back: tuple[Block, ...] = ()
    """Annexes and errata."""
    notes: tuple[Block, ...] = ()
    position: Position | None = field(default=None, compare=False)

    @property
    def front(self) -> tuple[Block, ...]:
        """The blocks of the front matter, in the order of the file."""
        meeting = self.meeting.blocks if self.meeting else ()
        subtitle = (self.subtitle,) if self.subtitle else ()
        return (*self.logos, *self.issuers, *meeting, self.title, *subtitle)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of its languages, in the order of the source."""
        return tuple(status.language for status in self.languages)

    def status(self, language: str) -> LanguageStatus | None:
        """The standing of `language`; None where the declaration does not have it."""
        return next((status for status in self.languages if status.language == language), None)

    def blocks(self) -> Iterator[Block]:
        """Every block from the front matter to the notes, in document order."""
        return walk_blocks((*self.front, *self.body, *self.back, *self.notes))

    def segments(self) -> Iterator[Segment]:
        """Every segment from the front matter to the notes, in document order."""
        return segments_of((*self.front, *self.body, *self.back, *self.notes))
