"""The sentences of a pair that answer one another.

Where both texts have as many sentences, of like lengths, they answer one by one. Else the division is taken under which
the lengths fit best (Gale and Church, 1993), two or three sentences answering one; none is left out here.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import log

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.model.finding import Span

Unit = tuple[Span, Span]
"""A part of the first text, and the part of the second that answers it."""

_UNEVEN = 2.2
"""How many times too long or too short a sentence is that does not answer the one at its place."""
_SLACK = 5
"""Characters added to each length: short sentences vary more."""
_MOST = 24
"""Sentences of a text beyond which it is not divided."""
_BEADS = (
    (1, 1, 0.0),
    (1, 2, 0.6),
    (2, 1, 0.6),
    (1, 3, 1.2),
    (3, 1, 1.2),
    (2, 2, 1.2),
    (1, 4, 1.8),
    (4, 1, 1.8),
)
"""Sentences of the first and of the second, and what it costs that they are not one and one."""


def sentences(side: Side) -> tuple[Span, ...]:
    """The spans of the sentences; the whole text where its language has no analysis."""
    function = side.analysis.sentences
    if function is not None:
        return side.read(function)
    return ((0, len(side.text)),) if side.text.strip() else ()


def units(pair: Pair) -> tuple[Unit, ...]:
    """The parts of the two texts that answer one another, in order, each text covered whole."""
    first, second = sentences(pair.first), sentences(pair.second)
    if len(first) == len(second) and not _is_uneven(first, second):
        return tuple(zip(first, second, strict=True))
    if not first or not second:
        return ()
    if min(len(first), len(second)) == 1 or max(len(first), len(second)) > _MOST:
        return (((first[0][0], first[-1][1]), (second[0][0], second[-1][1])),)
    return _fitted(first, second, running_sizes(pair.first, first), running_sizes(pair.second, second))


def stand_together(pair: Pair, first: Span, second: Span) -> bool:
    """Whether a place of the first text and one of the second are in sentences that answer one another."""
    parts = pair.read(units)
    return len(parts) < 2 or any(
        low <= first[0] < high and start <= second[0] < end for (low, high), (start, end) in parts
    )


def counterpart(pair: Pair, number: int, place: int) -> Span | None:
    """The part of the other text that answers the one of text `number`, 0 or 1, in which a place is."""
    return next(
        (unit[1 - number] for unit in pair.read(units) if unit[number][0] <= place < unit[number][1]), None
    )


def _is_uneven(first: Sequence[Span], second: Sequence[Span]) -> bool:
    """Whether a sentence is far too long for the one that stands at its place: they are divided elsewhere."""
    if len(first) == 1:
        return False
    sizes = [[end - start + _SLACK for start, end in spans] for spans in (first, second)]
    scale = sum(sizes[1]) / sum(sizes[0])
    return any(not 1 / _UNEVEN < there / here / scale < _UNEVEN for here, there in zip(*sizes, strict=True))


def running_sizes(side: Side, spans: Sequence[Span]) -> list[float]:
    """Running totals of the volumes of parts of the text, from 0."""
    volume = side.analysis.volume or len
    return [0.0, *accumulate(volume(side.text[slice(*span)]) for span in spans)]


def _fitted(
    first: Sequence[Span], second: Sequence[Span], sizes: Sequence[float], others: Sequence[float]
) -> tuple[Unit, ...]:
    scale = others[-1] / sizes[-1] if sizes[-1] else 1.0
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(first) + 1):
        for j in range(len(second) + 1):
            here = best.get((i, j))
            if here is None:
                continue
            for m, n, cost in _BEADS:
                if i + m > len(first) or j + n > len(second):
                    continue
                expected = (sizes[i + m] - sizes[i]) * scale + 5
                found = others[j + n] - others[j] + 5
                total = here[0] + cost + abs(log(found / expected)) * 3
                known = best.get((i + m, j + n))
                if known is None or total < known[0]:
                    best[i + m, j + n] = (total, (i, j))
    at = (len(first), len(second))
    if at not in best:
        return (((first[0][0], first[-1][1]), (second[0][0], second[-1][1])),)
    found_units: list[Unit] = []
    while at != (0, 0):
        before = best[at][1]
        found_units.append(
            ((first[before[0]][0], first[at[0] - 1][1]), (second[before[1]][0], second[at[1] - 1][1]))
        )
        at = before
    return tuple(reversed(found_units))
