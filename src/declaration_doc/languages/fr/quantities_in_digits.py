"""Numbers in digits in a French text, with what stands around them: 3 millions, 7e, années 90."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.digits import written
from declaration_doc.languages.fr.number_tables import MONTHS, MULTIPLES
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Kind, Quantity, Value, Weight, whole
from declaration_doc.languages.spaces import S

"""A space between a number and what belongs to it."""

HALF_MORE = lazy_pattern(rf"(?:{S}+([^\W\d_]+))?{S}+et{S}+demie?\b")
"""Behind a number: deux ans et demi."""

_multiple = lazy_pattern(rf"{S}?({any_of(MULTIPLES)})(?![^\W\d_])")
_last_word = lazy_pattern(r"[^\W\d_]+$")
_ordinal_end = lazy_pattern(r"(?:ers?|res?|es?|ères?|è(?:mes?)?|nde?s?|ᵉ)(?![^\W\d_])")
_unit_end = lazy_pattern(r"(?:h|min|s|k?m|[cm]m|ha|t|[km]?g|[lL]|[kMG]W|[kM]?Wh|[KkMGT]o|[kMx])(?![^\W\d_])")
_label = lazy_pattern(r"\s*\d{1,2}(?:[.)°]|\s*[-–])(?=\s)")
_reference = lazy_pattern(
    rf"(?:sections?|chapitres?|figures?|tableaux?|exemples?|pages?|p\.|§|lignes?){S}(?:\d+\.)*$",
    re.IGNORECASE,
)
"""Before a number that another edition may well leave out, or give by the title of what it points to."""
_title = lazy_pattern(rf"(?:\.\d+)*,?{S}«")
"""Behind such a number: its title, which may stand alone in another edition."""
_decade = lazy_pattern(rf"années?{S}$", re.IGNORECASE)
_things = lazy_pattern(
    rf"{S}(?!(?:mars|ans|mois|jours|heures|minutes|semaines|années|fois|pas|plus|dans|vers|après|premiers|première"
    rf"|dernière|pour|sous|sans|puis|depuis|hors|alors|mais|envers|divers)s?\b)[^\W\d_]{{3,}}[sx]\b"
)
"""A noun in the plural, of what is no time."""
_lengths = lazy_pattern(rf"{S}(?:semaine|heure|minute|an|année)s?\b")
"""How long something lasts; not days and months: Japanese may write 八日 and 二月 for a length too."""
_month = any_of(month for month in MONTHS if month != "sept") + "|sept"
_days = lazy_pattern(
    rf"(\d{{1,2}})(?:er)?(?:{S}*(?:au|et|ou|[-–—,]){S}*(?:le{S})?(\d{{1,2}})(?:er)?)?{S}+(?:{_month})(?![^\W\d_])",
    re.IGNORECASE,
)


_CLOCK = ("h", "heure", "heures")
_YEARS = ("an", "ans", "année", "années")


def half_more(value: Value, noun: str | None) -> tuple[Value, ...]:
    """The number and a half: thirty months are two years and a half, and half past two has its two."""
    more = whole(Fraction(value) + Fraction(1, 2))
    if noun in _YEARS:
        return (more, whole(more * 12))
    return (more, value) if noun in _CLOCK else (more,)


def counts(text: str, end: int) -> bool:
    """Whether what ends there counts things, and is no part of a date: trois lieux, douze semaines, not trois mars."""
    return _things.match(text, end) is not None or _lengths.match(text, end) is not None


def in_digits(text: str) -> Iterator[Quantity]:
    """The numbers in digits, in reading order; 4 milliards 250 millions are one."""
    held: Quantity | None = None
    for found in _each(text):
        together = _added(text, held, found) if held is not None else None
        if held is not None and together is None:
            yield held
        held = together or found
    if held is not None:
        yield held


def _added(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The sum of two numbers of which the first is of a larger unit, with nothing between them."""
    start, end = second.span
    if not text[first.span[1] - 1].isalpha() or not text[end - 1].isalpha() or first.kind is not Kind.NUMBER:
        return None
    apart = text[first.span[1] : start]
    if second.kind is not Kind.NUMBER or apart.strip(" \u00a0\u202f") or not apart:
        return None
    unit = _unit_of(text, first)
    if not _unit_of(text, second) < unit or second.values[0] >= unit:
        return None
    return first._replace(
        values=(whole(Fraction(first.values[0]) + Fraction(second.values[0])),), span=(first.span[0], end)
    )


def _unit_of(text: str, quantity: Quantity) -> int:
    """What the word at the end of a number multiplies: a thousand million for milliards; 1 of no such word."""
    return MULTIPLES.get(_last_word.search(text, *quantity.span)[0], 1)  # type: ignore[index]


_numero = lazy_pattern(r"[nN](?:[°º]|uméro)s?[ \u00a0\u202f]?$")
"""Before the number of one thing in a row: recommandation n° 2 is 勧告第2号."""


def _each(text: str) -> Iterator[Quantity]:
    before: Quantity | None = None
    last_day = -1
    for number in written(text):
        found = _completed(text, number, before)
        if found.kind in (Kind.NUMBER, Kind.ORDINAL) and (days := _days.match(text, number.span[0])):
            last_day = days.start(2)
            found = found._replace(kind=Kind.DAY)
        elif number.span[0] == last_day:
            found = found._replace(kind=Kind.DAY)
        elif found.kind is Kind.NUMBER and counts(text, found.span[1]):
            found = found._replace(kind=Kind.COUNT)
        yield found
        before = found


def _completed(text: str, quantity: Quantity, before: Quantity | None) -> Quantity:
    if multiple := _multiple.match(text, quantity.span[1]):
        return _multiplied(text, quantity, multiple)
    start, end = quantity.span
    kind, weight = quantity.kind, quantity.weight
    if end < len(text) and (text[end].isalpha() or text[end] == "_"):
        if _ordinal_end.match(text, end):
            kind = Kind.ORDINAL
        elif not _unit_end.match(text, end):
            weight = min(weight, Weight.FAIR)
    elif kind is Kind.NUMBER and _numero.search(text, max(0, start - 9), start):
        kind = Kind.ORDINAL
    if weight and _reference.search(text, max(0, start - 20), start):
        weight = Weight.FAINT if _title.match(text, end) else Weight.FAIR
    if start < 3 and (label := _label.match(text)) and end <= label.end():
        kind, weight = Kind.LABEL, Weight.FAINT
    return quantity._replace(values=_values(text, quantity, before), kind=kind, weight=weight)


def _multiplied(text: str, quantity: Quantity, multiple: re.Match[str]) -> Quantity:
    """3 millions, 1,5 milliard, 3 millions et demi."""
    factor = MULTIPLES[multiple[1]]
    values = tuple(whole(Fraction(value) * factor) for value in quantity.values)
    end = multiple.end()
    if half := HALF_MORE.match(text, end):
        values = tuple(whole(value + Fraction(factor, 2)) for value in values)
        end = half.end()
    return quantity._replace(values=values, span=(quantity.span[0], end), kind=Kind.NUMBER)


def _values(text: str, quantity: Quantity, before: Quantity | None) -> tuple[Value, ...]:
    """What the number may be: deux ans et demi, 2019-20, années 90."""
    start, end = quantity.span
    values = quantity.values
    if half := HALF_MORE.match(text, end):
        return half_more(values[0], half[1])
    if end - start != 2 or quantity.kind is not Kind.NUMBER:
        return values
    if before and before.kind is Kind.YEAR and text[before.span[1] : start] in ("-", "–", "/"):
        return (*values, int(before.values[0]) // 100 * 100 + values[0])
    if _decade.search(text, max(0, start - 8), start):
        return (*values, 1900 + values[0], 2000 + values[0])
    return values
