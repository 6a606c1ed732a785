"""What two texts say out of things that exclude one another, where they do not say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.units import stand_together
from declaration_doc.checks.values import Comparison, compared, displaced
from declaration_doc.languages.contrast import Contrast
from declaration_doc.languages.quantity import Kind
from declaration_doc.model.finding import Fault, Finding, overlap

_IN_NUMBERS = frozenset(("multiple", "share", "turn", "length"))
"""Kinds that numbers say as well: where these differ, that is said of them."""
_AMOUNTS = frozenset(("multiple", "magnitude", "between", "tongues", "turn", "share", "vote", "parity"))
"""Kinds that are about numbers; the others are about time."""
_COUNTED = frozenset(("magnitude", "rank"))
"""Kinds that either text says as often as the other."""
_IN_FIGURES = {"year": Kind.YEAR, "next": Kind.YEAR, "month": Kind.MONTH, "day": Kind.DAY}
"""Kinds that the other text may give in figures: the year after is 2020."""


def told(pair: Pair, fault: Fault, *, amounts: bool) -> Iterator[Finding]:
    """One finding for all that contradicts of amounts, or else of time; it quotes the first."""
    found = [each for each in pair.read(_contradictions) if (each[0].kind in _AMOUNTS) is amounts]
    if found:
        here, there = found[0]
        yield pair.finding(
            fault,
            [each.span for each, _ in found],
            [each.span for _, each in found],
            first=pair.first.text[slice(*here.span)],
            first_language=pair.first.language,
            second=pair.second.text[slice(*there.span)],
            second_language=pair.second.language,
        )


def _contradictions(pair: Pair) -> tuple[tuple[Contrast, Contrast], ...]:
    """For each kind, the first words of either text that nothing in the other says as well."""
    first_reader, second_reader = (side.analysis.contrasts for side in pair.sides)
    if first_reader is None or second_reader is None or not (pair.first.text and pair.second.text):
        return ()
    first = pair.first.read(first_reader)
    second = pair.second.read(second_reader) if first else ()
    return tuple(_between(pair, first, second)) if second else ()


def _between(
    pair: Pair, first: tuple[Contrast, ...], second: tuple[Contrast, ...]
) -> Iterator[tuple[Contrast, Contrast]]:
    numbers = compared(pair)
    numbers_differ = numbers.differs or (numbers.first_new and displaced(pair))
    for kind in dict.fromkeys(each.kind for each in first):
        if numbers_differ and kind in _IN_NUMBERS:
            continue
        here = next(_unanswered(kind, first, second), None)
        there = here and next(_unanswered(kind, second, first), None)
        if not here or not there or _in_figures(pair, kind):
            continue
        agree = kind in _IN_NUMBERS and _agree_as_numbers(numbers, here, there)
        if not agree and stand_together(pair, here.span, there.span):
            yield here, there


def _agree_as_numbers(numbers: Comparison, here: Contrast, there: Contrast) -> bool:
    """Whether they are numbers that have been found to say the same: réduit des trois quarts, 4分の1に減る."""
    return any(
        overlap(one.span, here.span) and overlap(other.span, there.span)
        for one, other in numbers.matched
        if one.weight and other.weight
    )


def _unanswered(kind: str, some: Iterable[Contrast], others: Iterable[Contrast]) -> Iterator[Contrast]:
    here = [each for each in some if each.kind == kind]
    there = [each for each in others if each.kind == kind]
    if kind in _COUNTED and len(here) == len(there):
        return _unmatched(here, there)
    said = frozenset[str]().union(*(each.ways for each in there))
    return (each for each in here if said.isdisjoint(each.ways))


def _unmatched(some: list[Contrast], others: list[Contrast]) -> Iterator[Contrast]:
    """Those to which none answers that has not answered another: hundreds and thousands, hundreds twice."""
    left = list(others)
    for each in some:
        answer = next((other for other in left if not other.ways.isdisjoint(each.ways)), None)
        if answer is None:
            yield each
        else:
            left.remove(answer)


def _in_figures(pair: Pair, kind: str) -> bool:
    """Whether one text has more figures of the kind than the other: they may say what is not in words.

    今年, which may be any year, is no figure.
    """
    wanted = _IN_FIGURES.get(kind)
    readers = [side.analysis.quantities for side in pair.sides]
    if wanted is None or readers[0] is None or readers[1] is None:
        return False
    counts = [
        sum(each.kind is wanted and (each.weight > 0 or len(each.values) == 1) for each in side.read(read))
        for side, read in zip(pair.sides, readers, strict=True)
        if read
    ]
    return counts[0] != counts[1]
