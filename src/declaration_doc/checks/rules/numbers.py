"""The same numbers in both texts, by value: `17`, `１７`, 十七 and `dix-sept` are one number.

A finding needs a number of one text to which none of the other answers, and one of the other that stands
where it should. What only one text counts (「両国」, `la moitié`, a list summed up as 3つ) is no fault here;
`number-missing` and `number-added` look after numbers that one text has alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.units import stand_together
from declaration_doc.checks.values import Comparison, compared, displaced, in_a_period, words_of
from declaration_doc.languages.quantity import Kind, Quantity, Weight
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("Les dix-sept objectifs de 2015.", "２０１５年の17の目標"),
    ("un budget de 2,5 millions d’euros", "250万ユーロの予算"),
    ("La seconde table ronde a réuni les deux pays.", "第2のラウンドテーブルには両国が参加した。"),
    ("d’une part, l’État ; d’autre part, les villes", "一方は国、他方は都市"),
    ("les deux tiers des membres", "構成員の三分の二"),
)
BAD = (
    ("Les 17 objectifs de 2015.", "2015年の16の目標"),
    ("La seconde table ronde", "第3のラウンドテーブル"),
    ("réunies en deux temps", "三部構成で開催された"),
    ("un budget de 2,5 millions d’euros", "25万ユーロの予算"),
    ("les deux tiers des membres", "構成員の四分の三"),
    ("une formation de deux semaines", "1週間の研修"),
    (
        "Les trois villes se réunissent deux fois par an, dans une des trois.",
        "三都市は、年3回、いずれかの市で会合する。",
    ),
)
FAULT = Fault(
    code="T103",
    name="numbers-differ",
    severity=Severity.ERROR,
    message="the numbers differ: «{first}» in «{first_language}», «{second}» in «{second_language}»",
    remedy="compare both texts, and mend the number that is wrong",
    why="A wrong number in an official text is a duty, a term or a sum that nobody agreed on.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair whose numbers differ."""
    found = compared(pair)
    if labels := _labels(pair):
        yield _finding(pair, *labels)
    if found.differs and not found.in_dates:
        beside = _are_beside(pair, found)
        yield _finding(pair, found.first, found.second, severity=None if beside else Severity.INFO)
    elif not found.differs:
        numbers = (displaced(pair) if found.first_new else None) or in_a_period(pair)
        if numbers:
            yield _finding(pair, numbers[:1], numbers[1:])


def _are_beside(pair: Pair, found: Comparison) -> bool:
    """Whether numbers that differ may stand for one another: one of them is firm, or their sentences answer."""
    firm = any(each.weight is Weight.FIRM for each in (*found.first, *found.second))
    return firm or any(
        stand_together(pair, one.span, other.span) for one in found.first for other in found.second
    )


def _labels(pair: Pair) -> tuple[Sequence[Quantity], Sequence[Quantity]] | None:
    """The numbers before both texts, where they differ."""
    first, second = map(_label, pair.sides)
    return (first, second) if first and second and first[0].values != second[0].values else None


def _label(side: Side) -> tuple[Quantity, ...]:
    read = side.analysis.quantities
    return tuple(each for each in side.read(read)[:1] if each.kind is Kind.LABEL) if read else ()


def _finding(
    pair: Pair, first: Sequence[Quantity], second: Sequence[Quantity], severity: Severity | None = None
) -> Finding:
    return pair.finding(
        FAULT,
        [quantity.span for quantity in first],
        [quantity.span for quantity in second],
        severity=severity,
        first=words_of(pair.first.text, first),
        first_language=pair.first.language,
        second=words_of(pair.second.text, second),
        second_language=pair.second.language,
    )
