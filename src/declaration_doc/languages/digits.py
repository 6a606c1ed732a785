"""Numbers in digits, as both languages write them: 2022, 10 000, 2.5, 1/3, 2022-10-03, 11:59."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Kind, Quantity, Value, Weight

WIDE = str.maketrans("０１２３４５６７８９．，／：－％", "0123456789.,/:-%")
"""Full-width digits and what stands between them → the same in ASCII, one character for one."""

_wide = lazy_pattern("[０-９]")
_between_ascii = lazy_pattern("(?<=[0-9])[．，／：－](?=[0-9])")
_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_LONGEST = 40
"""Digits beyond which it is no number, but a key or a digest: the rest is not read."""

_clock = lazy_pattern("[0-9](?::|[hH][ \u00a0\u202f]?|時 ?)$")
"""Before the minutes of an hour; where they are none, 15:00, the other text has no number for them."""

_digit = lazy_pattern("[0-9]+")
_number = lazy_pattern(
    r"(?P<iso>(?<![\d-])\d{4}-(?:0\d|1[0-2])-[0-3]\d(?![\d-]))"
    r"|(?P<dmy>(?<![\d/])\d{1,2}/\d{1,2}/\d{4}(?![\d/]))"
    r"|(?P<fraction>(?<![\d/.])\d{1,3}/\d{1,3}(?![\d/.]))"
    r"|(?P<spaced>(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:,\d+)?(?!\d))"
    r"|(?P<grouped>(?<![\d.,])\d{1,3}(?:(?:,\d{3})+(?:\.\d+)?|(?:\.\d{3})+(?:,\d+)?)(?![\d,.]*\d))"
    r"|(?P<decimal>(?<![\d.,])\d+[.,]\d+(?![.,]?\d))"
    r"|(?P<whole>\d+)",
    re.ASCII,
)


def ascii_digits(text: str) -> str:
    """`text` with ASCII digits, and marks between them, for full-width ones; as long as before."""
    if not _wide.search(text):
        return text
    plain = text.translate(WIDE)
    for mark in _between_ascii.finditer(text):  # 3．12年間に: a paragraph, and a number
        plain = plain[: mark.start()] + mark[0] + plain[mark.end() :]
    return plain


def written(text: str) -> Iterator[Quantity]:
    """The numbers in digits; those in the name of a thing (UTF-8, G20) are fair only."""
    done = 0
    for digits in _digit.finditer(text):
        start = digits.start()
        if start < done:
            continue
        if found := _number.match(text, start):
            done = found.end()
            yield from _read(text, found)


def _read(text: str, found: re.Match[str]) -> Iterator[Quantity]:
    start, end = found.span()
    digits = found[0]
    weight = Weight.FAIR if start and _is_in_name(text, start) else Weight.FIRM
    match found.lastgroup:
        case "whole":
            value = int(digits[:_LONGEST])
            if digits == "00" and _clock.search(text, max(0, start - 4), start):
                weight = Weight.FAINT
            is_year = end - start == 4 and _FIRST_YEAR <= value <= _LAST_YEAR
            yield Quantity((value,), (start, end), Kind.YEAR if is_year else Kind.NUMBER, weight)
        case "iso":
            yield from _parts(start, digits, "-", (Kind.YEAR, Kind.MONTH, Kind.DAY))
        case "dmy":
            yield from _parts(start, digits, "/", (Kind.DAY, Kind.MONTH, Kind.YEAR))
        case "fraction":
            yield from _fraction(start, digits, weight)
        case _ if len(digits) > _LONGEST:
            yield Quantity((int(re.sub(r"\D", "", digits[:_LONGEST])),), (start, end), weight=Weight.FAIR)
        case _:
            yield Quantity(_decimal(digits), (start, end), Kind.NUMBER, weight)


def _is_in_name(text: str, start: int) -> bool:
    before = text[start - 1]
    if before.isascii() and before.isalpha():
        return True
    return before in "-_." and start > 1 and text[start - 2].isascii() and text[start - 2].isalpha()


def _parts(start: int, digits: str, mark: str, kinds: tuple[Kind, ...]) -> Iterator[Quantity]:
    at = start
    for part, kind in zip(digits.split(mark), kinds, strict=True):
        yield Quantity((int(part),), (at, at + len(part)), kind)
        at += len(part) + 1


def _fraction(start: int, digits: str, weight: Weight) -> Iterator[Quantity]:
    above, _, below = digits.partition("/")
    if int(below) and int(above) < int(below):
        yield Quantity((Fraction(int(above), int(below)),), (start, start + len(digits)), weight=weight)
        return
    yield Quantity((int(above),), (start, start + len(above)), weight=weight)
    yield Quantity((int(below),), (start + len(above) + 1, start + len(digits)), weight=weight)


def _decimal(digits: str) -> tuple[Value, ...]:
    """The values that a number with marks may have: `2.100` is 2.1 or 2,100."""
    bare = re.sub(r"[ \u00a0\u202f\u2009]", "", digits)
    found = [_exact(re.sub(r"[.,](?=\d{3}(?:\D|$))", "", bare).replace(",", "."))]
    if re.fullmatch(r"\d+[.,]\d+", bare):
        found.append(_exact(bare.replace(",", ".")))
    return tuple(dict.fromkeys(found))


def _exact(decimal: str) -> Value:
    value = Fraction(decimal)
    return value.numerator if value.denominator == 1 else value
