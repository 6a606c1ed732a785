"""Spellings of Japanese that are one word: 取組 and 取り組み, 及び and および, ユーザー and ユーザ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.custom import Choice
from declaration_doc.languages.ja.spelling_tables import NOUNS, WORDS
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_NOUN_WAYS = frozenset(way for row in NOUNS for way in row)
_FAMILY = {way: row[0] for row in (*NOUNS, *WORDS) for way in row}
_kana_word = "[\u30a1-\u30fa\u30fc]"
_BARE = frozenset(row[-1] for row in NOUNS if len(row) == 3)
"""Ways without okurigana, which a longer word may begin with."""


_anywhere = lazy_pattern("")
_no_hiragana_before = lazy_pattern("(?<![ぁ-ん])")
_no_kanji_before = lazy_pattern("(?<![一-鿿])")
_no_katakana_before = lazy_pattern(f"(?<!{_kana_word})")
_particle_behind = lazy_pattern("(?=[はがをのにやも」）]|等|など|及び|又は|および|または|$)")
_no_word_behind = lazy_pattern("(?![一-鿿ぁ-ん])")
_no_katakana_behind = lazy_pattern(f"(?!{_kana_word})")
_BEFORE = {
    "さらに": _no_hiragana_before,
    "はじめて": _no_hiragana_before,
    "もしくは": _no_hiragana_before,
    "箇所": _no_kanji_before,
}


@cache
def _around(way: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What must stand before and behind a way of writing; of these there are few, and a pattern for each way is slow."""
    if way in _NOUN_WAYS and _has_okurigana_within(way):  # also a form of the verb: 取り組み、…
        return _anywhere, _particle_behind
    if way in _BARE and all("一" <= letter <= "鿿" for letter in way):
        return _no_kanji_before, _no_word_behind  # 受入 alone, not 受入れ nor 受入国
    if all("ァ" <= letter <= "ヺ" or letter == "ー" for letter in way):
        return _no_katakana_before, _no_katakana_behind
    return _BEFORE.get(way, _anywhere), _anywhere


def _is_apart(way: str, text: str, start: int) -> bool:
    """Whether a way of writing is a word, or words, where it stands."""
    before, behind = _around(way)
    return bool(before.match(text, start) and behind.match(text, start + len(way)))


def _has_okurigana_within(way: str) -> bool:
    """Whether kana stand behind each of two kanji: 取り組み."""
    return bool(re.fullmatch("[^ぁ-ん][ぁ-ん]+[^ぁ-ん][ぁ-ん]+", way))


_any_way = lazy_pattern(any_of(_FAMILY))
_katakana = lazy_pattern(f"{_kana_word}{{3,}}")
_long = lazy_pattern(f"(?<={_kana_word}{{3}})ー(?!{_kana_word})")
_FOLDS = (
    ("データー", "データ"),
    ("ヴァ", "バ"),
    ("ヴィ", "ビ"),
    ("ヴェ", "ベ"),
    ("ヴォ", "ボ"),
    ("ヴ", "ブ"),
    ("ウィ", "ウイ"),
    ("ウェ", "ウエ"),
)
_fold = lazy_pattern(
    # What may stand before a mark is looked at behind it: so the search skips to the marks.
    "|".join(way for way, _ in _FOLDS)
    + f"|ー(?<={_kana_word}{{3}}ー)(?!{_kana_word})|[・＝゠=](?<={_kana_word}{{2}}[・＝゠=])(?={_kana_word}{{2}})"
)
_FOLDED = dict(_FOLDS)


class Folded(NamedTuple):
    """A text in one spelling, and where its characters stood."""

    text: str
    places: tuple[int, ...] | None = None
    """For each code point of `text`, and its end, the place in the text as written; None: the same."""

    def span(self, start: int, end: int) -> Span:
        """The span in the text as written."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end]


@lru_cache(maxsize=256)
def fold_spelling(text: str) -> Folded:
    """`text` with one spelling of each word that has several.

    >>> fold_spelling("ユーザーの取り組みおよび").text
    'ユーザの取組及び'
    """
    changes = [(*span, first) for span, first in _ways(text)]
    taken = [(start, end) for start, end, _ in changes]
    changes += (
        (*found.span(), _FOLDED.get(found[0], ""))
        for found in _fold.finditer(text)
        if not any(start <= found.start() < end for start, end in taken)
    )
    changes = [change for change in changes if text[change[0] : change[1]] != change[2]]
    return _replaced(text, sorted(changes)) if changes else Folded(text)


@lru_cache(maxsize=8192)
def _one_spelling(word: str) -> str:
    """The spelling that stands for all of a word."""
    return fold_spelling(word).text


def _ways(text: str) -> Iterator[tuple[Span, str]]:
    """Each word with a family of spellings: its place, and the first of the family."""
    for place in _any_way.finditer(text):
        way = place[0]
        while way and not (way in _FAMILY and _is_apart(way, text, place.start())):
            way = way[:-1]  # a shorter one may be meant
        if way:
            yield (place.start(), place.start() + len(way)), _FAMILY[way]


def _replaced(text: str, changes: list[tuple[int, int, str]]) -> Folded:
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for start, end, new in changes:
        parts += text[at:start], new
        places += range(at, start)
        places += (min(start + index, end - 1) for index in range(len(new)))
        at = end
    parts.append(text[at:])
    places += range(at, len(text) + 1)
    return Folded("".join(parts), tuple(places))


def spellings(text: str) -> tuple[Choice, ...]:
    """Each word that could be spelt otherwise, in reading order.

    Katakana words are told apart by their final ー alone here; a document that has both ways of one word is
    found by comparing them.

    >>> [(choice.between, choice.way) for choice in spellings("取り組みを進め、及び")]
    [('取組', '取り組み'), ('及び', '及び')]
    """
    found = [Choice(first, text[slice(*span)], span) for span, first in _ways(text)]
    taken = {choice.span for choice in found}
    found += (
        Choice(_one_spelling(place[0]), place[0], place.span())
        for place in _katakana.finditer(text)
        if place.span() not in taken
    )
    return tuple(sorted(found, key=lambda choice: choice.span))
