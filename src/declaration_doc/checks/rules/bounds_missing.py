"""A bound that the translation leaves out: `au moins trois villes` against 三つの都市.

Only numbers that stand once in either text are compared, so that a bound is looked for at the right one. A bound
may be said of another number than in the first text, once for several. Where the first text denies something, or the
second has any word that bounds, the bound may be said in another way: that is information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.values import compared
from declaration_doc.languages.quantity import DATED, Quantity, Weight
from declaration_doc.languages.values import Bound, Bounded
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("au moins trois villes", "三つ以上の都市"),
    ("plus de 200 élus", "200人余りの議員"),
    ("jusqu’en 2030", "2030年まで"),
)
BAD = (
    ("au moins trois villes", "三つの都市"),
    ("un délai de 30 jours au plus", "30日の期間"),
)
FAULT = Fault(
    code="T110",
    name="bound-missing",
    severity=Severity.WARNING,
    message="«{first}» of «{first_language}» is just «{second}» in «{second_language}»",
    remedy="say in the translation that the number is a bound, and on which side",
    why="Three is not at least three: the bound is what was agreed on.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each number that the first text alone bounds."""
    first_bound, second_bound = (side.analysis.values.bound for side in pair.sides)
    if first_bound is None or second_bound is None:
        return
    found = compared(pair)
    if found.differs:
        return
    for here, there in found.matched:
        if not _is_a_number(here) or not _is_a_number(there):
            continue
        first = first_bound(pair.first.text, here.span)
        if first is None or _is_a_way(first) or second_bound(pair.second.text, there.span):
            continue
        if _is_said_of_others(pair, first):
            continue
        if sum(each.values[0] == here.values[0] for numbers in found.matched for each in numbers) > 2:
            continue
        whole = (min(here.span[0], first.span[0]), max(here.span[1], first.span[1]))
        yield pair.finding(
            FAULT,
            [whole],
            [there.span],
            severity=Severity.INFO if _is_doubtful(pair) else None,
            first=pair.first.text[slice(*whole)],
            first_language=pair.first.language,
            second=pair.second.text[slice(*there.span)],
            second_language=pair.second.language,
        )


def _is_doubtful(pair: Pair) -> bool:
    denied, bounding = pair.first.analysis.negations, pair.second.analysis.values.bounding
    return bool((denied and pair.first.read(denied)) or (bounding and bounding(pair.second.text)))


def _is_said_of_others(pair: Pair, bound: Bounded) -> bool:
    """Whether the second text bounds as many numbers on that side: quatre au plus, ou huit is 4名又は8名を上限.

    On either side where the first one denies: ne peut être inférieure à 12 ou à 2,8 is 12、2.8以上.
    """
    matched, negations = compared(pair).matched, pair.first.analysis.negations
    either = bool(negations and pair.first.read(negations))
    said = []
    for number, side in enumerate(pair.sides):
        find = side.analysis.values.bound
        bounds = {one for each in matched if find and (one := find(side.text, each[number].span))}
        said.append(sum(either or one.bound.is_lower is bound.bound.is_lower for one in bounds))
    return said[1] >= said[0]


def _is_a_number(quantity: Quantity) -> bool:
    """Until a day or a year is no bound of a number."""
    return quantity.weight is not Weight.FAINT and quantity.kind not in DATED


def _is_a_way(bound: Bounded) -> bool:
    """Whether it may say how far something goes rather than how much there may be: jusqu’à."""
    return bound.loose and bound.bound is Bound.AT_MOST
