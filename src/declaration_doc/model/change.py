"""What differs between two revisions of a declaration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from declaration_doc.model.declaration import Declaration
from declaration_doc.model.segment import Rendering, Segment


class Event(StrEnum):
    """What happened. Events of one segment stand apart: it may be moved and reworded."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    """Segments that moved together are one event."""
    SPLIT = "split"
    MERGED = "merged"
    RENAMED = "renamed"
    """Another id, the same segment."""
    REWORDED = "reworded"
    """Other words in one language."""
    TYPOGRAPHIC = "typographic"
    """Other spaces, quotation marks or widths in one language; the same words."""
    RETAGGED = "retagged"
    """Other markup or suppressions round the same characters."""
    STRUCTURE = "structure"
    """A block added, removed, or of another kind, numbering or data."""
    METADATA = "metadata"
    AUTHORITY = "authority"
    GLOSSARY = "glossary"


SUBSTANTIVE = frozenset(Event) - {Event.TYPOGRAPHIC, Event.RETAGGED, Event.RENAMED}
"""Events that change what a reader is told."""


@dataclass(frozen=True, slots=True)
class Change:
    """One event."""

    event: Event
    old: tuple[str, ...] = ()
    """Ids of the segments, or of the block, in the old revision; empty where there is none."""
    new: tuple[str, ...] = ()
    """Ids in the new revision."""
    language: str | None = None
    """The language whose text changed; None where the event is not of one language."""
    before: Rendering | None = None
    """Its text in the old revision."""
    after: Rendering | None = None
    """Its text in the new revision."""
    was: tuple[Segment, ...] = ()
    """The whole old segments, where segments came, went, split or merged, or where a language came or
    went, or where something changed that is of no language: order, suppressions."""
    becomes: tuple[Segment, ...] = ()
    """The whole new segments, likewise."""
    anchor: str | None = None
    """Of segments that went: the id, in the new revision, of the nearest neighbour that stayed."""
    subject: str = ""
    """Of metadata, authority, structure, glossary: what changed, by its name in the format."""
    said: tuple[str, str] = ("", "")
    """Of the same events: the old and the new value, as stored."""
    figures: bool = False
    """Whether a number, date or name changed with the words."""


class StaleReason(StrEnum):
    """Why a text may no longer say what its counterpart says."""

    REWORDED = "counterpart-reworded"
    """The other language was reworded, this one was not."""
    FIGURES = "figures-differ"
    """Its numbers, dates or names no longer are those of the other language."""
    APPROVAL = "approval-outdated"
    """It was approved against another wording of its counterpart."""


@dataclass(frozen=True, slots=True)
class Stale:
    """A text that a translator must look at again."""

    segment: str
    """Id in the new revision."""
    language: str
    """The language to look at."""
    counterpart: str
    """The language that changed."""
    reason: StaleReason
    before: str
    """Old wording of the counterpart, plain."""
    after: str
    """New wording of the counterpart, plain."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs between two revisions, in the order of the new one."""

    changes: tuple[Change, ...]
    stale: tuple[Stale, ...]
    arrangement: Declaration | None = None
    """The new revision with every segment empty of text, where blocks, order or data differ from the old.

    With `changes` it is all that is needed to make the new revision out of the old one.
    """

    @property
    def summary(self) -> Mapping[str, int]:
        """Event → how often, in the order of `Event`; events that did not happen are left out."""
        counted = Counter(change.event for change in self.changes)
        return {event.value: counted[event] for event in Event if counted[event]}

    def __bool__(self) -> bool:
        return bool(self.changes or self.stale)
