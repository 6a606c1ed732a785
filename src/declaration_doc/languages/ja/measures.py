"""Bounds and units of numbers in Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterable

from declaration_doc.languages.digits import WIDE
from declaration_doc.languages.ja.measure_tables import BEFORE, BEHIND, SIGNS, UNITS, Limit
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.values import Bound, Bounded, Measure
from declaration_doc.model.finding import Span

_COUNTER = r" ?[^\d、。，．,.（）()「」\sをにがはもでとやよ以超未最少ぐ]{0,7}? ?(?:（[^（）]{1,24}）)?"
"""What may stand between a number and its bound: a counter, no particle, and the same sum in brackets."""


def _groups(limits: Iterable[Limit]) -> str:
    return "|".join(f"(?P<b{number}>{'|'.join(limit.phrases)})" for number, limit in enumerate(limits))


_not_more = lazy_pattern(
    rf"{_COUNTER}(?:を?(?:超え|上回ら|上回って)(?:ない|ず|てはな|ていな|ていませ|いな|いませ|ませ)|以上[にと]なら)"
)
_not_less = lazy_pattern(
    rf"{_COUNTER}を?(?:決して|常に|いずれも)?下回(?:らない|らず|らぬ|ってはな|りませ|ることの?な|ることはな)"
)
_bounding = lazy_pattern(
    "以[上下内]|もかから|未満|[超過越余]|[上下]回|最[低大小長多高短少]|限|まで|(?:少な|多|長|遅)くと|足ら|足り|満た|に達|割[らりる]|[強弱](?![いくめ体者])"
    "|及ば|切[らり]|範囲"
)
_by_then = lazy_pattern(" ?(?:日|[かカヶヵ箇]月|週間?|時間|年|分)前まで")
"""Behind a time that is left at least: 会合の30日前までに."""
_behind = lazy_pattern(rf"{_COUNTER}(?:{_groups(BEHIND)})")
_before = lazy_pattern(rf"(?:{_groups(BEFORE)})(?:も?、?(?:毎|週|月|年)[年月週]?に?)?[ の約、]*$")
_ahead = lazy_pattern(rf"{_COUNTER}前")
_dated = lazy_pattern(r" ?(?:年度?|月|日|時|分)")
_unit = lazy_pattern(
    " ?(?:"
    + "|".join(f"(?P<u{number}>{forms})" for number, forms in enumerate(UNITS.values()))
    + ")(?![A-Za-z])"
)
_unit_names = tuple(UNITS)
_sign_before = lazy_pattern(f"({'|'.join(map(re.escape, SIGNS))})$")


def bound(text: str, span: Span) -> Bounded | None:
    """The bound of the number at `span`: 三つ以上, 30日以内, 最大10人.

    >>> bound("三つ以上", (0, 1)).bound.value
    '≥'
    """
    start, end = span
    if found := _not_less.match(text, end):
        return Bounded(Bound.AT_LEAST, (end, found.end()))
    if found := _not_more.match(text, end):
        return Bounded(Bound.AT_MOST, (end, found.end()))
    if found := _by_then.match(text, end):
        return Bounded(Bound.AT_LEAST, (end, found.end()), loose=True)
    if (found := _behind.match(text, end)) and found.lastgroup:
        limit = BEHIND[int(found.lastgroup[1:])]
        if "前" in found[0]:  # 10日前まで: at least ten days ahead
            return Bounded(Bound.AT_LEAST, found.span(found.lastgroup), loose=True)
        # Until a day is no number of days: 2030年まで.
        if not (found[found.lastgroup] == "まで" and _dated.match(text, end)):
            return Bounded(limit.bound, found.span(found.lastgroup), limit.loose)
    if (found := _before.search(text, max(0, start - 14), start)) and found.lastgroup:
        limit = BEFORE[int(found.lastgroup[1:])]
        if found[found.lastgroup] == "遅くとも" and _ahead.match(text, end):
            return Bounded(Bound.AT_LEAST, found.span(found.lastgroup), loose=True)
        return Bounded(limit.bound, found.span(found.lastgroup), limit.loose)
    return None


def bounding(text: str) -> bool:
    """Whether a word may bound a number of the text, wherever it stands: 4往復を割らない, 20名を上限とする."""
    return _bounding.search(text) is not None


def measure(text: str, span: Span) -> Measure | None:
    """The unit of the number at `span`: 3千ユーロ, 6か月, 5％.

    >>> measure("3千ユーロ", (0, 2)).unit
    'EUR'
    """
    start, end = span
    near = text[end : end + 12].translate(WIDE)
    if (found := _unit.match(near)) and found.lastgroup:
        first, last = found.span(found.lastgroup)
        return Measure(_unit_names[int(found.lastgroup[1:])], (end + first, end + last))
    if found := _sign_before.search(text, max(0, start - 1), start):
        return Measure(SIGNS[found[1]], found.span(1))
    return None
