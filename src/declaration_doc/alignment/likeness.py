"""How alike two segments are, measured on pairs of neighbouring words or characters."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Protocol, TypeAlias

from declaration_doc.languages.tokens import folded_pieces

Grams: TypeAlias = Counter[tuple[str, str]]


class Comparable(Protocol):
    """What likeness is measured on: the grams of each language."""

    @property
    def id(self) -> str:
        """Its id in its revision."""

    @property
    def grams(self) -> Mapping[str, Grams]:
        """Language tag → the pairs of neighbouring pieces of its text."""


def grams(text: str) -> Grams:
    """The pairs of neighbouring pieces of `text`, typography and case folded, with its edges."""
    return Counter(pairwise(["", *folded_pieces(text), ""]))


def dice(one: Grams, other: Grams) -> float:
    """The share of pairs that two texts have in common, from 0 to 1."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


ALIKE = 0.5
"""Mean likeness over the languages from which two segments in one place may be one that was reworded."""
LEAST = 0.25
"""Likeness in the least alike language: below it they share a phrase, not a sentence."""
UNLESS = 0.9
"""Likeness in one language from which the other may have been translated anew."""
SURE = 0.7
"""Mean likeness from which two segments are one wherever they stand…"""
SURE_LEAST = 0.55
"""… if they are this alike in the least alike language."""
COMMON = 100
"""Units a pair of pieces may stand in before it says nothing about any of them."""
_CANDIDATES = 8


class Likeness:
    """Finds what a unit is like among others, by the pairs that they share."""

    def __init__(self, units: Sequence[Comparable], among: Iterable[int]) -> None:
        self.units = units
        self.places: defaultdict[tuple[str, tuple[str, str]], list[int]] = defaultdict(list)
        for index in among:
            for key in _keys(units[index]):
                self.places[key].append(index)

    def of(self, unit: Comparable) -> Iterator[tuple[int, float, bool]]:
        """(index, likeness, sure) of each unit that `unit` may reword; sure: wherever it stands."""
        shared = Counter(
            index
            for key in _keys(unit)
            if len(places := self.places.get(key, ())) <= COMMON
            for index in places
        )
        for index, _ in shared.most_common(_CANDIDATES):
            scores = likenesses(self.units[index], unit)
            if _may_be_one(scores):
                mean = sum(scores) / len(scores)
                yield index, mean, mean >= SURE and min(scores) >= SURE_LEAST


def likenesses(one: Comparable, other: Comparable) -> list[float]:
    """The likeness in each language that both have."""
    return [dice(one.grams[tag], other.grams[tag]) for tag in one.grams.keys() & other.grams.keys()]


def _may_be_one(scores: Sequence[float]) -> bool:
    """Whether two segments so alike in their languages may be one that was reworded."""
    if not scores or sum(scores) / len(scores) < ALIKE:
        return False
    return min(scores) >= LEAST or max(scores) >= UNLESS


def _keys(unit: Comparable) -> Iterator[tuple[str, tuple[str, str]]]:
    return ((tag, gram) for tag, counted in unit.grams.items() for gram in counted)
