"""How long a translation is: the proportion usual in a document, and how far a pair is from it.

Measured in volumes (see `Analysis.volume`), as logarithms, by median and median absolute deviation, so
that a few wrong pairs do not move it. A document of few pairs is judged by what is usual in general.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import NamedTuple

from declaration_doc.checks.bitext import Bitext, Pair, Side

USUAL_SPREAD = 0.17
"""Standard deviation of the logarithm of the proportion within prose (4,600 pairs)."""
LEAST_SPREAD = 0.16
WEIGHT = 20
"""Pairs that what is usual in general counts for."""
SHORT = 15
"""Letters below which a proportion says nothing."""
_SLACK = 4.0
"""Letters added to both volumes: short texts vary more."""


class Proportion(NamedTuple):
    """The logarithm of second to first volume that is usual, and its spread."""

    centre: float
    spread: float

    def deviation(self, first: float, second: float) -> float:
        """How many spreads the second volume is too great (positive) or too small for the first."""
        return (log((second + _SLACK) / (first + _SLACK)) - self.centre) / self.spread


def volume(side: Side) -> float:
    """How much the text says, in letters; kept, as it is asked for before any rule and is no more than a number."""
    if side.volume is None:
        side.volume = (side.analysis.volume or len)(side.text)
    return side.volume


def usual(bitext: Bitext) -> Proportion | None:
    """The proportion of the document; None: too few pairs of languages of which nothing is known."""
    logs = sorted(
        log((second + _SLACK) / (first + _SLACK))
        for first, second in map(_volumes, bitext.pairs)
        if first >= SHORT and second >= SHORT
    )
    known = all(side.analysis.volume is not None for pair in bitext.pairs[:1] for side in pair.sides)
    if not known and len(logs) < WEIGHT:
        return None
    weight = WEIGHT if known else 0
    if not logs:
        return Proportion(0.0, USUAL_SPREAD)
    middle = median(logs)
    spread = 1.4826 * median(sorted(abs(each - middle) for each in logs))
    share = len(logs) / (len(logs) + weight)
    return Proportion(
        share * middle,
        max(LEAST_SPREAD, share * spread + (1 - share) * USUAL_SPREAD),
    )


def median(ordered: Sequence[float]) -> float:
    """The middle one, or the mean of both; `statistics` loads more than the rest of a check needs."""
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _volumes(pair: Pair) -> tuple[float, float]:
    return volume(pair.first), volume(pair.second)
