"""Where facing pages turn, so that both sides of every spread hold the same text: heights in, breaks out.

The text is a row of units (paragraphs, headings, items) that each stand on both sides. Every way to fall
into spreads has a cost: white space, sides of unequal length, a turn at an unfit place. The cheapest way
for the whole document is found as Knuth and Plass find line breaks, by the cheapest way to each unit.
A unit too long for a page is carried over: each page takes the same share of it on both sides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil, floor, inf

KEPT = 10_000.0
"""Cost of a turn between what belongs together: more than that of any number of white pages nearby."""

_WHITE = 100.0
"""Cost of a white page; of a page that is white in part, as the square of the part."""
_UNEQUAL = 30.0
"""Cost of a full page that faces a white one, besides; as the square of the difference."""
_SPREAD = 60.0
"""Cost of a spread: one more is worth it only where it mends several turns."""
_MEAGRE = 0.2
"""How full a last spread should be: on both sides together, of one page."""
_LEAST_ROOM = 0.25
"""Of a page that notes fill, what is counted on for text all the same."""
_ROUNDING = 0.01
"""CSS pixels by which sums of heights may differ."""


@dataclass(frozen=True, slots=True)
class Extent:
    """What a unit takes up on one side, in CSS pixels; all zero where it says nothing in that language."""

    height: float = 0.0
    above: float = 0.0
    """Space between it and the unit before, where both stand on one page."""
    notes: float = 0.0
    """Height of its footnotes."""
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of the text that is not divided, unless it is longer than a page."""

    sides: tuple[Extent, Extent]
    """Verso, recto."""
    bond: float = 0.0
    """Cost of a turn before it."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a page holds, in CSS pixels."""

    height: float
    above_notes: float
    """What the rule and the space above footnotes take, where there are any."""


@dataclass(frozen=True, slots=True)
class Run:
    """Units that share a spread, or the spreads over which one of them is carried."""

    first: int
    end: int
    """Index after that of the last unit."""
    carried: int | None = None
    """Index of the unit that is carried over."""
    lines: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    """Of the unit carried over, lines on each page: verso, recto."""

    @property
    def spreads(self) -> int:
        """How many spreads it takes."""
        return max(1, len(self.lines[0]))


def turns(units: Sequence[Unit], room: Room) -> tuple[Run, ...]:
    """The cheapest way for `units` to fall into spreads; none where there are no units."""
    measures = _Measures(units, room)
    cost = [0.0] + [inf] * len(units)
    best: list[Run | None] = [None] * (len(units) + 1)
    for first in range(len(units)):
        bond = units[first].bond if first else 0.0
        for run, own in measures.runs(first):
            total = cost[first] + bond + own
            if total < cost[run.end]:
                cost[run.end], best[run.end] = total, run
    return tuple(reversed(list(_back(best))))


def _back(best: Sequence[Run | None]) -> Iterator[Run]:
    run = best[-1]
    while run is not None:
        yield run
        run = best[run.first]


class _Measures:
    """Sums over runs of units."""

    def __init__(self, units: Sequence[Unit], room: Room) -> None:
        self.units = units
        self.room = room
        sides = [[unit.sides[side] for unit in units] for side in (0, 1)]
        self.heights = [[0.0, *accumulate(e.above + e.height for e in side)] for side in sides]
        self.notes = [[0.0, *accumulate(e.notes for e in side)] for side in sides]
        self.long = [self._is_long(index) for index in range(len(units))]

    def height(self, side: int, first: int, end: int) -> float:
        """Of the text of units that begin a page."""
        if first >= end:
            return 0.0
        return self.heights[side][end] - self.heights[side][first] - self.units[first].sides[side].above

    def noted(self, side: int, first: int, end: int) -> float:
        """Of the footnotes of units."""
        notes = self.notes[side][end] - self.notes[side][first]
        return notes + self.room.above_notes if notes > 0 else 0.0

    def runs(self, first: int) -> Iterator[tuple[Run, float]]:
        """Every run that begins with the unit `first`, with its cost but for that of the turn before it."""
        long: int | None = None
        for end in range(first + 1, len(self.units) + 1):
            if self.long[end - 1]:
                if long is not None:
                    return
                long = end - 1
            found = self._whole(first, end) if long is None else self._carried(first, long, end)
            if found is None:
                return
            yield found

    def _is_long(self, index: int) -> bool:
        return max(self._used(index, index + 1)) > self.room.height + _ROUNDING

    def _used(self, first: int, end: int) -> tuple[float, float]:
        verso, recto = (self.height(side, first, end) + self.noted(side, first, end) for side in (0, 1))
        return verso, recto

    def _whole(self, first: int, end: int) -> tuple[Run, float] | None:
        used = self._used(first, end)
        if max(used) > self.room.height + _ROUNDING:
            return None
        return Run(first, end), self._cost(used, end)

    def _cost(self, used: Sequence[float], end: int) -> float:
        full = [height / self.room.height for height in used]
        if end == len(self.units):
            return _SPREAD + (_WHITE if sum(full) < _MEAGRE else 0.0)
        white = sum((1 - part) ** 2 for part in full) * _WHITE / 2
        return _SPREAD + white + _UNEQUAL * (full[0] - full[1]) ** 2

    def _carried(self, first: int, long: int, end: int) -> tuple[Run, float] | None:
        """A run in which the unit `long` is carried over; None where it does not fit."""
        carriers = [self._carrier(side, first, long, end) for side in (0, 1)]
        pages = _shared([carrier for carrier in carriers if carrier.lines])
        if pages is None:
            return None
        lines = [carrier.dealt(pages) for carrier in carriers]
        used = [
            dealt[-1] * carrier.pitch + carrier.after for dealt, carrier in zip(lines, carriers, strict=True)
        ]
        if any(height > carrier.room + _ROUNDING for height, carrier in zip(used, carriers, strict=True)):
            return None
        return Run(first, end, long, (lines[0], lines[1])), self._cost(used, end) + _SPREAD * (len(pages) - 1)

    def _carrier(self, side: int, first: int, long: int, end: int) -> _Carrier:
        unit = self.units[long].sides[side]
        # On which of the pages a note of the long unit will stand is not known: all leave room for it.
        room = self.room.height - self.noted(side, first, end)
        before = self.height(side, first, long) + (unit.above if first < long else 0.0)
        after = self.heights[side][end] - self.heights[side][long + 1]
        return _Carrier(
            unit.lines,
            unit.height / max(1, unit.lines),
            max(room, self.room.height * _LEAST_ROOM),
            before,
            after,
        )


@dataclass(frozen=True, slots=True)
class _Carrier:
    """One side of a unit that is carried over."""

    lines: int
    pitch: float
    """Height of a line."""
    room: float
    before: float
    """Height of the units before it on its first page."""
    after: float
    """Height of the units after it on its last page."""

    def share(self, page: int) -> float:
        """The part of the unit that fits one of its pages, 0 the first."""
        free = self.room - (self.before if page == 0 else 0.0)
        return max(0, floor((free + _ROUNDING) / self.pitch)) / self.lines

    def dealt(self, pages: Sequence[float]) -> tuple[int, ...]:
        """The lines on each page; `pages`: the part of the unit that has been said at the end of each."""
        if self.lines < len(pages):
            return (1,) * self.lines + (0,) * (len(pages) - self.lines)
        ends = [ceil(part * self.lines - 1e-6) for part in pages]
        counts = [end - start for start, end in zip([0, *ends], ends, strict=False)]
        for page in reversed(range(1, len(counts))):
            if counts[page] == 0:
                giver = max(earlier for earlier in range(page) if counts[earlier] > 1)
                counts[giver] -= 1
                counts[page] += 1
        if len(counts) > 1 and counts[-1] == 1 and counts[-2] > 2:
            counts[-2:] = [counts[-2] - 1, 2]
        return tuple(counts)


def _shared(carriers: Sequence[_Carrier]) -> list[float] | None:
    """How much of a unit has been said at the end of each page; None where the first page has no room."""
    said: list[float] = []
    # A line that begins a long text alone below another is no beginning.
    if any(
        carrier.before and carrier.share(0) * carrier.lines < min(2, carrier.lines) for carrier in carriers
    ):
        return None
    while not said or said[-1] < 1:
        share = min(carrier.share(len(said)) for carrier in carriers)
        if share <= 0:
            return None
        said.append(min(1.0, (said[-1] if said else 0.0) + share))
        if said[-1] > 1 - 1e-9:
            said[-1] = 1.0
    return said
