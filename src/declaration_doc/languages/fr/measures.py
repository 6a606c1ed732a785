"""Bounds and units of numbers in French."""

from __future__ import annotations

import re
from collections.abc import Iterable

from declaration_doc.languages.fr.measure_tables import (
    BEFORE,
    BEFORE_SIGNS,
    BEHIND,
    SAID_BY,
    SIGNS,
    UNITS,
    Limit,
)
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.spaces import S
from declaration_doc.languages.values import Bounded, Measure
from declaration_doc.model.finding import Span

_REACH = 48
"""Code points before a number within which its bound stands."""


def _pattern(phrase: str) -> str:
    """A phrase of the tables as an expression: any space, either apostrophe."""
    return phrase.replace("'", "[’']").replace(" ", S)


def _groups(limits: Iterable[Limit]) -> str:
    return "|".join(
        f"(?P<b{number}>{'|'.join(map(_pattern, limit.phrases))})" for number, limit in enumerate(limits)
    )


_before = lazy_pattern(
    rf"\b(?:{_groups(BEFORE)}){S}*(?:(?:les?|la|l[’']|aux?|environ|quelque|une?){S}*)?$", re.IGNORECASE
)
_behind = lazy_pattern(rf"(?:{S}[^\W\d_]+){{0,2}}{S}(?:{_groups(BEHIND)})", re.IGNORECASE)
_bounding = lazy_pattern(
    r"[^a-zß-öø-ɏ0-9_](?:moins|plus|mini|maxi|limit|plafon|plancher|jusqu|inférieur|supérieur|ex(?:cé|cè)d|dépass"
    r"|atteign|outre|au-delà|en deçà|d[’']ici|descend|tomb|sous)"
)
"""In small letters, behind what stands before a word: there are fewer places than letters that begin one."""
_unit = lazy_pattern(
    rf"(?:{S}|{S}?d(?:e{S}|[’']))?(?:"
    + "|".join(f"(?P<u{number}>{_pattern(forms)})" for number, forms in enumerate(UNITS.values()))
    + r")(?![^\W_]|[’'])"
)
_unit_names = tuple(UNITS)
_unit_of_word = {word: unit for unit, words in SAID_BY.items() for word in words.split()}
_sign_before = lazy_pattern(rf"({'|'.join(map(re.escape, SIGNS))}){S}?$")


def bound(text: str, span: Span) -> Bounded | None:
    """The bound of the number at `span`: `au moins trois`, `plus de 200`, `trois ou plus`.

    >>> bound("au moins trois villes", (9, 14)).bound.value
    '≥'
    """
    start, end = span
    reach = max(0, start - _REACH)
    near = any(map(text[reach:start].lower().__contains__, BEFORE_SIGNS))
    if near and (found := _before.search(text, reach, start)) and found.lastgroup:
        limit = BEFORE[int(found.lastgroup[1:])]
    elif (found := _behind.match(text, end)) and found.lastgroup:
        limit = BEHIND[int(found.lastgroup[1:])]
    else:
        return None
    return Bounded(limit.bound, found.span(found.lastgroup), limit.loose)


def bounding(text: str) -> bool:
    """Whether a word may bound a number of the text, wherever it stands: le plafond est de vingt membres."""
    return _bounding.search(" " + text.lower()) is not None


def measure(text: str, span: Span) -> Measure | None:
    """The unit of the number at `span`: `3 millions d’euros`, `six mois`, `5 %`.

    >>> measure("3 millions d’euros", (0, 10)).unit
    'EUR'
    """
    start, end = span
    if unit := _unit_of_word.get(text[start:end].lower()):
        return Measure(unit, span)
    if (found := _unit.match(text, end)) and found.lastgroup:
        return Measure(_unit_names[int(found.lastgroup[1:])], found.span(found.lastgroup))
    if text[end - 1 : end] == "€":  # 3 M€
        return Measure("EUR", (end - 1, end))
    if found := _sign_before.search(text, max(0, start - 5), start):
        return Measure(SIGNS[found[1]], found.span(1))
    return None
