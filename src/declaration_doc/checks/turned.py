"""Negations that another language states: ne peut être inférieur à cinq is 5以上, n’a pas bougé 据え置かれた.

A limit that is denied is the contrary limit. What else is turned round stands in `lexicons/turned.FIRST-SECOND.tsv`,
where its form is explained. Asked only where a negation has no answer.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.contraries import form_at, said_by_contrary
from declaration_doc.checks.correspondence import Correspondence, correspondence
from declaration_doc.checks.polarity import Balance
from declaration_doc.checks.values import compared
from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.beginnings import beginnings
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.negation import Firmness, Negation
from declaration_doc.languages.word import Words
from declaration_doc.model.finding import Span, overlap
from declaration_doc.resources import lexicon

_TURNED = frozenset(("clause", "turned", "bare", "without", "only"))
"""Forms of negation that may be stated; a word that denies, sauf, is answered by another word."""
_NEAR = 80
"""Characters behind a negation within which what it denies is looked for."""
_DENIED = 24
"""Characters before a negation within which what it denies is looked for, where an expression ends with it."""
_EARLIER = 36
"""The same where what is denied is a clause of its own besides: 同意がなければ、会則を改正することができない."""
_BEFORE = 40
"""Characters before a number within which a word says that it is a limit."""
_TAIL = 3
"""Characters behind the words of a bound within which their negation ends: を超えてはな-らない."""
_STATING = ("hint", "affirmed")
"""Forms of what states what is denied there, and answers no other negation."""
_PHRASE = "phrase"
"""What marks a line of a set phrase."""
_APART = "apart"
"""What marks a line of what does not stand beside the very word that is denied."""


class _Said(NamedTuple):
    """How a sentence states what the other text denies."""

    span: Span
    """Where it does."""
    end: int
    """Where what is denied ends in the text that denies."""
    spans: tuple[Span, ...]
    """All places where it may do: nominatif, incessible."""
    begin: int
    """Where what is denied begins in the text that denies: 許可なく in 許可なく複製してはならない."""


def unturned(pair: Pair, balance: Balance) -> Balance:
    """`balance` without the negations of the first text that the second one states."""
    stated = dict[Negation, _Said]()
    for each in balance.first:
        if each.form in _TURNED:
            at = _denied_limit(pair, each, balance.unit[1])
            said = _Said(at, each.span[1], (at,), each.span[0]) if at else None
            if said is None:
                beside = _is_plain(each) and any(
                    one.sure and one.first == each.span for one in balance.differing
                )
                said = _said(pair, pair.first, each, balance.unit[1], beside=beside)
                said = said or _said_by_contrary(pair, each, balance.unit[1])
            if said is not None:
                stated[each] = said
    if not stated:
        return balance
    left = tuple(
        each
        for each in balance.first
        if each not in stated and not _is_denied_by(pair.first, each, stated) and not _is_within(each, stated)
    )
    second = tuple(
        each
        for each in balance.second
        if each.form not in _STATING or not any(overlap(each.span, said.span) for said in stated.values())
    )
    spans = {each.span for each in left}
    differing = tuple(each for each in balance.differing if not each.by_first or each.first in spans)
    return balance._replace(first=left, second=second, differing=differing)


def _said_by_contrary(pair: Pair, negation: Negation, sentence: Span) -> _Said | None:
    """Where a sentence says the contrary of what is denied: ne doit pas être supprimée, 存続させる."""
    read = pair.first.analysis.words
    if read is None or not negation.heads:
        return None
    every = pair.first.read(read)
    near = every[every.within(negation.span[0], negation.span[1] + _NEAR)]
    denied = Words([word for word in near if word[0] == negation.heads[0]])
    span = said_by_contrary(pair, denied, sentence) if denied else None
    return _Said(span, denied[0][2], (span,), negation.span[0]) if span and denied else None


def _is_within(each: Negation, others: Mapping[Negation, _Said]) -> bool:
    """Whether «sans» is of the expression that one of the others begins: il ne se passe pas un jour sans que, 毎日.

    So is «ne» of a clause of what there is not: il n’est pas un foyer qui n’ait reçu, どの世帯も.
    """
    belongs = each.form == "without" or (each.form == "clause" and each.firmness == Firmness.FREE)
    return belongs and any(other.span[0] < each.span[0] < said.end for other, said in others.items())


def _is_plain(each: Negation) -> bool:
    """Whether it denies a predicate as firmly as can be."""
    return each.form == "clause" and each.firmness == Firmness.FIRM and not each.twice


def _is_denied_by(side: Side, each: Negation, others: Iterable[Negation]) -> bool:
    """Whether a word that denies is what one of the others denies: ne peut refuser."""
    word = side.text[slice(*each.span)].lower()
    return each.form == "word" and any(
        word in other.heads[:2] and 0 <= each.span[0] - other.span[1] < _DENIED for other in others
    )


def unlimited(pair: Pair, balance: Balance) -> Balance:
    """`balance` without the negations of the second text that the first one states, as 超えてはならない says a limit."""
    bounds = _limits(pair, balance)
    left, gone, saying = list[Negation](), list[Negation](), list[Span]()
    for each in balance.second:
        said = _said(pair, pair.second, each, balance.unit[0]) if each.form in _TURNED else None
        if said is not None:
            saying.extend(said.spans)
            gone.extend(n for n in left if said.begin <= n.span[0])
            left = [n for n in left if n.span[0] < said.begin]
        is_bound = any(start <= each.span[0] < end + _TAIL for start, end in bounds)
        (gone if said is not None or is_bound else left).append(each)
    if not gone:
        return balance
    first = tuple(n for n in balance.first if n.form != "word" or not any(overlap(n.span, s) for s in saying))
    differing = tuple(
        each
        for each in balance.differing
        if each.by_first or not any(0 <= n.span[0] - each.second[1] < _DENIED for n in gone)
    )
    return balance._replace(first=first, second=tuple(left), differing=differing)


def is_phrase_unsaid(pair: Pair, negation: Negation, sentence: Span) -> bool:
    """Whether a negation of the first text is of a phrase of whose answers a sentence has none: sans délai, 遅滞なく."""
    text = _behind(pair.first, negation)
    rows = _rows(*pair.bitext.tags).likely(text)
    asked = [row.stated for row in rows if row.mark == _PHRASE and row.denied.search(text)]
    return bool(asked) and not any(stated.search(pair.second.text, *sentence) for stated in asked)


def _limits(pair: Pair, balance: Balance) -> list[Span]:
    """The limits of the second sentence that the first one states."""
    readers = [side.analysis.values.bound for side in pair.sides]
    limits = pair.first.analysis.limits
    said: list[Span] = []
    if readers[0] is None or readers[1] is None or not balance.second:
        return said
    (start, end), (low, high) = balance.unit
    for here, there in compared(pair).matched:
        if low <= there.span[0] < high and start <= here.span[0] < end:
            second = readers[1](pair.second.text, there.span)
            first = second and readers[0](pair.first.text, here.span)
            before = pair.first.text[max(start, here.span[0] - _BEFORE) : here.span[0]].lower()
            if second and (
                first.bound.is_lower is second.bound.is_lower
                if first
                else limits is not None and limits(before)
            ):
                said.append(second.span)
    return said


def _behind(side: Side, negation: Negation) -> str:
    start = negation.span[0]
    text = side.text[start : start + _NEAR].lower()
    reach = side.analysis.reach
    return text[: reach(text)] if reach else text


def _said(
    pair: Pair, side: Side, negation: Negation, sentence: Span, *, beside: bool = False
) -> _Said | None:
    """Where a sentence of the other text states in words what that of `side` denies; None: nowhere.

    `beside`: where it has the very word that is denied, which some expressions do not stand beside.
    """
    other = (pair.second if side is pair.first else pair.first).text
    tags = pair.bitext.tags
    rows = _rows(*(tags if side is pair.first else tags[::-1]))
    behind = _behind(side, negation)
    before = side.text[max(0, negation.span[0] - _EARLIER) : negation.span[1]]
    for row in rows.likely(f"{before}\n{behind}"):
        denied = row.denied.search(before if row.is_before else behind)
        if denied is None or (beside and row.mark == _APART):
            continue
        spans = [match.span() for match in row.stated.finditer(other, *sentence)]
        end = negation.span[0] + denied.end()
        taken = _called_for(pair, side, negation, end) if spans else frozenset()
        free = tuple(span for span in spans if span[0] not in taken)
        if free:
            begin = negation.span[1] - len(before) + denied.start() if row.is_before else negation.span[0]
            return _Said(free[0], end, free, begin)
    return None


def _called_for(pair: Pair, side: Side, negation: Negation, end: int) -> frozenset[int]:
    """The places of the other text that words of `side` call for which are not denied: neither near nor before `end`."""
    common = pair.read(correspondence)
    if common is None:
        return frozenset()
    if common.keyed is not side:
        return frozenset(_answered_elsewhere(common, max(0, negation.span[0] - _DENIED), negation.span[1]))
    function = side.analysis.negations
    others = side.read(function) if function is not None else ()
    low, high = negation.span[0], max(negation.span[1], end)
    begun = {each.span[0] for each in others if each.form in _TURNED}  # aucune … ne calls for nothing
    return frozenset(
        place + at
        for anchor in common.anchors
        if not low <= anchor.span[0] < high and anchor.span[0] not in begun
        for place in anchor.answers
        for at in range(len(form_at(anchor.entry.forms, common.other.text, place)))
    )


def _answered_elsewhere(common: Correspondence, low: int, high: int) -> Iterator[int]:
    """Where words begin that something answers which does not stand between: expire, 失効する, behind 効力を生じず."""
    for anchor in common.anchors:
        if anchor.answers and not any(low <= place < high for place in anchor.answers):
            yield anchor.span[0]


def _denied_limit(pair: Pair, negation: Negation, unit: Span) -> Span | None:
    """Where the second sentence has the contrary of a limit that is denied; None: nowhere.

    A phrase that has its negation in itself, «pas plus de», is no limit that is denied: it is answered by its like.
    """
    readers = [side.analysis.values.bound for side in pair.sides]
    if readers[0] is None or readers[1] is None:
        return None
    end = negation.span[0] + len(_behind(pair.first, negation))
    for here, there in compared(pair).matched:
        if negation.span[0] < here.span[0] <= end and unit[0] <= there.span[0] < unit[1]:
            first = readers[0](pair.first.text, here.span)
            second = first and readers[1](pair.second.text, there.span)
            if not (first and second):
                continue
            if first.span[0] <= negation.span[0]:
                if first.bound.is_lower is second.bound.is_lower:
                    return second.span
                continue
            if first.bound.is_lower is not second.bound.is_lower:
                return second.span
    return None


class _Row(NamedTuple):
    """A line of the lexicon."""

    denied: re.Pattern[str]
    """What stands behind a negation, or before it and with it."""
    stated: re.Pattern[str]
    """What then stands in the other text."""
    is_before: bool
    mark: str


class _Rows(NamedTuple):
    """The lines of the lexicon."""

    rows: tuple[_Row, ...]
    begun: Mapping[str, tuple[int, ...]]
    """What is denied may begin so → the numbers of its lines; the empty text, where it may begin with anything."""

    def likely(self, text: str) -> list[_Row]:
        """Those that `text` may have what is denied of, in their order."""
        numbers = {number for beginning, found in self.begun.items() if beginning in text for number in found}
        return [self.rows[number] for number in sorted(numbers)]


@cache
def _rows(first: str, second: str) -> _Rows:
    data = lexicon(f"turned.{first}-{second}.tsv") or b""
    denied_behind = analysis(second).denied_behind
    rows: list[_Row] = []
    begun: dict[str, list[int]] = defaultdict(list)
    for line in data.decode("utf-8").splitlines():
        if line and line[0] != "#":
            here, there, *marks = line.split("\t")
            for beginning in _beginnings(here):
                begun[beginning].append(len(rows))
            stated = lazy_pattern(there.replace("<no>", denied_behind))
            rows.append(_Row(lazy_pattern(here), stated, here.endswith("$"), "".join(marks)))
    return _Rows(tuple(rows), {beginning: tuple(found) for beginning, found in begun.items()})


def _beginnings(expression: str) -> list[str]:
    try:
        return beginnings(expression)
    except ValueError:
        return [""]
