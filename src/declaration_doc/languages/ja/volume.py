"""How much a Japanese text says, by the scripts it is written in.

A kanji says what several letters say, a kana what one or two. So weighed, the length of a translation
varies half as much from text to text as its number of characters does, and the proportion is the same
for a law and for a manual.
"""

from __future__ import annotations

import re

KANJI = 4.7
KATAKANA = 2.3
HIRAGANA = 1.5
OTHER = 1.2
"""Letters of French that answer to one character, by least squares over 4,600 pairs of prose."""

_kanji = re.compile("[\u3005\u3400-\u9fff\uf900-\ufaff]+")
_katakana = re.compile("[\u30a1-\u30ff]+")
_hiragana = re.compile("[\u3041-\u309f]+")


def volume(text: str) -> float:
    """The volume of `text`, in letters of French."""
    kanji, katakana, hiragana = (sum(map(len, each.findall(text))) for each in (_kanji, _katakana, _hiragana))
    other = len(text) - kanji - katakana - hiragana
    return KANJI * kanji + KATAKANA * katakana + HIRAGANA * hiragana + OTHER * other
