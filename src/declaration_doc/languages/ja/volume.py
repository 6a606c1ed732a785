"""How much a Japanese text says, by the scripts it is written in.

A kanji says what several letters say, a kana what one or two. So weighed, the length of a translation
varies half as much from text to text as its number of characters does, and the proportion is the same
for a law and for a manual.
"""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern

KANJI = 4.7
KATAKANA = 2.3
HIRAGANA = 1.5
OTHER = 1.2
"""Letters of French that answer to one character, by least squares over 4,600 pairs of prose."""

_SCRIPTS = (
    (range(0x3041, 0x30A0), HIRAGANA),
    (range(0x30A1, 0x3100), KATAKANA),
    (range(0x3400, 0xA000), KANJI),
    (range(0xF900, 0xFB00), KANJI),
    (range(0x3005, 0x3006), KANJI),
)

_DATE = 17.0
"""Letters of French of a date; 令和6年11月3日 says no more than 2024年11月3日."""
_RANGE = 7.0
"""The same for the second day of a range: du 3 au 6 octobre."""
_N = "[0-9０-９〇一二三四五六七八九十元]+"
_date = lazy_pattern(
    rf"(?:令和|平成|昭和)?{_N}年(?:[（(](?:令和|平成|昭和)?{_N}年[）)])?{_N}月{_N}日(?:[（(].(?:曜日?)?[）)])?"
    rf"(?P<range>(?:から|[〜～–-])(?:{_N}月)?{_N}日(?:まで)?)?"
)


class _Weights(dict[str, float]):
    """What each character says, worked out when first asked for."""

    def __missing__(self, char: str) -> float:
        code = ord(char)
        weight = next((weight for scope, weight in _SCRIPTS if code in scope), OTHER)
        self[char] = weight
        return weight


_weight = _Weights().__getitem__


def volume(text: str) -> float:
    """The volume of `text`, in letters of French."""
    total = sum(map(_weight, text))
    if "年" in text:
        for found in _date.finditer(text):
            total += _DATE + (_RANGE if found["range"] else 0.0) - sum(map(_weight, found[0]))
    return total
