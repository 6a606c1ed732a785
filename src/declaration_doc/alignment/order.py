"""What moved: the fewest runs that, taken out, leave all the rest in its old order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def runs_out_of_order(old_places: Sequence[int]) -> list[range]:
    """Ranges of `old_places` that moved.

    `old_places[i]` is the place in the old revision of the thing at place i of the new one, counted
    among those that are in both. What stays is a longest increasing subsequence; neighbours that
    moved together are one range.
    """
    staying = _longest_increasing(old_places)
    runs: list[range] = []
    for index, place in enumerate(old_places):
        if index in staying:
            continue
        together = runs and runs[-1].stop == index and old_places[index - 1] + 1 == place
        runs[-1:] = [range(runs[-1].start, index + 1)] if together else [*runs[-1:], range(index, index + 1)]
    return runs


def _longest_increasing(values: Sequence[int]) -> frozenset[int]:
    """Indices of a longest increasing subsequence (patience sorting, O(n log n))."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        length = bisect_left(tails, value)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [value]
        ends[length : length + 1] = [index]
    chosen = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chosen.append(index)
        index = before[index]
    return frozenset(chosen)
