"""Dates of reduced precision, as the format writes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from declaration_doc.languages.lazy_pattern import lazy_pattern

_iso = lazy_pattern(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Moment:
    """A year, a month of a year, or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, iso: str) -> Moment:
        """Read ISO 8601: 2008, 2019-06, 2022-10-03.

        Raises ValueError where that is no date of the calendar.
        """
        found = _iso.fullmatch(iso)
        if not found:
            raise ValueError(f"no date: {iso}")
        year, month, day = found.groups()
        date(int(year), int(month or 1), int(day or 1))
        return cls(int(year), int(month) if month else None, int(day) if day else None)
