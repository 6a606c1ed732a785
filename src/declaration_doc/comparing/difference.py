"""A declaration in two revisions, as a report shows it: the two sides, and what differs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from declaration_doc.comparing.files import FileChange
from declaration_doc.model.block import Block
from declaration_doc.model.change import SUBSTANTIVE, Change, Comparison, Event, StaleReason
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Finding
from declaration_doc.model.inline import plain
from declaration_doc.model.position import Position
from declaration_doc.model.segment import Segment


@dataclass(frozen=True, slots=True)
class Side:
    """One revision of a declaration."""

    path: str
    """The file, as the user would name it; empty where the revision has none."""
    revision: str = ""
    """The name of the revision in git; empty for files."""
    declaration: Declaration | None = None
    """None where there is none, or none that can be read."""
    findings: tuple[Finding, ...] = ()
    """Why it cannot be read, or what is wrong with it."""
    has_text: bool = True
    """False of a built PDF without its source inside: it has pages, and no text that could be trusted."""

    @property
    def there(self) -> bool:
        """Whether the revision has the declaration."""
        return bool(self.path)

    @property
    def label(self) -> str:
        """Revision and path, as git writes them."""
        return f"{self.revision}:{self.path}" if self.revision else self.path


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two revisions of one declaration."""

    old: Side
    new: Side
    comparison: Comparison | None = None
    """None where one side cannot be compared."""
    shown: Comparison = field(default_factory=lambda: Comparison((), ()))
    """The part of it that was asked for."""
    files: tuple[FileChange, ...] = ()
    """Built files that differ."""

    @property
    def path(self) -> str:
        """The file in the newer revision that has it."""
        return self.new.path or self.old.path

    @property
    def status(self) -> str:
        """`added`, `removed`, `changed`, `unchanged`, or `unreadable`: one side cannot be compared."""
        if self.comparison is not None or not (self.old.has_text or self.new.has_text):
            return "changed" if self.comparison or self.files else "unchanged"
        if any(side.there and side.declaration is None for side in (self.old, self.new)):
            return "unreadable"
        return "removed" if not self.new.there else "added"


class Only(StrEnum):
    """A part of the changes."""

    STALE = "stale"
    """Texts to look at again, and the changes that made them so."""
    NUMBER = "number"
    """Changes of numbers, dates and names."""
    SUBSTANTIVE = "substantive"
    """Changes of what a reader is told."""
    TYPOGRAPHIC = "typographic"
    """Changes of spaces, quotation marks and widths."""


def select(comparison: Comparison, only: Only | None = None, languages: Iterable[str] = ()) -> Comparison:
    """The part of `comparison` that is of these languages (none: all) and of this kind.

    What is of no language, such as a move, stays whatever the languages.
    """
    tags = frozenset(languages)
    stale = [one for one in comparison.stale if not tags or one.language in tags]
    waiting = {one.segment for one in stale}
    chosen = [
        change
        for change in comparison.changes
        if (not tags or change.language is None or change.language in tags)
        or (only is Only.STALE and waiting.intersection(change.new))
    ]
    match only:
        case Only.STALE:
            chosen = [c for c in chosen if waiting.intersection(c.new) and is_substantive(c)]
        case Only.NUMBER:
            stale = [one for one in stale if one.reason is StaleReason.FIGURES]
            chosen = [change for change in chosen if change.figures]
        case Only.SUBSTANTIVE:
            chosen = [change for change in chosen if is_substantive(change)]
        case Only.TYPOGRAPHIC:
            stale = []
            chosen = [change for change in chosen if change.event is Event.TYPOGRAPHIC]
    return replace(comparison, changes=tuple(chosen), stale=tuple(stale), arrangement=None)


def is_substantive(change: Change) -> bool:
    """Whether a change is of what a reader is told, or of a number, date or name."""
    return change.event in SUBSTANTIVE or change.figures


FAIL_ON = ("never", "stale", "number", "substantive", "any")
"""Policies, from the most lenient to the strictest."""


def fails(difference: Difference, policy: str) -> bool:
    """Whether what differs, shown or not, is what a policy forbids.

    `stale`: a text that its counterpart has left behind; `number`: that, or a number, date or name that
    changed; `substantive`: anything that a reader is told, a declaration that came or went too; `any`.
    """
    if policy == "never" or difference.status in ("unchanged", "unreadable"):
        return False
    found = difference.comparison
    if found is None:
        return policy == "any" or (policy == "substantive" and not difference.files)
    match policy:
        case "stale":
            return bool(found.stale)
        case "number":
            return bool(found.stale) or any(change.figures for change in found.changes)
        case "substantive":
            return bool(found.stale) or any(map(is_substantive, found.changes))
        case _:
            return bool(found or difference.files)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a segment stands."""

    segment: Segment
    headings: tuple[Segment, ...] = ()
    """Headings of the divisions around it, the outermost first."""
    number: int = 0
    """Its place in the document, from 0."""

    def heading(self, language: str) -> str:
        """The headings in one language, the outermost first."""
        texts = (plain(segment.text(language)) for segment in self.headings)
        return " › ".join(text for text in texts if text)

    def position(self, language: str | None) -> Position | None:
        """Where its text in a language begins in the file; where it begins itself, if it has none."""
        rendering = self.segment.rendering(language) if language else None
        return (rendering and rendering.position) or self.segment.position


def places(declaration: Declaration | None) -> dict[str, Place]:
    """Id of a segment → where it stands; a block has the place of the first segment in it."""
    found: dict[str, Place] = {}

    def enter(blocks: Iterable[Block], headings: tuple[Segment, ...]) -> None:
        for block in blocks:
            own = block.heading.segments[:1] if block.heading else ()
            for segment in block.segments:
                found[segment.id] = Place(segment, headings, len(found))
                found.setdefault(block.id, found[segment.id])
            enter(block.blocks, (*headings, *own))

    if declaration is not None:
        for part in (declaration.front, declaration.body, declaration.back, declaration.notes):
            enter(part, ())
    return found
