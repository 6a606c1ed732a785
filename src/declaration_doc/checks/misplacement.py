"""Texts that stand in each other's place: proven by comparing a pair with its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.correspondence import compared, correspondence

ABOVE_SUSPICION = 4.0
"""Evidence from which a pair is taken to be right, and its neighbours are not looked at."""
REACH = 3
"""Pairs before and after that are looked at."""
_LEAST = 3
"""Words of the lexicon without which nothing can be proven."""
GAIN = 2.0
"""By how much texts must answer each other better crosswise, in logarithms of odds, each way."""


class Misplacement(NamedTuple):
    """Where the translation of a pair stands instead."""

    distance: int
    """Pairs away: 1 is the next one."""
    mutual: bool
    """Whether the two translations stand in each other's place; else a run of pairs is shifted."""


def misplacement(pair: Pair) -> Misplacement | None:
    """Where the translation of `pair` stands, if not here; None: here, or nowhere near."""
    own = evidence(pair)
    common = pair.read(correspondence)
    if own is None or own >= ABOVE_SUSPICION or common is None or len(common.anchors) < _LEAST:
        return None
    best: Misplacement | None = None
    most = GAIN
    for distance, other in _neighbours(pair):
        theirs = evidence(other)
        if theirs is None or theirs >= ABOVE_SUSPICION:
            continue  # the other pair is right as it stands
        here = crosswise(pair, other)
        if here is None or here <= 0 or here - own < GAIN:
            continue
        there = crosswise(other, pair)
        if there is not None and there > 0 and there - theirs >= GAIN and there + here - theirs - own > most:
            best, most = Misplacement(distance, mutual=True), there + here - theirs - own
        elif best is None and abs(distance) == 1 and _goes_on(other, distance):
            best = Misplacement(distance, mutual=False)
    return best


def evidence(pair: Pair) -> float | None:
    """What speaks for the texts of `pair` answering each other; None: they cannot be compared."""
    found = pair.read(correspondence)
    return None if found is None else found.total


def crosswise(pair: Pair, other: Pair) -> float | None:
    """The same for the first text of `pair` and the second of `other`."""
    found = compared(pair.first, other.second, pair.bitext)
    return None if found is None else found.total


def _goes_on(pair: Pair, step: int) -> bool:
    """Whether the translation of `pair` too stands a step further: a run is shifted, not one pair wrong."""
    own = evidence(pair)
    index = pair.index + step
    if own is None or own >= ABOVE_SUSPICION or not 0 <= index < len(pair.bitext.pairs):
        return False
    there = crosswise(pair, pair.bitext.pairs[index])
    return there is not None and there > 0 and there - own >= GAIN


def _neighbours(pair: Pair) -> Iterator[tuple[int, Pair]]:
    """(distance, pair), the nearest first."""
    for distance in range(1, REACH + 1):
        for step in (distance, -distance):
            index = pair.index + step
            if 0 <= index < len(pair.bitext.pairs):
                yield step, pair.bitext.pairs[index]
