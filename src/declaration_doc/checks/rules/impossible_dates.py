"""A day that the calendar does not have: 31 avril, 2月30日, 13月."""

from __future__ import annotations

import calendar
from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.languages.values import WrittenDate
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("le 29 février 2024", "2024年2月29日"),)
BAD = (
    ("le 31 avril 2022", ""),
    ("le 29 février 2022", ""),
    ("", "2022年9月31日"),
    ("", "13月3日"),
)
FAULT = Fault(
    code="T111",
    name="date-impossible",
    severity=Severity.ERROR,
    message="there is no such day: «{date}»",
    remedy="look the day up, and mend the date in every language",
    why="A term that ends on a day that does not come has no end.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(side: Side) -> Iterator[Finding]:
    """A finding for each impossible date."""
    dates = side.analysis.values.dates
    for date in side.read(dates) if dates else ():
        if not _is_possible(date):
            yield side.finding(FAULT, [date.span], date=side.text[slice(*date.span)])


def _is_possible(date: WrittenDate) -> bool:
    """Whether the day exists; 29 February of a year not stated does."""
    if date.month is None or date.day is None:
        return True
    if not (1 <= date.month <= 12 and date.day >= 1):
        return False
    year = date.year if date.year is not None and 1 <= date.year <= 9999 else 2000
    return date.day <= calendar.monthrange(year, date.month)[1]
