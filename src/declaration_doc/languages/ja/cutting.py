"""How well a run of kanji can be cut into words."""

from __future__ import annotations

from functools import lru_cache

from declaration_doc.languages.ja.kanji_tables import AFFIXES, NUMERALS
from declaration_doc.languages.ja.kanji_words import kanji_words

COMMON = 1.0
_KNOWN = 1.4
_AFFIX = 0.9
_NUMERAL = 0.4
_ALONE = 2.2
"""Costs: of a word that official texts have, of any other word, of one kanji that joins words, of a figure, and
of a kanji that stands for itself."""
_EQUAL = 0.01


@lru_cache(maxsize=65536)
def cost(run: str) -> float:
    """What the cheapest way costs to cut `run` into words; the lower, the more likely it is so meant.

    >>> cost("環境保全") < cost("環境補全")
    True
    """
    words = kanji_words()
    before, last = 0.0, 0.0  # of what ends two kanji, and one, before here
    for end, kanji in enumerate(run, 1):
        alone = _NUMERAL if kanji in NUMERALS else _AFFIX if kanji in AFFIXES else _ALONE
        best = last + alone
        if end > 1:
            pair = run[end - 2 : end]
            if pair in words.common:
                best = min(best, before + COMMON)
            elif pair in words.known or kanji == "々":
                best = min(best, before + _KNOWN)
        before, last = last, best
    return last


def parts(run: str, at: int, word: str) -> tuple[float, float]:
    """(cost of `run` as it is cut best, cost of what stands in it around the `word` at `at`)."""
    return cost(run), cost(run[:at]) + cost(run[at + len(word) :])


def is_cut(run: str, at: int, word: str) -> bool:
    """Whether `word` is one of those that `run` is made of."""
    whole, around = parts(run, at, word)
    return around + cost(word) <= whole + _EQUAL
