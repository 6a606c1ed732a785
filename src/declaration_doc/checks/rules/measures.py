"""The same unit or currency behind a number: `3 000 €` is 3千ユーロ, not 3千円.

Silent where one text names no unit: a heading may have said it.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.values import compared
from declaration_doc.languages.quantity import Kind, Quantity
from declaration_doc.languages.values import Measure
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("un budget de 3 000 €", "3千ユーロの予算"),
    ("pendant six mois", "6か月間"),
    ("une baisse de 30 %", "3割の減少"),
)
BAD = (
    ("un budget de 3 000 €", "3千円の予算"),
    ("pendant six mois", "6年間"),
    ("12 km de côtes", "12メートルの海岸"),
)
FAULT = Fault(
    code="T107",
    name="units-differ",
    severity=Severity.ERROR,
    message="the units differ: «{first}» in «{first_language}», «{second}» in «{second_language}»",
    remedy="compare both texts, and mend the unit that is wrong",
    why="The right number of the wrong unit is a wrong sum, term or size.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_TIMES = "times"


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each number that both texts give in a unit, not the same."""
    first_measure, second_measure = (side.analysis.values.measure for side in pair.sides)
    if first_measure is None or second_measure is None:
        return
    for here, there in compared(pair).matched:
        if not there.weight or (there.kind is Kind.DAY and here.kind is Kind.ORDINAL):
            continue  # la première année … 9月1日: the first of a month is in no unit
        first = first_measure(pair.first.text, here.span)
        if not (here.weight or (first and first.span == here.span)):  # triennal holds its unit
            continue
        second = first and second_measure(pair.second.text, there.span)
        if (
            first
            and second
            and first.unit != second.unit
            and here.values[0] == there.values[0]
            and not _taken_for_another(pair, here, there, first, second)
        ):
            yield pair.finding(
                FAULT,
                [(min(here.span[0], first.span[0]), max(here.span[1], first.span[1]))],
                [(min(there.span[0], second.span[0]), max(there.span[1], second.span[1]))],
                first=pair.first.text[slice(*first.span)],
                first_language=pair.first.language,
                second=pair.second.text[slice(*second.span)],
                second_language=pair.second.language,
            )


def _taken_for_another(pair: Pair, here: Quantity, there: Quantity, first: Measure, second: Measure) -> bool:
    """Whether either text gives the same number in the other unit as well: two meetings in two months.

    One of something and once are no number that was copied wrongly: une semaine annuelle.
    """
    if here.values[0] == 1 and _TIMES in (first.unit, second.unit):
        return True
    sides = zip(pair.sides, ((here, second), (there, first)), strict=True)
    return any(_says(side, quantity, measure.unit) for side, (quantity, measure) in sides)


def _says(side: Side, quantity: Quantity, unit: str) -> bool:
    """Whether the text says the number of `quantity` in `unit`, or without any, at another place."""
    read, measure = side.analysis.quantities, side.analysis.values.measure
    if read is None or measure is None:
        return False
    others = [
        each
        for each in side.read(read)
        if each.weight and each.span != quantity.span and each.values[0] == quantity.values[0]
    ]
    found = [measure(side.text, each.span) for each in others]
    return any(each is not None and each.unit == unit for each in found)
