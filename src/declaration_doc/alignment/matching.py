"""Segments matched by id, by text and by likeness over all their languages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from declaration_doc.alignment.divided import divided
from declaration_doc.alignment.likeness import Grams, Likeness, grams
from declaration_doc.languages.folds import fold


@dataclass(frozen=True)
class Unit:
    """A segment as matching sees it."""

    id: str
    texts: Mapping[str, str]
    """Language tag → plain text; languages without a text are left out."""

    @cached_property
    def folded(self) -> tuple[tuple[str, str], ...]:
        """(language, folded text), sorted by language."""
        return tuple((tag, fold(self.texts[tag])) for tag in sorted(self.texts))

    @cached_property
    def grams(self) -> Mapping[str, Grams]:
        """Language tag → the pairs of neighbouring pieces of its text."""
        return {tag: grams(text) for tag, text in self.texts.items()}


@dataclass(slots=True)
class Match:
    """Which unit became which; indices into the two sequences."""

    pairs: dict[int, int] = field(default_factory=dict)
    """New index → old index."""
    splits: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """Old index → new indices."""
    merges: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """New index → old indices."""


def match(
    old: Sequence[Unit],
    new: Sequence[Unit],
    *,
    by_id: bool = True,
    known: Mapping[int, int] | None = None,
) -> Match:
    """Pair the units of two revisions, each with one at most.

    Ids are never recycled: the same id is the same segment, and only units whose id the other revision
    does not have are looked for by their text, then by likeness in every language. What was split or
    merged may keep the id of the whole. `by_id=False` looks at texts alone. `known` (new index → old
    index) are pairs that are settled; their units are not looked at.
    """
    found = _Matching(old, new, known or {})
    if by_id:
        found.pair_where(
            {i: (old[i].id, old[i].folded) for i in found.old_left},
            {j: (new[j].id, new[j].folded) for j in found.new_left},
        )
    found.pair_where(*found.strangers(by_id=by_id))
    found.split_and_merge(by_id=by_id)
    if by_id:
        found.pair_where({i: old[i].id for i in found.old_left}, {j: new[j].id for j in found.new_left})
    found.pair_alike()
    return found.match


class _Matching:
    """What is matched so far, and what is left on either side, in order."""

    def __init__(self, old: Sequence[Unit], new: Sequence[Unit], known: Mapping[int, int]) -> None:
        self.old, self.new = old, new
        settled = set(known.values())
        self.old_left = {index: None for index in range(len(old)) if index not in settled}
        self.new_left = {index: None for index in range(len(new)) if index not in known}
        self.match = Match(dict(known))
        self.now = {before: after for after, before in known.items()}

    def strangers(self, *, by_id: bool) -> tuple[dict[int, Hashable], dict[int, Hashable]]:
        """The folded texts of the old and the new units that no id connects."""
        old_ids = {unit.id for unit in self.old} if by_id else set()
        new_ids = {unit.id for unit in self.new} if by_id else set()
        olds = [i for i in self.old_left if self.old[i].id not in new_ids]
        news = [j for j in self.new_left if self.new[j].id not in old_ids]
        return (
            {i: self.old[i].folded for i in olds if self.old[i].texts or not by_id},
            {j: self.new[j].folded for j in news if self.new[j].texts or not by_id},
        )

    def pair_where(self, old_keys: Mapping[int, Hashable], new_keys: Mapping[int, Hashable]) -> None:
        """Pair what has the same key.

        Of several with one key: beside a neighbour that is paired already, else the first with the first.
        """
        olds, news = Counter(old_keys.values()), Counter(new_keys.values())
        single = {key: index for index, key in old_keys.items() if olds[key] == 1}
        several: dict[int, Hashable] = {}
        for index, key in new_keys.items():
            if news[key] == 1 and key in single:
                self._pair(single[key], index)
            elif key in olds:
                several[index] = key
        if several:
            self._pair_beside(old_keys, several, 1)
            self._pair_beside(old_keys, {index: several[index] for index in reversed(several)}, -1)
            self._pair_in_order(old_keys, several)

    def _pair_beside(
        self, old_keys: Mapping[int, Hashable], new_keys: Mapping[int, Hashable], step: int
    ) -> None:
        """Pair each of `new_keys` that follows a paired one (`step` 1), or precedes it (-1), in both."""
        for index, key in new_keys.items():
            neighbour = self.match.pairs.get(index - step)
            if neighbour is None or index not in self.new_left:
                continue
            before = neighbour + step
            if before in self.old_left and old_keys.get(before) == key:
                self._pair(before, index)

    def _pair_in_order(self, old_keys: Mapping[int, Hashable], new_keys: Mapping[int, Hashable]) -> None:
        waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
        for index in reversed([*old_keys]):
            key = old_keys[index]
            if index in self.old_left:
                waiting[key].append(index)
        for index, key in new_keys.items():
            if index in self.new_left and waiting[key]:
                self._pair(waiting[key].pop(), index)

    def split_and_merge(self, *, by_id: bool) -> None:
        """Take out what stands, in the other revision, in several units that follow one another."""
        for before, parts in divided(self.old, self.old_left, self.new, self.new_left, by_id=by_id):
            self.match.splits[before] = parts
            self._take([before], parts)
        for after, parts in divided(self.new, self.new_left, self.old, self.old_left, by_id=by_id):
            self.match.merges[after] = parts
            self._take(parts, [after])

    def pair_alike(self) -> None:
        """Pair by likeness, the most alike first; of two alike as much the nearest in place.

        What stands between the same neighbours may have been reworded much; what stands elsewhere must
        be alike beyond doubt.
        """
        likenesses = Likeness(self.old, self.old_left)
        old_around = _around(len(self.old), self.now)
        new_around = _around(len(self.new), self.match.pairs)
        scored = []
        for after in self.new_left:
            ahead, behind = new_around[after]
            for before, score, sure in likenesses.of(self.new[after]):
                old_ahead, old_behind = old_around[before]
                in_place = self._same(old_ahead, ahead) or self._same(old_behind, behind)
                if sure or in_place:
                    scored.append((score, -abs(before - after), -(before + after), before, after))
        for *_, before, after in sorted(scored, reverse=True):
            if before in self.old_left and after in self.new_left:
                self._pair(before, after)

    def _same(self, before: int | None, after: int | None) -> bool:
        """Whether two neighbours are one; None is the border of the document."""
        return (None if after is None else self.match.pairs.get(after)) == before

    def _pair(self, before: int, after: int) -> None:
        self.match.pairs[after] = before
        self.now[before] = after
        self._take([before], [after])

    def _take(self, before: Iterable[int], after: Iterable[int]) -> None:
        for index in before:
            del self.old_left[index]
        for index in after:
            del self.new_left[index]


def _around(size: int, paired: Mapping[int, int]) -> list[tuple[int | None, int | None]]:
    """For each index the nearest paired ones before and behind it; None: there is none."""
    before = _nearest(range(size), paired)
    behind = _nearest(range(size - 1, -1, -1), paired)[::-1]
    return list(zip(before, behind, strict=True))


def _nearest(indices: Iterable[int], paired: Mapping[int, int]) -> list[int | None]:
    last: int | None = None
    found = []
    for index in indices:
        found.append(last)
        if index in paired:
            last = index
    return found
