"""Where segments went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.alignment import Match, runs_out_of_order
from declaration_doc.model.change import Change, Event
from declaration_doc.model.segment import Segment


def moves(before: Sequence[Segment], after: Sequence[Segment], matched: Match) -> Iterator[Change]:
    """One event for each run of segments that moved together."""
    kept = sorted(matched.pairs)
    ranks = {old: rank for rank, old in enumerate(sorted(matched.pairs.values()))}
    names = ["".join(sorted((before[matched.pairs[new]].id, after[new].id))) for new in kept]
    for run in runs_out_of_order([ranks[matched.pairs[new]] for new in kept], names):
        news = [kept[place] for place in run]
        yield Change(
            Event.MOVED,
            old=tuple(before[matched.pairs[new]].id for new in news),
            new=tuple(after[new].id for new in news),
            anchor=after[news[0] - 1].id if news[0] else None,
        )


def nearest_staying(before: Sequence[Segment], after: Sequence[Segment], matched: Match) -> list[str | None]:
    """For each old segment the new id of the nearest one at or before it that stayed, else behind it."""
    now = {old: new for new, old in matched.pairs.items()}
    now |= {old: parts[-1] for old, parts in matched.splits.items()}
    now |= {old: new for new, parts in matched.merges.items() for old in parts}
    ids = [after[now[index]].id if index in now else None for index in range(len(before))]
    forwards = _filled(ids)
    backwards = _filled(ids[::-1])[::-1]
    return [ahead or behind for ahead, behind in zip(forwards, backwards, strict=True)]


def _filled(ids: Sequence[str | None]) -> list[str | None]:
    """Each gap filled with the last id before it."""
    last: str | None = None
    filled = []
    for found in ids:
        last = found or last
        filled.append(last)
    return filled
