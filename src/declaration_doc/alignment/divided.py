"""One segment that became several: the parts follow one another and together are the whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from declaration_doc.alignment.likeness import Comparable, Grams, dice

INSIDE = 0.6
"""Share of the pairs of a part that must stand in the whole, in every language."""
WHOLE = 0.8
"""Likeness of the parts together with the whole, in every language."""


def divided(
    wholes: Sequence[Comparable],
    whole_left: Iterable[int],
    units: Sequence[Comparable],
    left: Container[int],
) -> list[tuple[int, tuple[int, ...]]]:
    """(index of the whole, indices of its parts), for each whole that was divided in two or more."""
    at = defaultdict(list)
    for index in range(len(units)):
        if index in left:
            for tag, counted in units[index].grams.items():
                for gram in counted:
                    at[tag, gram].append(index)
    found: list[tuple[int, tuple[int, ...]]] = []
    taken: set[int] = set()
    for index in whole_left:
        parts = _parts(wholes[index], units, at, taken)
        if parts:
            found.append((index, parts))
            taken.update(parts)
    return found


def _parts(
    whole: Comparable,
    units: Sequence[Comparable],
    at: defaultdict[tuple[str, tuple[str, str]], list[int]],
    taken: set[int],
) -> tuple[int, ...]:
    shared = Counter(
        i for tag, counted in whole.grams.items() for gram in counted for i in at.get((tag, gram), ())
    )
    inside = sorted(i for i in shared if i not in taken and _stands_in(units[i], whole))
    for run in _runs(inside):
        if len(run) > 1 and _is_whole([units[i] for i in run], whole):
            return tuple(run)
    return ()


def _stands_in(part: Comparable, whole: Comparable) -> bool:
    if part.grams.keys() != whole.grams.keys():
        return False
    return all(
        counted.total() < whole.grams[tag].total()
        and (counted & whole.grams[tag]).total() >= INSIDE * counted.total()
        for tag, counted in part.grams.items()
    )


def _is_whole(parts: Sequence[Comparable], whole: Comparable) -> bool:
    return all(
        dice(sum((part.grams[tag] for part in parts), Grams()), counted) >= WHOLE
        for tag, counted in whole.grams.items()
    )


def _runs(indices: Sequence[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for index in indices:
        if run and index != run[-1] + 1:
            yield run
            run = []
        run.append(index)
    if run:
        yield run
