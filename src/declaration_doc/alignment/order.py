"""What moved: the fewest things that, taken out, leave all the rest in its old order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from zlib import crc32

_ONE = 1 << 64
"""Weight of a thing that stays; below it there is room for what decides between two choices."""


def runs_out_of_order(old_places: Sequence[int], names: Sequence[str] = ()) -> list[range]:
    """Ranges of `old_places` that moved.

    `old_places[i]` is the place in the old revision of the thing at place i of the new one, counted
    among those that are in both: a permutation. What stays is a longest increasing subsequence;
    neighbours that moved together are one range. Where two choices leave as many in place, `names`
    decide (those of the things, the same in both revisions), so that the way back moves the same things.
    """
    moved = _moved(old_places, names)
    runs: list[range] = []
    for index in moved:
        together = runs and runs[-1].stop == index and old_places[index - 1] + 1 == old_places[index]
        if together:
            runs[-1] = range(runs[-1].start, index + 1)
        else:
            runs.append(range(index, index + 1))
    return runs


def _moved(places: Sequence[int], names: Sequence[str]) -> list[int]:
    """Indices, ascending, of what is not in the heaviest increasing subsequence.

    A thing with everything smaller before it and everything greater behind it always stays: only the
    stretches between such things are looked at.
    """
    moved: list[int] = []
    start = 0
    for index, greatest in enumerate(accumulate(places, max)):
        if greatest == index:  # a permutation: the first index+1 places are those up to index
            if index > start:
                stretch = range(start, index + 1)
                weights = [_ONE + (crc32(names[i].encode()) if names else 0) for i in stretch]
                staying = _heaviest_increasing([places[i] - start for i in stretch], weights)
                moved += [i for i in stretch if i - start not in staying]
            start = index + 1
    return moved


def _heaviest_increasing(values: Sequence[int], weights: Sequence[int]) -> frozenset[int]:
    """Indices of an increasing subsequence of greatest weight (prefix maxima in a Fenwick tree, O(n log n)).

    `values` are a permutation of 0 … n-1.
    """
    size = len(values)
    best: list[tuple[int, int]] = [(0, -1)] * (size + 1)
    before: list[int] = []
    for index, value in enumerate(values):
        weight, last = 0, -1
        node = value
        while node:
            if best[node][0] > weight:
                weight, last = best[node]
            node &= node - 1
        before.append(last)
        here = (weight + weights[index], index)
        node = value + 1
        while node <= size:
            if best[node][0] < here[0]:
                best[node] = here
            node += node & -node
    return _chain(before, max(best)[1])


def _chain(before: Sequence[int], last: int) -> frozenset[int]:
    chosen = []
    while last >= 0:
        chosen.append(last)
        last = before[last]
    return frozenset(chosen)
