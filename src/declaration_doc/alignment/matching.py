"""Segments matched by id, by text and by likeness over all their languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
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


def match(old: Sequence[Unit], new: Sequence[Unit], *, by_id: bool = True) -> Match:
    """Pair the units of two revisions, each with one at most.

    Same id and text first, then same text, then what was split or merged, then same id, then likeness
    in every language. Ids are never recycled, so the same id is the same segment, unless the text of
    that segment stands, unchanged, under another id. `by_id=False` looks at texts alone.
    """
    found = _Matching(old, new)
    if by_id:
        found.pair_where(lambda unit: (unit.id, unit.folded))
    found.pair_where(lambda unit: unit.folded or None)
    found.split_and_merge()
    if by_id:
        found.pair_where(lambda unit: unit.id)
    found.pair_alike()
    return found.match


class _Matching:
    """What is matched so far, and what is left on either side, in order."""

    def __init__(self, old: Sequence[Unit], new: Sequence[Unit]) -> None:
        self.old, self.new = old, new
        self.old_left = dict.fromkeys(range(len(old)))
        self.new_left = dict.fromkeys(range(len(new)))
        self.match = Match()

    def pair_where(self, key: Callable[[Unit], Hashable | None]) -> None:
        """Pair what has the same key; of several with one key the first with the first."""
        waiting: defaultdict[Hashable | None, list[int]] = defaultdict(list)
        for index in reversed(self.old_left):
            waiting[key(self.old[index])].append(index)
        waiting.pop(None, None)
        for index in list(self.new_left):
            if candidates := waiting.get(key(self.new[index])):
                self._pair(candidates.pop(), index)

    def split_and_merge(self) -> None:
        """Take out what stands, in the other revision, in several units that follow one another."""
        for before, parts in divided(self.old, self.old_left, self.new, self.new_left):
            self.match.splits[before] = parts
            self._take([before], parts)
        for after, parts in divided(self.new, self.new_left, self.old, self.old_left):
            self.match.merges[after] = parts
            self._take(parts, [after])

    def pair_alike(self) -> None:
        """Pair by likeness, the most alike first; of two alike as much the nearest in place."""
        likenesses = Likeness(self.old, self.old_left)
        scored = [
            (score, -abs(before - after), -after, before)
            for after in self.new_left
            for before, score in likenesses.of(self.new[after])
        ]
        for _, _, after, before in sorted(scored, reverse=True):
            if before in self.old_left and -after in self.new_left:
                self._pair(before, -after)

    def _pair(self, before: int, after: int) -> None:
        self.match.pairs[after] = before
        self._take([before], [after])

    def _take(self, before: Iterable[int], after: Iterable[int]) -> None:
        for index in before:
            del self.old_left[index]
        for index in after:
            del self.new_left[index]
