"""The comparison of two revisions, from matching to staleness."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.alignment import Match, Unit, match
from declaration_doc.comparing.arrangement import arrangement
from declaration_doc.comparing.movement import moves, nearest_staying
from declaration_doc.comparing.record import record_changes
from declaration_doc.comparing.staleness import stale_texts
from declaration_doc.comparing.texts import text_changes
from declaration_doc.model.change import Change, Comparison, Event
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.inline import plain
from declaration_doc.model.review import Review
from declaration_doc.model.segment import Segment


def compare(
    old: Declaration,
    new: Declaration,
    *,
    glossaries: tuple[Glossary | None, Glossary | None] = (None, None),
    review: Review | None = None,
    by_id: bool = True,
) -> Comparison:
    """What happened between `old` and `new`.

    `glossaries` are those of the two revisions, `review` is the review state of the new one, for what
    was approved against an older wording. `by_id=False` matches segments by their texts alone, for
    revisions whose ids have nothing to do with each other.
    """
    before, after = list(old.segments()), list(new.segments())
    matched = match([_unit(s) for s in before], [_unit(s) for s in after], by_id=by_id)
    changes = [
        *record_changes(old, new, glossaries),
        *_comings_and_goings(before, after, matched),
        *moves(before, after, matched),
        *(c for i, j in sorted(matched.pairs.items()) for c in _segment_changes(before[j], after[i])),
    ]
    pairs = [(before[j], after[i]) for i, j in sorted(matched.pairs.items())]
    return Comparison(
        changes=tuple(_in_order(changes, after)),
        stale=tuple(stale_texts(pairs, after, new.tags, review)),
        arrangement=arrangement(old, new),
    )


def _unit(segment: Segment) -> Unit:
    texts = {text.language: plain(segment.text(text.language)) for text in segment.texts}
    return Unit(segment.id, {tag: text for tag, text in texts.items() if text})


def _segment_changes(before: Segment, after: Segment) -> Iterator[Change]:
    if before == after:
        return
    if before.id != after.id:
        yield Change(Event.RENAMED, (before.id,), (after.id,))
    yield from text_changes(before, after)


def _comings_and_goings(before: list[Segment], after: list[Segment], matched: Match) -> Iterator[Change]:
    """What was added, removed, split and merged."""
    for i, parts in matched.splits.items():
        yield _whole_change(Event.SPLIT, [before[i]], [after[j] for j in parts])
    for j, parts in matched.merges.items():
        yield _whole_change(Event.MERGED, [before[i] for i in parts], [after[j]])
    gone = set(range(len(before))) - set(matched.pairs.values()) - set(matched.splits)
    gone -= {i for parts in matched.merges.values() for i in parts}
    come = set(range(len(after))) - set(matched.pairs) - set(matched.merges)
    come -= {j for parts in matched.splits.values() for j in parts}
    anchors = nearest_staying(before, after, matched)
    for i in sorted(gone):
        yield _whole_change(Event.REMOVED, [before[i]], [], anchor=anchors[i])
    for j in sorted(come):
        yield _whole_change(Event.ADDED, [], [after[j]])


def _whole_change(
    event: Event, was: list[Segment], becomes: list[Segment], *, anchor: str | None = None
) -> Change:
    return Change(
        event,
        old=tuple(segment.id for segment in was),
        new=tuple(segment.id for segment in becomes),
        was=tuple(was),
        becomes=tuple(becomes),
        anchor=anchor,
    )


def _in_order(changes: list[Change], after: list[Segment]) -> list[Change]:
    """In the order of the new revision; what went stands behind its anchor, what has no place first."""
    places = {segment.id: index for index, segment in enumerate(after)}

    def place(change: Change) -> tuple[int, int]:
        if change.new:
            return places.get(change.new[0], -1), 0
        return places.get(change.anchor or "", -1), 1

    return sorted(changes, key=place)
