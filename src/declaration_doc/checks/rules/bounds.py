"""The same bound of a number: `au moins trois` is 三つ以上, not 三つを超える.

Ordinary French does not tell `plus de 200` from 200以上, nor Japanese 30日以内 from `moins de 30 jours`:
such pairs pass. A bound on the other side is an error, unless one text denies what the other states (`ne peut être
inférieure à cinq`, 5以上); where the texts agree on the side and not on the number itself, it is a warning. Where
either sentence denies something, a bound may be among it (`ne peut prendre effet moins de trois mois après`,
3か月を経過しない限り効力を生じない): what differs there is information.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.polarity import count, has, words
from declaration_doc.checks.units import units
from declaration_doc.checks.values import compared
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.languages.values import Bounded
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    ("au moins trois villes", "三つ以上の都市"),
    ("plus de 200 collectivités", "200以上の自治体"),
    ("dans un délai maximum de 30 jours, soit moins de 30 jours", "30日以内に、すなわち30日未満で"),
    ("jusqu’à 50 % du montant", "額の50％まで"),
    ("La durée ne peut être inférieure à cinq mois.", "期間は、5か月以上とする。"),
)
BAD = (
    ("au moins trois villes", "三つを超える都市"),
    ("les moins de 18 ans", "18歳以下の者"),
    ("au plus 5 %", "5％以上"),
    ("plus de 200 collectivités", "200未満の自治体"),
)
FAULT = Fault(
    code="T106",
    name="bounds-differ",
    severity=Severity.ERROR,
    message="the bounds differ: «{first}» ({first_bound}) in «{first_language}», "
    "«{second}» ({second_bound}) in «{second_language}»",
    remedy="say in both texts whether the number itself is included, and on which side it bounds",
    why="Whether the last day, the last member or the last percent counts decides cases.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

_Denials: TypeAlias = tuple[list[Negation], list[Negation]]
"""What two sentences deny."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each number that both texts bound, otherwise."""
    first_bound, second_bound = (side.analysis.values.bound for side in pair.sides)
    if first_bound is None or second_bound is None:
        return
    for here, there in compared(pair).matched:
        first = first_bound(pair.first.text, here.span)
        second = first and second_bound(pair.second.text, there.span)
        if not (first and second and _contradict(first, second)):
            continue
        denials = _denials_around(pair, first, second)
        if not _is_turned(first, second, denials):
            yield pair.finding(
                FAULT,
                [_whole(here.span, first.span)],
                [_whole(there.span, second.span)],
                severity=_severity(first, second, denials),
                first=pair.first.text[slice(*_whole(here.span, first.span))],
                first_bound=first.bound.value,
                first_language=pair.first.language,
                second=pair.second.text[slice(*_whole(there.span, second.span))],
                second_bound=second.bound.value,
                second_language=pair.second.language,
            )


def _contradict(first: Bounded, second: Bounded) -> bool:
    if first.bound.is_lower is not second.bound.is_lower:
        return True
    return first.bound is not second.bound and not (first.loose or second.loose)


def _severity(first: Bounded, second: Bounded, denials: _Denials | None) -> Severity | None:
    if denials is None or any(map(_count, denials)):
        return Severity.INFO
    return None if first.bound.is_lower is not second.bound.is_lower else Severity.WARNING


def _is_turned(first: Bounded, second: Bounded, denials: _Denials | None) -> bool:
    """Whether one text denies the contrary of what the other states: pas moins de cinq is 5以上."""
    if denials is None or first.bound.is_lower is second.bound.is_lower:
        return False
    ours, theirs = denials
    near = [each for each in ours if first.span[0] - _BEFORE <= each.span[0] < first.span[0]]
    return has(near, "bare") or (_count(ours) + _count(theirs)) % 2 == 1


def _denials_around(pair: Pair, first: Bounded, second: Bounded) -> _Denials | None:
    """What the sentences of two bounds deny besides; None where these do not answer one another."""
    for (start, end), (low, high) in pair.read(units):
        if start <= first.span[0] < end and low <= second.span[0] < high:
            return _denials(pair, 0, (start, end), first), _denials(pair, 1, (low, high), second)
    return None


_TAIL = 3
"""Characters behind the words of a bound within which their negation ends: を超えてはな-らない."""
_BEFORE = 48
"""Characters before a bound within which it may be denied without a verb: jamais pour une durée supérieure à."""


def _denials(pair: Pair, number: int, sentence: Span, bounded: Bounded) -> list[Negation]:
    """What a sentence denies besides by the words of a bound: «n’excédant pas», 5を超えない.

    In the second text of any bound: where one is so said, others are.
    """
    side = pair.sides[number]
    read, find = side.analysis.negations, side.analysis.values.bound
    bounds = [bounded.span]
    if number and find:
        found = (find(side.text, there.span) for _, there in compared(pair).matched)
        bounds += [each.span for each in found if each]
    return [
        each
        for each in (side.read(read) if read else ())
        if sentence[0] <= each.span[0] < sentence[1]
        and not any(start <= each.span[0] < end + _TAIL for start, end in bounds)
    ]


def _count(negations: Sequence[Negation]) -> int:
    return count(negations, "clause", "turned", "without") + words(negations, Firmness.USUAL)


def _whole(number: tuple[int, int], bound: tuple[int, int]) -> tuple[int, int]:
    return min(number[0], bound[0]), max(number[1], bound[1])
