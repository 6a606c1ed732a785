"""The same numbers in both texts, by value: `17`, `１７`, 十七 and `dix-sept` are one number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.languages.quantity import Quantity
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("Les 17 objectifs de 2015.", "２０１５年の17の目標"),)
BAD = (("Les 17 objectifs de 2015.", "2015年の16の目標"),)
FAULT = Fault(
    code="T103",
    name="numbers-differ",
    severity=Severity.ERROR,
    message="the numbers differ: «{first}» in «{first_language}», «{second}» in «{second_language}»",
    remedy="compare both texts, and mend the number that is wrong",
    why="A wrong number in an official text is an obligation, a date or a sum that nobody agreed on.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    on=False,
)


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair whose numbers differ."""
    first, second = (side.analysis.quantities for side in pair.sides)
    if first is None or second is None or not pair.first.text or not pair.second.text:
        return
    here, there = pair.first.read(first), pair.second.read(second)
    lost, added = _lacking(here, there), _lacking(there, here)
    if lost or added:
        yield pair.finding(
            FAULT,
            [quantity.span for quantity in lost],
            [quantity.span for quantity in added],
            first=_words(pair.first.text, lost),
            first_language=pair.first.language,
            second=_words(pair.second.text, added),
            second_language=pair.second.language,
        )


def _lacking(some: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    left = Counter(quantity.value for quantity in others)
    found = []
    for quantity in some:
        if left[quantity.value]:
            left[quantity.value] -= 1
        else:
            found.append(quantity)
    return found


def _words(text: str, quantities: Sequence[Quantity]) -> str:
    return ", ".join(text[slice(*quantity.span)] for quantity in quantities) or "—"
