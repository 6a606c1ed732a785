"""Numbers in kanji, as vertical lines have them (公用文作成の考え方, 2022, II-1: 縦書きでは漢数字)."""

from __future__ import annotations

import re

from declaration_doc.languages.lazy_pattern import lazy_pattern

_DIGITS = "〇一二三四五六七八九"
_PLACES = ("", "十", "百", "千")
_MYRIADS = ("", "万", "億", "兆")

_number = lazy_pattern(
    # Not of an abbreviation, such as G20, CO2 or COVID-19.
    r"(?<![0-9０-９A-Za-z.,\-])"
    r"(?P<whole>[0-9０-９]{1,3}(?:,[0-9０-９]{3})+|[0-9０-９]+)(?:[.．](?P<part>[0-9０-９]+))?"
    r"(?![0-9０-９A-Za-z])"
)
_year = lazy_pattern("年|[〜～–-][0-9０-９]{4}年")


def kanji(text: str) -> str:
    """`text` with its numbers in kanji: years digit by digit, other numbers with 十, 百, 千 and 万.

    >>> kanji("2022年10月3日、17の目標、1,700人、3.5倍、G20")
    '二〇二二年十月三日、十七の目標、千七百人、三・五倍、G20'
    """
    return _number.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    whole = found["whole"].replace(",", "")
    if found["part"]:
        return f"{_spelt(whole)}・{_spelt(found['part'])}"
    is_year = len(whole) == 4 and _year.match(found.string, found.end())
    too_long = len(whole) > 4 * len(_MYRIADS)
    if is_year or too_long or (whole[0] in "0０" and len(whole) > 1):
        return _spelt(whole)
    return _counted(int(whole))


def _spelt(digits: str) -> str:
    """Digit by digit: 二〇二二."""
    return "".join(_DIGITS[int(digit)] for digit in digits)


def _counted(value: int) -> str:
    """With the names of the places: 千七百; 一 stands before 万 and above, not before 十, 百 and 千."""
    if value == 0:
        return _DIGITS[0]
    groups = ""
    for name in _MYRIADS:
        value, group = divmod(value, 10_000)
        groups = (_group(group) + name if group else "") + groups
    return groups


def _group(value: int) -> str:
    written = ""
    for name in _PLACES:
        value, digit = divmod(value, 10)
        if digit:
            written = ("" if digit == 1 and name else _DIGITS[digit]) + name + written
    return written
