"""Dates in English; the space between day and month is a no-break one."""

from __future__ import annotations

from declaration_doc.languages.en.words import MONTHS
from declaration_doc.languages.moment import Moment


def date(iso: str) -> str:
    """3 October 2022, June 2019, 2008."""
    return _words(Moment.of(iso), None)


def date_range(start: str, end: str | None) -> str:
    """3 to 6 October 2022, 2019 to 2023; one day: 3 October 2022."""
    if end is None or end == start:
        return date(start)
    first, last = Moment.of(start), Moment.of(end)
    return f"{_words(first, last)} to {_words(last, None)}"


def _words(moment: Moment, shared: Moment | None) -> str:
    """The date, without the month and year that it has in common with `shared`."""
    same_year = shared is not None and shared.month is not None and shared.year == moment.year
    same_month = same_year and shared is not None and shared.month == moment.month
    day = str(moment.day) if moment.day else ""
    month = MONTHS[moment.month - 1] if moment.month and not (same_month and day) else ""
    year = "" if same_year and moment.month else str(moment.year)
    day_month = "\u00a0".join(part for part in (day, month) if part)
    return " ".join(part for part in (day_month, year) if part)
