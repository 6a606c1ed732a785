"""The numbers of two texts set against each other, by value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.units import stand_together
from declaration_doc.languages.quantity import DATED, Kind, Quantity, Weight, agree

_Beside: TypeAlias = Callable[[Quantity, Quantity], bool]


class Comparison(NamedTuple):
    """What the numbers of a pair have in common, and what they have not."""

    matched: tuple[tuple[Quantity, Quantity], ...]
    first: tuple[Quantity, ...]
    """Numbers of the first text, not faint, to which none of the second answers."""
    second: tuple[Quantity, ...]
    first_new: tuple[Quantity, ...]
    """Those of them whose value stands nowhere in the second text."""
    second_new: tuple[Quantity, ...]

    @property
    def differs(self) -> bool:
        """Whether a number stands where another should: either text has one to which none answers.

        A number that one text alone has proves less: it may count what is listed, or repeat.
        """
        return bool(
            (self.first_new and self.second)
            or (self.second_new and self.first)
            or (_has_ordinal(self.first) and _has_ordinal(self.second))
        )

    @property
    def in_dates(self) -> bool:
        """Whether what differs are parts of dates, on both sides."""
        return any(each.kind in DATED for each in self.first) and any(
            each.kind in DATED for each in self.second
        )


def _has_ordinal(numbers: Iterable[Quantity]) -> bool:
    """Whether one says the place in a row, as 第9回 does: a day of that number is none."""
    for each in numbers:  # noqa: SIM110 (most have none at all: `any` takes three times as long to see it)
        if each.kind is Kind.ORDINAL and each.weight is Weight.FIRM:
            return True
    return False


NOTHING = Comparison((), (), (), (), ())


def compared(pair: Pair) -> Comparison:
    """The comparison of the numbers of `pair`; of nothing where a text is empty or cannot be read."""
    return pair.read(_compared)


def _compared(pair: Pair) -> Comparison:
    readers = [side.analysis.quantities for side in pair.sides]
    first_reader, second_reader = readers
    if first_reader is None or second_reader is None or not (pair.first.text and pair.second.text):
        return NOTHING

    def beside(one: Quantity, other: Quantity) -> bool:
        return stand_together(pair, one.span, other.span)

    return compare(pair.first.read(first_reader), pair.second.read(second_reader), beside)


def _anywhere(_one: Quantity, _other: Quantity) -> bool:
    return True


def compare(first: Sequence[Quantity], second: Sequence[Quantity], beside: _Beside = _anywhere) -> Comparison:
    """Each number of `first` with one of `second` that may have the same value, the surest first.

    Of two that answer as well, the one that stands `beside` it is taken.
    """
    if not first and not second:
        return NOTHING
    matched, alone, left = _matched(first, second, beside)
    here = tuple(sorted((each for each in alone if each.weight), key=_place))
    there = tuple(sorted((each for each in left if each.weight), key=_place))
    if here and there:  # what stands for no number on either side (trimestre, 四半期) answers nothing else
        spent = [(one, other) for one, other in matched if not one.weight and not other.weight]
        first = [each for each in first if all(each is not one for one, _ in spent)]
        second = [each for each in second if all(each is not other for _, other in spent)]
    return Comparison(matched, here, there, _new(here, second), _new(there, first))


def _matched(
    first: Sequence[Quantity], second: Sequence[Quantity], beside: _Beside
) -> tuple[tuple[tuple[Quantity, Quantity], ...], list[Quantity], list[Quantity]]:
    """Pairs with a common value, and what is left on either side.

    Numbers that need an answer are matched with such, then faint ones with faint ones, then the rest: in
    `0 (zéro)` against `1（ゼロ）` it is the digit that has no answer.
    """
    matched: list[tuple[Quantity, Quantity]] = []
    here, there = list(first), list(second)
    if sum(len(each.values) >= _RATIO for each in (*first, *second)) > 1:
        _match(here, there, matched, beside, least=_MAIN)
    if _has_ordinal(first) and any(each.kind in DATED for each in second):
        _match(here, there, matched, beside, least=_SAME)
    _match(here, there, matched, beside, least=0)
    if here and there:
        _exchange(here, there, matched)
    return tuple(matched), here, there


def _exchange(here: list[Quantity], there: list[Quantity], matched: list[tuple[Quantity, Quantity]]) -> None:
    """Give what is left an answer that was taken by another number, where that has one left: «six mois» and 半年.

    `par moitié … dans six mois` against 2分の1 and 半年, which is a half of a year and six months.
    """
    for quantity in here[:]:
        for at, (one, taken) in enumerate(matched):
            if not _answers(quantity, taken):
                continue
            spare = next((other for other in there if _answers(one, other)), None)
            if spare is not None:
                matched[at] = (one, spare)
                matched.append((quantity, taken))
                here.remove(quantity)
                there.remove(spare)
                break
    _give_back(there, matched)


def _give_back(there: list[Quantity], matched: list[tuple[Quantity, Quantity]]) -> None:
    """Let a ratio answer what is left, where it had a mere one: «une commune sur trois» 3分の1, and not 1校もない."""
    for other in there[:]:
        for at, (one, taken) in enumerate(matched):
            if len(one.values) >= _RATIO and taken.values[0] == 1 and _answers(one, other):
                matched[at] = (one, other)
                there.remove(other)
                break


def _answers(one: Quantity, other: Quantity) -> bool:
    return agree(one.kind, other.kind) and _may_be(one, other)


def _match(
    here: list[Quantity],
    there: list[Quantity],
    matched: list[tuple[Quantity, Quantity]],
    beside: _Beside,
    *,
    least: int,
) -> None:
    """Take out of both what agrees well enough."""
    for faint_here, faint_there in ((False, False), (True, True), (False, True), (True, False)):
        for quantity in [each for each in here if (each.weight is Weight.FAINT) is faint_here]:
            others = [each for each in there if (each.weight is Weight.FAINT) is faint_there]
            answer = _answer(quantity, others, beside, least)
            if answer is not None:
                here.remove(quantity)
                there.remove(answer)
                matched.append((quantity, answer))


_RATIO = 3
"""Values of a number that is part of a ratio: 1, 1/4 and 25 in `une personne sur quatre`."""
_ANY = 12
"""Values of a date told from that of the text, at least."""
_SAME = 3
"""Rank of two numbers of the same kind and main value."""
_MAIN = 2
"""Rank from which the main values of two numbers are the same."""


def _answer(quantity: Quantity, others: Iterable[Quantity], beside: _Beside, least: int) -> Quantity | None:
    """The number of `others` that says the same: by main value and kind, if there is such a one.

    Of two that say it as well the surer one: `deux ans` is 二年 and not 両市; then the one beside it.
    """
    best, best_rank = None, (least - 1, Weight.FIRM)
    for other in others:
        if not agree(quantity.kind, other.kind):
            continue
        if quantity.values[0] == other.values[0]:
            rank = _MAIN + (quantity.kind is other.kind)
        elif not _may_be(quantity, other):
            continue
        else:
            rank = int(quantity.kind is other.kind)
        here = (rank, other.weight)
        if here > best_rank or (
            here == best_rank and best is not None and beside(quantity, other) > beside(quantity, best)
        ):
            best, best_rank = other, here
    return best


def _may_be(one: Quantity, other: Quantity) -> bool:
    """Whether they have a value in common; 翌日, which may be any day, answers a day alone."""
    if set(one.values).isdisjoint(other.values):
        return False
    return (
        one.kind is other.kind
        or max(len(one.values), len(other.values)) < _ANY
        or Kind.REFERENCE in (one.kind, other.kind)
    )


def _new(alone: Iterable[Quantity], others: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Those to which nothing of `others` could answer, were it not taken."""
    return tuple(
        quantity
        for quantity in alone
        if not any(agree(quantity.kind, other.kind) and _may_be(quantity, other) for other in others)
    )


def _place(quantity: Quantity) -> tuple[int, int]:
    return quantity.span


def displaced(pair: Pair) -> tuple[Quantity, Quantity] | None:
    """A number without an answer, and one of the same unit to which an article alone answers.

    `une formation de deux semaines` against 1週間の研修: the week is no answer to the `une` of the training.
    """
    found = compared(pair)
    first_measure, second_measure = (side.analysis.values.measure for side in pair.sides)
    if first_measure is None or second_measure is None:
        return None
    for here in found.first_new:
        measure = first_measure(pair.first.text, here.span)
        for article, there in found.matched if measure else ():
            if article.weight is Weight.FAINT and there.weight is not Weight.FAINT:
                other = second_measure(pair.second.text, there.span)
                if measure and other and other.unit == measure.unit:
                    return here, there
    return None


def in_a_period(pair: Pair) -> tuple[Quantity, Quantity] | None:
    """How many times something is done in a year, a month, a week or a day, where that differs: deux fois l’an, 年3回.

    Only where each text says so once of a period: which answers which is not known otherwise.
    """
    first, second = map(_times, pair.sides)
    for period, here in first.items():
        there = second.get(period)
        if here and there and set(here.values).isdisjoint(there.values):
            return here, there
    return None


def _times(side: Side) -> dict[str, Quantity | None]:
    """The number of times of each period; None: there are several."""
    found: dict[str, Quantity | None] = {}
    read, rates = side.analysis.quantities, side.analysis.values.rates
    if read is None or rates is None:
        return found
    quantities = side.read(read)
    for period, at in rates(side.text):
        number = next((each for each in quantities if at in each.span and each.weight), None)
        found[period] = None if period in found else number
    return found


def alone(new: Iterable[Quantity]) -> list[Quantity]:
    """Of numbers that one text alone has, those that the other must have as well."""
    return [each for each in new if each.weight is Weight.FIRM and each.values[0] != 1]


def words_of(text: str, quantities: Iterable[Quantity]) -> str:
    """The numbers as the text has them, for a message."""
    return ", ".join(text[slice(*quantity.span)] for quantity in quantities)
