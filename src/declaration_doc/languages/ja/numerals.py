"""Kanji numerals: 十七, 二〇二二, 1万2千, 2億3,000万."""

from __future__ import annotations

import re
from fractions import Fraction

from declaration_doc.languages.ja.number_tables import DIGITS, LARGE, NUMERALS, SMALL
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Value

_RUN = rf"(?:(?!四半)[{NUMERALS}])+"
"""Numerals, but for that of 四半期, which another may stand before: 第三四半期."""
CHAIN = lazy_pattern(
    rf"(?:(?<![\d.,])\d+(?:,\d{{3}})*(?:\.\d+)?)?{_RUN}(?:\d+(?:,\d{{3}})*(?:\.\d+)?{_RUN})*"
    r"(?:\d+(?:,\d{3})*(?![\d.,]*\d))?",
    re.ASCII,
)
"""A run of numerals with a kanji among them; full-width digits are taken for ASCII ones before."""

_part = lazy_pattern(rf"\d[\d,]*(?:\.\d+)?|[{NUMERALS}]", re.ASCII)
_multiplier = lazy_pattern(rf"[{''.join((*SMALL, *LARGE))}]")


def numeral_value(chain: str) -> Value | None:
    """The value of a run of numerals; None where it is no number as one writes it.

    >>> numeral_value("十七"), numeral_value("二〇二二"), numeral_value("1万2千"), numeral_value("二三")
    (17, 2022, 12000, None)
    """
    if not _multiplier.search(chain):
        return _positional(chain)
    total: Value = 0
    group: Value = 0  # below ten thousand
    one: Value | None = None
    limit = 10**16
    small_limit = 10**4
    for part in _part.findall(chain):
        if part in LARGE:
            if LARGE[part] >= limit:
                return None
            limit = LARGE[part]
            total += (group + (one or 0) or 1) * limit
            group, one, small_limit = 0, None, 10**4
        elif part in SMALL:
            if SMALL[part] >= small_limit:
                return None
            small_limit = SMALL[part]
            group += (1 if one is None else one) * small_limit
            one = None
        elif one is not None:
            return None
        else:
            one = DIGITS[part] if part in DIGITS else _decimal(part)
    value = total + group + (one or 0)
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value


def _positional(chain: str) -> int | None:
    """二〇二二; two digits only with a zero: 二三 is two or three."""
    if any(numeral not in DIGITS for numeral in chain):
        return None
    if len(chain) == 2 and not set(chain) & {"〇", "零"}:
        return None
    return int("".join(str(DIGITS[numeral]) for numeral in chain))


def _decimal(digits: str) -> Value:
    value = Fraction(digits.replace(",", ""))
    return value.numerator if value.denominator == 1 else value
