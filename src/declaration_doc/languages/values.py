"""What a text says around its numbers: bounds, units, dates, counts of what it lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from declaration_doc.model.finding import Span


class Bound(StrEnum):
    """On which side of a number something lies, and whether the number itself is in it."""

    AT_LEAST = "≥"
    MORE = ">"
    AT_MOST = "≤"
    LESS = "<"

    @property
    def is_lower(self) -> bool:
        """Whether it says how little there may be."""
        return self in (Bound.AT_LEAST, Bound.MORE)


class Bounded(NamedTuple):
    """The bound of a number."""

    bound: Bound
    span: Span
    """Of the words that say it."""
    loose: bool = False
    """Whether ordinary language does not tell it from the bound beside it: `plus de`, 以内."""


class Measure(NamedTuple):
    """The unit of a number."""

    unit: str
    """The same in every language: EUR, km, year, %."""
    span: Span


class WrittenDate(NamedTuple):
    """A date as a text states it."""

    span: Span
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None = None
    """As `datetime.date.weekday`: Monday is 0."""
    weekday_span: Span | None = None


class Weekday(NamedTuple):
    """A day of the week that a text names."""

    weekday: int
    """As `datetime.date.weekday`: Monday is 0."""
    span: Span


class EraYear(NamedTuple):
    """A year of an era with the Western year that stands beside it."""

    span: Span
    era_year: int
    """The Western year that it is."""
    western_year: int
    """The Western year that is stated."""


class Range(NamedTuple):
    """From one date to another, or from one year to another."""

    span: Span
    start: tuple[int, ...]
    """Year, month and day as far as they are stated for both ends."""
    end: tuple[int, ...]


class Rate(NamedTuple):
    """A number of times in a period."""

    period: str
    """`year`, `month`, `week`, `day`."""
    at: int
    """Where the number ends, or begins."""


class Announced(NamedTuple):
    """A number of things, and the list of them that follows in the same sentence."""

    span: Span
    """Of the number."""
    number: int
    listed: Span
    least: int
    """How many things the list has, if every joint within a member belongs to the member."""
    most: int
    """How many, if each joint parts two members."""


class Introduced(NamedTuple):
    """A number of things, said right before a list whose items they are."""

    span: Span
    """Of the number."""
    number: int


@dataclass(frozen=True, slots=True, eq=False)
class Values:
    """The analyses of one language; None: it has none."""

    bound: Callable[[str, Span], Bounded | None] | None = None
    """The bound of the number at a place."""
    bounding: Callable[[str], bool] | None = None
    """Whether any word of a text may be one that bounds."""
    measure: Callable[[str, Span], Measure | None] | None = None
    """The unit of the number at a place."""
    rates: Callable[[str], tuple[Rate, ...]] | None = None
    """How often something is done in a period."""
    dates: Callable[[str], tuple[WrittenDate, ...]] | None = None
    """Dates with a day."""
    weekdays: Callable[[str], tuple[Weekday, ...]] | None = None
    """Days of the week, with a date or without."""
    eras: Callable[[str], tuple[EraYear, ...]] | None = None
    """Years stated in an era and in the Western calendar side by side."""
    ranges: Callable[[str], tuple[Range, ...]] | None = None
    """Ranges of dates and of years."""
    fiscal_years: Callable[[str], tuple[Span, ...]] | None = None
    """Where a year is one of accounts, of a school or the like: exercice 2022, 2022年度."""
    label_years: Callable[[str], tuple[Span, ...]] | None = None
    """Years that name a thing and say nothing of time: le prix 2024, la promotion 2010."""
    announced: Callable[[str], tuple[Announced, ...]] | None = None
    """Numbers of things that are then listed."""
    introduced: Callable[[str], Introduced | None] | None = None
    """The number of things that a text announces for the list behind it."""
