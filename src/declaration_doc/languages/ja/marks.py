"""Slips of Japanese marks, spaces, widths: the customs of official documents (公用文作成の考え方, JLREQ)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.slip import Slip

KANA_AND_KANJI = (
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〆〇ヶ"
)
"""Body of a character class: letters of Japanese."""
_SOLID = "\u3041-\u3096\u309d-\u309f\u3400-\u4dbf\u4e00-\u9fff々〆"
_hiragana = lazy_pattern("[\u3041-\u3096]")
"""What nearly every Japanese text has."""
_letter = lazy_pattern(f"[{KANA_AND_KANJI}\uff66-\uff9f]")
_after = rf"(?<=[{KANA_AND_KANJI}」』）)］\]】〕])"
_before = rf"(?=[{KANA_AND_KANJI}「『（])"

_ascii_comma = lazy_pattern(rf"{_after},\s*(?!\d)|(?<=[\w\"'”%]),\s+{_before}")
_ascii_stop = lazy_pattern(
    rf"(?:{_after}|(?<=[\w\"'”%])(?<!etc)(?<!\.\w))\.(?=\s*$)|{_after}\.(?=\s*{_before})"
)
_stop = lazy_pattern(r"．(?![0-9０-９])")
_doubled = lazy_pattern(r"([、。，．])\1+|[、，][。．]|[。．][、，]|(?<!・)・・(?!・)")
_near_doubled = lazy_pattern("[、。，．・]{2}")
"""A cheap sign of them."""
# What may stand before a space is looked at behind it: so the search skips to spaces.
_space = lazy_pattern(rf"[ \u00a0](?<=[{KANA_AND_KANJI}].)[ \u00a0]*(?=[{KANA_AND_KANJI}])")
_space_at_mark = lazy_pattern(
    rf"[ \u00a0](?:(?<=[{KANA_AND_KANJI}].)[ \u00a0]*(?=[、。，．」』）])"
    rf"|(?<=[「『（].)[ \u00a0]*(?=[{KANA_AND_KANJI}]))"
)
_PARTICLES = frozenset("はがをにでのと")
_NUMERALS = frozenset("〇一二三四五六七八九十百千万")
_solid_sides = lazy_pattern(f"[{_SOLID}]")
_half_kana = lazy_pattern("[\uff61-\uff9f]+")
_digits = lazy_pattern("[0-9０-９]+")
_sign = lazy_pattern(
    "[ \u00a0,.\uff61-\uff9f０-９、。，．・](?:"
    rf"(?<=[{KANA_AND_KANJI}「『（][ \u00a0])[ \u00a0]*(?=[{KANA_AND_KANJI}、。，．」』）])"
    rf"|(?<=,)(?!\d)|(?<=\.)(?=\s*(?:$|[{KANA_AND_KANJI}「『（]))|(?<=[\uff61-\uff9f])"
    "|(?<=[０-９])(?:(?=[0-9])|(?<=[0-9].))|(?<=[、。，．・])(?=[、。，．・]))"
)
"""Without one of these no mark, space or width is at fault: most texts have none."""
_HALF = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF1A)}


def mark_slips(text: str) -> tuple[Slip, ...]:
    """Every slip of marks, spaces and widths in `text`, in reading order; none where it is no Japanese.

    >>> [(slip.kind, slip.expected) for slip in mark_slips("技術, 組織及び社会.")]
    [('ascii-mark', '、'), ('ascii-mark', '。')]
    """
    if not (_hiragana.search(text) or _letter.search(text)):
        return ()
    if not _sign.search(text):
        return ()
    found = [*_ascii(text), *_doubles(text), *_spaces(text), *_kana(text), *_mixed_digits(text)]
    return tuple(sorted(found, key=lambda slip: slip.span))


def _ascii(text: str) -> Iterator[Slip]:
    comma, stop = (
        ("，" if "，" in text and "、" not in text else "、"),
        ("．" if _stop.search(text) else "。"),
    )
    for found in _ascii_comma.finditer(text) if "," in text else ():
        yield Slip("ascii-mark", *found.span(), comma, safe=True)
    for found in _ascii_stop.finditer(text) if "." in text else ():
        if text[found.start() - 1] not in "。．.":
            yield Slip("ascii-mark", *found.span(), stop, safe=True)


def _doubles(text: str) -> Iterator[Slip]:
    for found in _doubled.finditer(text) if _near_doubled.search(text) else ():
        marks = found[0]
        one = marks[0]
        same = marks == one * len(marks)
        yield Slip(
            "mark-doubled", *found.span(), one if same else max(marks, key="、，。．".index), safe=same
        )


_label = lazy_pattern(
    "(?:[^はがをにでへも、。\\s]{0,4}第[0-9０-９一二三四五六七八九十百]+[^はがをにでへも、。\\s]{1,4}(?:の[0-9０-９一二三四五六七八九十]+)?"
    "|議題[0-9０-９]*|前文|附則|付則|序文|序|別表|附属書[0-9０-９一二三四五六七八九十]*|はじめに|おわりに|記|以上)$"
)
"""What numbers or names a part of a text, before the space behind it: 第4条 援助の要請."""
_LABEL = 16
"""Characters of a label, at most."""
_prose = lazy_pattern("[はがをにでへも、と](?=[^はがをにでへも、とぁ-ん])")
"""What shows that a sentence has begun, and a space parts no label, title or name from what follows it."""


def _spaces(text: str) -> Iterator[Slip]:
    if " " not in text and "\u00a0" not in text:
        return
    for found in _space_at_mark.finditer(text):
        yield Slip("space-between", *found.span(), "", certain=False)
    for found in _space.finditer(text):
        # Katakana words of a name are set apart by spaces here and there: Ａ Ｂ サービス.
        sides = text[found.start() - 1] + text[found.end()]
        if not _NUMERALS.isdisjoint(sides):
            continue  # a number set apart as a figure would be: 7 月 二 日
        start = text.rfind("。", 0, found.start()) + 1
        if found.start() - start <= _LABEL and _label.match(text[start : found.start()].strip()):
            continue
        begun = "。" in text[start:] and _prose.search(text, start, found.start()) is not None
        solid = all(map(_solid_sides.match, sides)) and (begun or text[found.start() - 1] in _PARTICLES)
        yield Slip("space-between", *found.span(), "", certain=solid)


def _kana(text: str) -> Iterator[Slip]:
    for found in _half_kana.finditer(text):
        yield Slip("half-width-kana", *found.span(), unicodedata.normalize("NFKC", found[0]), safe=True)


def _mixed_digits(text: str) -> Iterator[Slip]:
    """Numbers whose digits are of two widths: 2０22."""
    for found in _digits.finditer(text):
        number = found[0]
        if not number.isascii() and number.translate(_HALF) != number and any(c.isascii() for c in number):
            yield Slip("digit-widths", *found.span(), number.translate(_HALF), safe=True)
