"""Ways of writing that a Japanese document chooses once: marks, widths of brackets and of digits."""

from __future__ import annotations

from collections.abc import Mapping

from declaration_doc.languages.custom import Choice
from declaration_doc.languages.ja.marks import KANA_AND_KANJI
from declaration_doc.languages.lazy_pattern import lazy_pattern

_PATTERNS: Mapping[str, str] = {
    "comma": "、|，(?![0-9０-９])",
    "full stop": "。|．(?![0-9０-９])",
    "brackets": rf"[（）]|(?<=[{KANA_AND_KANJI}、。])[ ]?\(|\)(?=[{KANA_AND_KANJI}、。])",
    "colon": rf"：|(?<=[{KANA_AND_KANJI}]):(?=\s|$|[{KANA_AND_KANJI}])",
    "marks of question and exclamation": rf"[！？]|(?<=[{KANA_AND_KANJI}])[!?]",
    "wave dash": "[〜～]",
    "single digits": "(?<![0-9０-９.．,，A-Za-z])[0-9０-９](?![0-9０-９.．,，A-Za-z])",
    "numbers": "(?<![0-9０-９A-Za-z])(?:[0-9]{2,}|[０-９]{2,})(?![0-9０-９])",
}
_sign = lazy_pattern(
    "[、，。．（）：！？〜～:!?() 0-9０-９](?:(?<=[0-9０-９])[0-9０-９]*|(?<= )[(]|(?<=[^ 0-9０-９]))"
)
_SIMPLE = {
    "、": ("comma", "、"),
    "。": ("full stop", "。"),
    "（": ("brackets", "（）"),
    "）": ("brackets", "（）"),
}
"""Marks that leave no doubt what they are."""
_any = lazy_pattern(
    "|".join(f"(?P<k{number}>{pattern})" for number, pattern in enumerate(_PATTERNS.values()))
)
_NAMES = tuple(_PATTERNS)
_WAYS: Mapping[str, tuple[str, str]] = {
    "brackets": ("()", "（）"),
    "colon": (":", "："),
    "marks of question and exclamation": ("!?", "！？"),
    "single digits": ("0–9", "０–９"),
    "numbers": ("0–9", "０–９"),
}
"""What is chosen between → how it is named when written with ASCII, and when not."""


def choices(text: str) -> tuple[Choice, ...]:
    """Each place where another way of writing was open, in reading order.

    One-digit numbers and longer ones are chosen apart: official documents often set the former in full
    width and the latter in half width.

    >>> [(choice.between, choice.way) for choice in choices("（第7回）、")]
    [('brackets', '（）'), ('single digits', '0–9'), ('brackets', '（）'), ('comma', '、')]
    """
    found = []
    for sign in _sign.finditer(text):
        simple = _SIMPLE.get(sign[0])
        if simple is not None:
            found.append(Choice(*simple, sign.span()))
            continue
        place = _any.match(text, sign.start())
        if place is None:
            continue
        between = _NAMES[int((place.lastgroup or "k0")[1:])]
        written = place[0].strip()
        ways = _WAYS.get(between)
        way = ways[not written.isascii()] if ways else written
        found.append(Choice(between, way, place.span()))
    return tuple(found)
