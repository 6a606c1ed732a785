"""The same numbers in both texts, by value: `17`, `１７`, 十七 and `dix-sept` are one number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.values import compared
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
    found = compared(pair)
    if found.differs:
        yield pair.finding(
            FAULT,
            [quantity.span for quantity in found.first],
            [quantity.span for quantity in found.second],
            first=_words(pair.first.text, found.first),
            first_language=pair.first.language,
            second=_words(pair.second.text, found.second),
            second_language=pair.second.language,
        )


def _words(text: str, quantities: Sequence[Quantity]) -> str:
    return ", ".join(text[slice(*quantity.span)] for quantity in quantities)
