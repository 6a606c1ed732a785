"""Numbers and dates as values, the same for every language."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from declaration_doc.model.finding import Span

Value: TypeAlias = int | Fraction


class Kind(StrEnum):
    """What a number says."""

    NUMBER = "number"
    """A number of anything."""
    COUNT = "count"
    """Surely no part of a date: 三つ, 20人, 5 %."""
    ORDINAL = "ordinal"
    LABEL = "label"
    """Before the first word of a text: 3. Objectifs. Another edition may have no such number."""
    REFERENCE = "reference"
    """To an article or paragraph beside the one that the text is: 前条."""
    YEAR = "year"
    MONTH = "month"
    DAY = "day"


DATED = frozenset((Kind.YEAR, Kind.MONTH, Kind.DAY))
"""Kinds that are parts of a date."""

_NUMBERED_MONTH = frozenset((Kind.MONTH, Kind.ORDINAL))
_NO_REFERENCES = frozenset((Kind.COUNT, *DATED))
_IN_A_MONTH = frozenset((Kind.MONTH, Kind.DAY))


def agree(kind: Kind, other: Kind) -> bool:
    """Whether numbers of these kinds may be the same one: a day of a month is neither a month nor a count.

    Nor is a month what is numbered: 第4四半期 is none of April.
    """
    if Kind.LABEL in (kind, other):
        return agree(*(Kind.NUMBER if each is Kind.LABEL else each for each in (kind, other)))
    if Kind.REFERENCE in (kind, other):
        return {kind, other}.isdisjoint(_NO_REFERENCES)
    if {kind, other} == _NUMBERED_MONTH:
        return False
    if kind in _IN_A_MONTH:
        return other not in (Kind.COUNT, *(_IN_A_MONTH - {kind}))
    return kind is not Kind.COUNT or other not in _IN_A_MONTH


class Weight(IntEnum):
    """How surely a number in one language must stand in the other one too."""

    FAINT = 0
    """It can account for a number of the other text, and needs none itself: `un`, `double`, 一つ, 半ば."""
    FAIR = 1
    """A number in words, often expressed otherwise: `deux`, 両国, 三者."""
    FIRM = 2
    """A number in digits, or a word that is nothing else."""


ANY_ARTICLE = tuple(range(1, 61))
"""The values of a reference in a text whose own number is not known."""


class Quantity(NamedTuple):
    """A number that a text states."""

    values: tuple[Value, ...]
    """The value, or what it may be: 15 and 3 for 午後3時, 50 and 1/2 for `demi-siècle`."""
    span: Span
    kind: Kind = Kind.NUMBER
    weight: Weight = Weight.FIRM


def whole(value: Value) -> Value:
    """The value, as an int where it is one: that is quicker to compare."""
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value
