"""The comparison of two revisions, from matching to staleness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from declaration_doc.alignment import Match, Unit, match
from declaration_doc.comparing.arrangement import arrangement
from declaration_doc.comparing.movement import moves, nearest_staying
from declaration_doc.comparing.record import record_changes
from declaration_doc.comparing.staleness import stale_parts, stale_texts
from declaration_doc.comparing.structure import structure_changes
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
    equal = _unchanged(before, after, by_id=by_id)
    matched = _matched(before, after, equal, by_id=by_id)
    pairs = [(before[j], after[i]) for i, j in sorted(matched.pairs.items()) if not (by_id and i in equal)]
    changed = [(was, now) for was, now in pairs if was != now]
    frame = arrangement(old, new)
    moved = list(moves(before, after, matched)) if frame else []
    ids = {now: was for change in moved for was, now in zip(change.old, change.new, strict=True)}
    changes = [
        *record_changes(old, new, glossaries),
        *(structure_changes(old, new, (before, after), matched, ids) if frame else ()),
        *_comings_and_goings(before, after, matched),
        *moved,
        *(change for was, now in changed for change in _segment_changes(was, now)),
    ]
    if frame and not changes:
        changes.append(Change(Event.STRUCTURE, subject="order"))
    stale = [*stale_texts(changed, after, new.tags, review), *stale_parts(changes, new.tags)]
    places = {segment.id: index for index, segment in enumerate(after)}
    return Comparison(
        changes=tuple(_in_order(changes, places)),
        stale=tuple(sorted(stale, key=lambda one: places[one.segment])),
        arrangement=frame,
    )


def _unchanged(before: Sequence[Segment], after: Sequence[Segment], *, by_id: bool) -> dict[int, int]:
    """New index → old index of what is the same to the letter, and its only like on either side."""

    def keyed(segments: Sequence[Segment]) -> dict[Hashable, int]:
        keys: list[Hashable] = [segment.id if by_id else segment.texts for segment in segments]
        seen = Counter(keys)
        return {key: index for index, key in enumerate(keys) if seen[key] == 1}

    earlier = keyed(before)
    return {
        index: was
        for key, index in keyed(after).items()
        if (was := earlier.get(key, -1)) >= 0
        and (not by_id or before[was] == after[index])
        and (by_id or after[index].texts)
    }


def _matched(
    before: Sequence[Segment], after: Sequence[Segment], equal: dict[int, int], *, by_id: bool
) -> Match:
    settled = set(equal.values())
    return match(
        [Unit(s.id, {}) if index in settled else _unit(s) for index, s in enumerate(before)],
        [Unit(s.id, {}) if index in equal else _unit(s) for index, s in enumerate(after)],
        by_id=by_id,
        known=equal,
    )


def _unit(segment: Segment) -> Unit:
    texts = {text.language: plain(segment.text(text.language)) for text in segment.texts}
    return Unit(segment.id, {tag: text for tag, text in texts.items() if text})


def _segment_changes(before: Segment, after: Segment) -> Iterator[Change]:
    if before.id != after.id:
        yield Change(Event.RENAMED, (before.id,), (after.id,))
    yield from text_changes(before, after)


def _comings_and_goings(
    before: Sequence[Segment], after: Sequence[Segment], matched: Match
) -> Iterator[Change]:
    """What was added, removed, split and merged."""
    for i, parts in matched.splits.items():
        yield _whole_change(Event.SPLIT, [before[i]], [after[j] for j in parts])
    for j, parts in matched.merges.items():
        yield _whole_change(Event.MERGED, [before[i] for i in parts], [after[j]])
    gone = set(range(len(before))) - set(matched.pairs.values()) - set(matched.splits)
    gone -= {i for parts in matched.merges.values() for i in parts}
    come = set(range(len(after))) - set(matched.pairs) - set(matched.merges)
    come -= {j for parts in matched.splits.values() for j in parts}
    anchors = nearest_staying(before, after, matched) if gone else []
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


def _in_order(changes: list[Change], places: dict[str, int]) -> list[Change]:
    """In the order of the new revision; what went stands behind its anchor, what has no place first."""

    def place(change: Change) -> tuple[int, int]:
        if change.new:
            return places.get(change.new[0], -1), 0
        return places.get(change.anchor or "", -1), 1

    return sorted(changes, key=place)
