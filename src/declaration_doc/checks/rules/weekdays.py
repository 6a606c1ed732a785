"""The same days of the week in both texts: `jeudi` is 木曜日.

Where one text has the date without its day, the finding is information.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.languages.values import Weekday
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    ("du lundi au vendredi", "月曜日から金曜日まで"),
    ("mardi 4 octobre", "10月4日（火）"),
    ("le marché du dimanche", "日曜市"),
)
BAD = (
    ("chaque jeudi", "毎週金曜日"),
    ("mardi 4 octobre", "10月4日（水）"),
)
FAULT = Fault(
    code="T115",
    name="weekdays-differ",
    severity=Severity.ERROR,
    message="the days of the week differ: «{first}» in «{first_language}», «{second}» in «{second_language}»",
    remedy="compare both texts, and mend the day that is wrong",
    why="One party comes on another day than the other.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_NOTHING = "—"


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair in which either text names a day that the other does not."""
    first_reader, second_reader = (side.analysis.values.weekdays for side in pair.sides)
    if first_reader is None or second_reader is None:
        return
    first, second = pair.first.read(first_reader), pair.second.read(second_reader)
    here, there = _alone(first, second), _alone(second, first)
    lost = () if here and there else _lost(pair, second)
    if (here and there) or lost:
        yield pair.finding(
            FAULT,
            lost or [each.span for each in here],
            [each.span for each in there],
            severity=Severity.INFO if lost else None,
            first=", ".join(pair.first.text[slice(*each)] for each in lost or [each.span for each in here]),
            first_language=pair.first.language,
            second=", ".join(pair.second.text[slice(*each.span)] for each in there) or _NOTHING,
            second_language=pair.second.language,
        )


def _lost(pair: Pair, second: Sequence[Weekday]) -> list[Span]:
    """The days of the week of dates in the first text, where the second has the dates without any."""
    first_dates, second_dates = (side.analysis.values.dates for side in pair.sides)
    if second or first_dates is None or second_dates is None:
        return []
    dates, counterparts = pair.first.read(first_dates), pair.second.read(second_dates)
    days = [date.weekday_span for date in dates if date.weekday_span is not None]
    return days if counterparts else []


def _alone(some: Sequence[Weekday], others: Sequence[Weekday]) -> list[Weekday]:
    """The days of the week that the other text has not, or, where both have as many days, has less often."""
    if not some:
        return []
    named = {each.weekday for each in others}
    alone = [each for each in some if each.weekday not in named]
    if alone or len(some) != len(others):
        return alone
    left = Counter(each.weekday for each in some) - Counter(each.weekday for each in others)
    return [each for each in some if each.weekday in left]
