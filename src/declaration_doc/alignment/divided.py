"""One segment that became several: the parts follow one another and together are the whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from declaration_doc.alignment.likeness import Comparable, Grams, dice

INSIDE = 0.6
"""Share of the pairs of a part that must stand in the whole, in every language."""
WHOLE = 0.8
"""Likeness of the parts together with the whole, in every language."""
_HOPEFUL = 0.4
"""Share of the different pairs of a part that the whole must have, for a closer look."""


def divided(
    wholes: Sequence[Comparable],
    whole_left: Iterable[int],
    units: Sequence[Comparable],
    left: Container[int],
    *,
    by_id: bool,
) -> list[tuple[int, tuple[int, ...]]]:
    """(index of the whole, indices of its parts), for each whole that was divided in two or more.

    `by_id`: ids tell what a unit is, so that a part has the id of the whole or a new one, and where the
    id of the whole is still there, it is that of a part.
    """
    search = _Search(units, left, {unit.id for unit in wholes} if by_id else set(), by_id=by_id)
    found: list[tuple[int, tuple[int, ...]]] = []
    for index in whole_left:
        parts = search.parts(wholes[index])
        if parts:
            found.append((index, parts))
    return found


class _Search:
    """The units among which parts are looked for."""

    def __init__(
        self, units: Sequence[Comparable], left: Container[int], whole_ids: set[str], *, by_id: bool
    ) -> None:
        self.units = units
        self.taken: set[int] = set()
        self.heirs: dict[str, int] = {}
        """Where ids count: id → the unit that has kept it."""
        self.at: defaultdict[tuple[str, tuple[str, str]], list[int]] = defaultdict(list)
        self.sizes: dict[int, int] = {}
        for index in range(len(units)):
            if index not in left:
                continue
            unit = units[index]
            if by_id and unit.id in whole_ids:
                self.heirs[unit.id] = index
                continue
            self.sizes[index] = sum(map(len, unit.grams.values()))
            for tag, counted in unit.grams.items():
                for gram in counted:
                    self.at[tag, gram].append(index)

    def parts(self, whole: Comparable) -> tuple[int, ...]:
        """The indices of the parts of `whole`, each given once; none: it was not divided."""
        if not self.at:
            return ()
        heir = self.heirs.get(whole.id)
        if heir is None:
            inside = sorted(index for index in self._hopeful(whole) if self._may_be_part(index, whole))
        elif self.sizes.keys() & {heir - 1, heir + 1} and _stands_in(self.units[heir], whole):
            inside = self._around(heir, whole)
        else:
            return ()
        for run in _runs(inside):
            if len(run) > 1 and _is_whole([self.units[i] for i in run], whole):
                self.taken.update(run)
                return tuple(run)
        return ()

    def _around(self, heir: int, whole: Comparable) -> list[int]:
        """`heir` and the parts that stand beside it, before and behind."""
        first = last = heir
        while first - 1 in self.sizes and self._may_be_part(first - 1, whole):
            first -= 1
        while last + 1 in self.sizes and self._may_be_part(last + 1, whole):
            last += 1
        return [*range(first, last + 1)]

    def _may_be_part(self, index: int, whole: Comparable) -> bool:
        return index not in self.taken and _stands_in(self.units[index], whole)

    def _hopeful(self, whole: Comparable) -> Iterator[int]:
        shared = Counter(
            index
            for tag, counted in whole.grams.items()
            for gram in counted
            for index in self.at.get((tag, gram), ())
        )
        return (index for index, number in shared.items() if number >= _HOPEFUL * self.sizes[index])


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
