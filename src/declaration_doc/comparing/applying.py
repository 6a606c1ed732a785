"""The new revision out of the old one and what changed."""

from __future__ import annotations

from dataclasses import replace

from declaration_doc.comparing.arrangement import arranged
from declaration_doc.model.change import Change, Comparison, Event
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.segment import Segment


def apply(old: Declaration, comparison: Comparison) -> Declaration:
    """`old` with the changes of `comparison` made: the revision it was compared with."""
    segments = {segment.id: segment for segment in old.segments()}
    segments |= _renamed(segments, comparison)
    for change in comparison.changes:
        if change.becomes:
            segments |= {segment.id: segment for segment in change.becomes}
        elif change.language:
            segments[change.new[0]] = _reworded(segments[change.new[0]], change)
    return arranged(comparison.arrangement or old, lambda segment: segments[segment.id])


def _renamed(segments: dict[str, Segment], comparison: Comparison) -> dict[str, Segment]:
    renames = [
        change for change in comparison.changes if change.event is Event.RENAMED and not change.subject
    ]
    return {c.new[0]: replace(segments[c.old[0]], id=c.new[0]) for c in renames}


def _reworded(segment: Segment, change: Change) -> Segment:
    """`segment` with its text of one language replaced, added last, or taken out."""
    texts = {text.language: text for text in segment.texts}
    assert change.language  # noqa: S101 (what the caller looked for)
    texts.pop(change.language, None) if change.after is None else texts.update(
        {change.language: change.after}
    )
    return replace(segment, texts=tuple(texts.values()))
