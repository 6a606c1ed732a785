"""The same days of the week in both texts: `jeudi` is 木曜日."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.languages.values import Weekday
from declaration_doc.model.finding import Fault, Finding, Severity

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


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair in which either text names a day that the other does not."""
    first_reader, second_reader = (side.analysis.values.weekdays for side in pair.sides)
    if first_reader is None or second_reader is None:
        return
    first, second = pair.first.read(first_reader), pair.second.read(second_reader)
    here, there = _alone(first, second), _alone(second, first)
    if here and there:
        yield pair.finding(
            FAULT,
            [each.span for each in here],
            [each.span for each in there],
            first=", ".join(pair.first.text[slice(*each.span)] for each in here),
            first_language=pair.first.language,
            second=", ".join(pair.second.text[slice(*each.span)] for each in there),
            second_language=pair.second.language,
        )


def _alone(some: Sequence[Weekday], others: Sequence[Weekday]) -> list[Weekday]:
    named = {each.weekday for each in others}
    return [each for each in some if each.weekday not in named]
