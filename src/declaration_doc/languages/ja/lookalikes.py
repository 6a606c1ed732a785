"""Kana and kanji taken for one another by their shape, and kanji that Japanese does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.slip import Slip

_KATAKANA = "\u30a1-\u30fa\u30fc"
_KANJI = "一-鿿々"
_IN_KATAKANA: Mapping[str, str] = dict(zip("一口夕卜八工千才二べぺ", "ーロタトハエチオニベペ", strict=True))
"""What may stand between two katakana by mistake → what is meant."""
_between_katakana = lazy_pattern(f"(?<=[{_KATAKANA}])[{''.join(_IN_KATAKANA)}](?=[{_KATAKANA}])")
_long_vowel = lazy_pattern(
    f"(?<=[{_KATAKANA}])(?:一|―(?!―|[{_KATAKANA}＝・]+[間線]))(?![{_KANJI}0-9〇つかカヵヶケ])"
)
"""Not the dash of a line between two towns: ナント―レンヌ間."""
_like_katakana = lazy_pattern(f"[{''.join(_IN_KATAKANA)}]")
_two_kana = lazy_pattern(f"[{_KATAKANA}]")
_WORDS_OF: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        lazy_pattern(
            f"(?<=[能努協権効魅圧電動暴勢強実体学有主全出労火水風威迫])カ(?![{_KATAKANA}国所月年村条])"
        ),
        "力",
    ),
    (lazy_pattern(f"(?<=[入出窓人戸河])ロ(?![{_KATAKANA}])"), "口"),
    (lazy_pattern(f"(?<![{_KATAKANA}])エ(?=[業事場程学員芸夫房期])"), "工"),
    (lazy_pattern(f"(?<![{_KATAKANA}])タ(?=[方刊食陽焼暮])"), "夕"),
    (lazy_pattern(f"(?<=[天秀多英])オ(?![{_KATAKANA}])"), "才"),
    (lazy_pattern(f"(?<=第)ニ|(?<=[{_KANJI}])ニ(?=[{_KANJI}])"), "二"),
    (lazy_pattern(f"(?<=第)ー|(?<![{_KATAKANA}ぁ-ん])ー(?=つ|人|回|般|部|緒|致|方|環|層|定|体|連)"), "一"),
    (lazy_pattern(f"(?<=[{_KANJI}ぁ-ん])ヘ(?=[{_KANJI}ぁ-ん、。])"), "へ"),
    (lazy_pattern("(?<=[ぁ-ん])リ(?=[ぁ-ん])"), "り"),
)
"""Katakana in words of kanji and hiragana → what is meant."""
_WORDS = tuple((kana, *row) for kana, row in zip("カロエタオニーヘリ", _WORDS_OF, strict=True))
"""The kana, where it stands for what looks like it, and what is meant."""


def lookalikes(text: str) -> tuple[Slip, ...]:
    """Each of them, in reading order.

    >>> [slip.expected for slip in lookalikes("サ一バーの協カ")]
    ['ー', '力']
    """
    found = {slip.start: slip for slip in (*_kana(text), *_foreign(text))}
    return tuple(found[start] for start in sorted(found)) if found else ()


def _kana(text: str) -> Iterator[Slip]:
    katakana = _two_kana.search(text) is not None
    for found in _long_vowel.finditer(text) if katakana and ("一" in text or "―" in text) else ():
        yield Slip("kana-lookalike", *found.span(), "ー")
    for place in _like_katakana.finditer(text) if katakana else ():
        if _between_katakana.match(text, place.start()):
            yield Slip("kana-lookalike", *place.span(), _IN_KATAKANA[place[0]])
    for kana, pattern, meant in _WORDS:
        at = text.find(kana)
        while at >= 0:
            if pattern.match(text, at):
                yield Slip("kana-lookalike", at, at + 1, meant)
            at = text.find(kana, at + 1)


def _foreign(text: str) -> Iterator[Slip]:
    """Kanji that no Japanese standard has (JIS X 0213): simplified ones, as a rule."""
    if is_japanese(text):
        return
    for at, character in enumerate(text):
        if ("\u3400" <= character <= "\u4dbf" or "一" <= character <= "鿿") and not is_japanese(character):
            yield Slip("kanji-foreign", at, at + 1, "")


@lru_cache(maxsize=4096)
def is_japanese(text: str) -> bool:
    """Whether JIS X 0213, or the set of Windows, has every character of `text`."""
    for encoding in ("euc_jis_2004", "cp932"):
        try:
            text.encode(encoding)
        except UnicodeEncodeError:
            continue
        return True
    return False
