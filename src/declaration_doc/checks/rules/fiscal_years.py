"""A year of accounts in one text, a calendar year in the other: 2030年度 ends in March 2031."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.values import compared
from declaration_doc.languages.quantity import Kind
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    ("à l’horizon 2030", "2030年までに"),
    ("au titre de l’exercice 2022", "2022年度分として"),
    ("l’année scolaire 2021-2022", "2021年度"),
)
BAD = (
    ("à l’horizon 2030", "2030年度までに"),
    ("en 2018", "2018年度に"),
)
FAULT = Fault(
    code="T102",
    name="fiscal-year-differs",
    severity=Severity.WARNING,
    message="a year of accounts and a calendar year: «{first}» in «{first_language}», "
    "«{second}» in «{second_language}»",
    remedy="name the same kind of year in both texts",
    why="The Japanese year of accounts begins in April: a quarter of it lies in the next calendar year.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each year that is one of accounts in one text, where the other names none at all."""
    first_reader, second_reader = (side.analysis.values.fiscal_years for side in pair.sides)
    if first_reader is None or second_reader is None:
        return
    years = [each for each in compared(pair).matched if Kind.YEAR in (each[0].kind, each[1].kind)]
    if not years:
        return
    first, second = pair.first.read(first_reader), pair.second.read(second_reader)
    if bool(first) is bool(second):
        return
    for here, there in years:
        if _is_label(pair, here.span) or _is_label(pair, there.span):
            continue
        if _names(first, here.span) or _names(second, there.span):
            yield pair.finding(
                FAULT,
                [here.span],
                [there.span],
                first=pair.first.text[slice(*here.span)],
                first_language=pair.first.language,
                second=pair.second.text[slice(*there.span)],
                second_language=pair.second.language,
            )


def _is_label(pair: Pair, year: Span) -> bool:
    """Whether the year names an edition rather than a time: le prix 2024."""
    labels = pair.first.analysis.values.label_years
    return labels is not None and year in pair.first.read(labels)


def _names(words: tuple[Span, ...], number: Span) -> bool:
    """Whether words that tell years of accounts stand right behind the number, or before it."""
    return any(number[1] == start or end + 1 == number[0] for start, end in words)
