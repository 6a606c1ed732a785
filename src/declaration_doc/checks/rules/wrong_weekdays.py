"""A day of the week that the date does not fall on: the 3rd of October 2022 was a Monday.

Dates before 1873 are left alone: Japan kept another calendar.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.languages.values import WrittenDate
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("lundi 3 octobre 2022", "2022年10月3日（月）"),)
BAD = (
    ("mardi 3 octobre 2022", ""),
    ("", "2022年10月3日（火）"),
    ("", "令和4年10月3日（水曜日）"),
)
FAULT = Fault(
    code="T112",
    name="weekday-wrong",
    severity=Severity.ERROR,
    message="«{weekday}» is not the day of the week of «{date}»",
    remedy="look up which of the two is meant, and mend the other",
    why="Half of those invited come on the day, the other half on the date.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_FIRST_YEAR = 1873


def check(side: Side) -> Iterator[Finding]:
    """A finding for each date with another day of the week than its own."""
    dates = side.analysis.values.dates
    for date in side.read(dates) if dates else ():
        if date.weekday is None or date.weekday_span is None:
            continue
        day = _day(date)
        if day is not None and day.weekday() != date.weekday:
            yield side.finding(
                FAULT,
                sorted([date.weekday_span, date.span]),
                weekday=side.text[slice(*date.weekday_span)],
                date=side.text[slice(*date.span)],
            )


def _day(date: WrittenDate) -> dt.date | None:
    if date.year is None or date.month is None or date.day is None or date.year < _FIRST_YEAR:
        return None
    try:
        return dt.date(date.year, date.month, date.day)
    except ValueError:  # no such day: `date-impossible` says so
        return None
