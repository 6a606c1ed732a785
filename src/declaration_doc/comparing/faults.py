"""What differs as findings, for the formats of reports that know nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.comparing.difference import Difference, places
from declaration_doc.comparing.wording import Edit, word_changes
from declaration_doc.model.change import Change, Event, StaleReason
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.inline import plain
from declaration_doc.model.position import Position
from declaration_doc.model.segment import Rendering, Text

_STALE = {
    StaleReason.REWORDED: Fault(
        code="D101",
        name="counterpart-reworded",
        severity=Severity.WARNING,
        message="{counterpart} was reworded from «{before}» to «{after}», {of} was not",
        remedy="bring the {of} text up to date, or record that it still holds",
        why="A change of one language that the other does not follow lets the texts drift apart.",
    ),
    StaleReason.FIGURES: Fault(
        code="D102",
        name="figures-parted",
        severity=Severity.WARNING,
        message="numbers, dates or names of {of} no longer are those of {counterpart}",
        remedy="give both languages the same values",
        why="Two texts that agreed before this revision state different facts after it.",
    ),
    StaleReason.APPROVAL: Fault(
        code="D103",
        name="approval-outdated",
        severity=Severity.WARNING,
        message="{of} was approved against another wording of {counterpart}",
        remedy="read the {of} text against the present wording and approve it again",
        why="An approval holds for the wording that the reviser had before them.",
    ),
}
_EVENTS = {
    event: Fault(
        code=f"D2{number:02}",
        name=name,
        severity=Severity.INFO,
        message=message,
        remedy="",
        why="What changed is reported so that nobody has to look for it.",
    )
    for number, (event, name, message) in enumerate(
        (
            (Event.ADDED, "segment-added", "added: «{after}»"),
            (Event.REMOVED, "segment-removed", "removed: «{before}»"),
            (Event.MOVED, "segments-moved", "moved: {ids}"),
            (Event.SPLIT, "segment-split", "split: {ids}"),
            (Event.MERGED, "segments-merged", "merged: {ids}"),
            (Event.RENAMED, "id-renamed", "renamed: {ids}"),
            (Event.REWORDED, "text-reworded", "{of} was reworded: «{before}» became «{after}»"),
            (Event.TYPOGRAPHIC, "typography-changed", "typography of {of} changed"),
            (Event.RETAGGED, "markup-changed", "markup changed round the same characters"),
            (Event.STRUCTURE, "structure-changed", "structure changed, {subject}: {before} became {after}"),
            (Event.METADATA, "metadata-changed", "{subject} changed: «{before}» became «{after}»"),
            (Event.AUTHORITY, "authority-changed", "{subject} changed: «{before}» became «{after}»"),
            (Event.GLOSSARY, "glossary-changed", "{subject} changed: «{before}» became «{after}»"),
        ),
        start=1,
    )
}
FAULTS: tuple[Fault, ...] = (*_STALE.values(), *_EVENTS.values())
"""Every kind of finding that a comparison gives."""

_LONG = 160
"""Characters of a text that a message quotes."""


def findings(difference: Difference) -> Iterator[Finding]:
    """What is stale, then what changed, with its place in the new revision; faults of the files first."""
    if difference.comparison is None:
        yield from (*difference.old.findings, *difference.new.findings)
        return
    new = places(difference.new.declaration)
    path = difference.path
    for stale in difference.shown.stale:
        place = new.get(stale.segment)
        before, after = _changed(stale.before, stale.after)
        yield _STALE[stale.reason].finding(
            path=path,
            position=place.position(stale.language) if place else None,
            segment=stale.segment,
            language=stale.language,
            of=stale.language,
            counterpart=stale.counterpart,
            before=before,
            after=after,
        )
    for change in difference.shown.changes:
        here = new.get((change.new or (change.anchor or "",))[0])
        yield _finding(change, path, here.position(change.language) if here else None)


def _finding(change: Change, path: str, position: Position | None) -> Finding:
    before, after = _words(change)
    return _EVENTS[change.event].finding(
        path=path,
        position=position,
        segment=(change.new or change.old or (None,))[0],
        language=change.language,
        of=change.language or "",
        subject=change.subject,
        ids=f"{', '.join(change.old)} → {', '.join(change.new)}",
        before=before,
        after=after,
    )


def _words(change: Change) -> tuple[str, str]:
    """What was, and what is, short enough to be quoted."""
    if change.language:
        return _changed(_plain(change.before), _plain(change.after))
    if change.was or change.becomes:
        first = [segment.texts[0] for segment in (*change.was, *change.becomes)[:1] if segment.texts]
        said = _short(_plain(first[0])) if first else ""
        return said, said
    return _short(change.said[0]), _short(change.said[1])


def _changed(old: str, new: str) -> tuple[str, str]:
    """The one stretch that changed, or both texts; short enough to be quoted."""
    stretches = word_changes(old, new)
    changed = [stretch for stretch in stretches if stretch.edit is not Edit.KEPT]
    if len(changed) == 1 and len(stretches) > 1:
        return _short(changed[0].old), _short(changed[0].new)
    return _short(old), _short(new)


def _plain(rendering: Rendering | None) -> str:
    return plain(rendering.nodes) if isinstance(rendering, Text) else ""


def _short(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[: _LONG - 1]}…"
