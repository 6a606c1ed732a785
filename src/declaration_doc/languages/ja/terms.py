"""Finding terms and names in Japanese, which parts no words.

A form of katakana or of Latin letters is not found inside a longer word of its script, but at the beginning
or end of a compound: セル is not in キャンセル, パッケージ is in パッケージマネージャー. Verbs are found by
what their inflections share.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from declaration_doc.languages.alternation import by_head, start_of
from declaration_doc.languages.ja.spelling import fold_spelling
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.terms import Finder, Occurrence, Sought

_content = lazy_pattern("[\u30a1-\u30fa\u30fc-\u30fe]{2,}|[一-鿿]{2,}")
_TAKING_UP = "同当本該自"
_one_who = lazy_pattern("[るたいの]者")
_ROWS = {
    "う": "いわえおっ",
    "く": "きかけこい",
    "ぐ": "ぎがげごい",
    "す": "しさせそ",
    "つ": "ちたてとっ",
    "ぬ": "になねのん",
    "ぶ": "びばべぼん",
    "む": "みまめもん",
    "る": "りられろっ",
}
"""Last kana of a verb → what may stand there instead."""
_kanji_verb = lazy_pattern(f"[一-鿿][ぁ-ん]{{0,2}}[{''.join(_ROWS)}]$")
_LAST_KANA = "しみきぎりいちえけげせてめれべじび"
_noun_with_okurigana = lazy_pattern(f"(?:^|[^一-鿿])[一-鿿]{{2}}[{_LAST_KANA}]$")
"""A noun of two verbs, which loses its last kana within a compound: 貸出し, but 貸出期間 (内閣告示 送り仮名の付け方)."""


def stems(form: str) -> tuple[str, ...]:
    """What to look for: the form, or what the inflections of a verb share.

    >>> stems("採択する"), stems("取り組む")[:3]
    (('採択',), ('取り組む', '取り組み', '取り組ま'))
    """
    if form.endswith("する") and len(form) > 3:
        return (form[:-2],)
    last = form[-1:]
    if last in _ROWS and _kanji_verb.search(form):
        inflected = (form, *(form[:-1] + kana for kana in _ROWS[last]))
        return (*inflected, form[:-1] + "る") if last != "る" else (*inflected, form[:-1])
    if last in _LAST_KANA and _noun_with_okurigana.search(form):
        return form, form[:-1]
    return (form,)


def finder(forms: Iterable[Sought]) -> Finder:
    """Finds forms in Japanese texts, in any of the spellings that are one word."""
    rows = _by_stem(forms)
    if not rows:
        return lambda _: ()
    heads = by_head(rows, 2)
    place = lazy_pattern(start_of(heads))

    def find(text: str) -> tuple[Occurrence, ...]:
        folded = fold_spelling(text)
        words = folded.text
        occurrences = []
        free = 0
        for start in [found.start() for found in place.finditer(words)]:
            if start < free:
                continue
            for stem in heads.get(words[start : start + 2]) or heads.get(words[start], ()):
                # A shorter form may stand where the longest is part of another word.
                if words.startswith(stem, start) and stands_alone(words, start, start + len(stem)):
                    free = start + len(stem)
                    span = folded.span(start, free)
                    if meant := _as_spelt(rows[stem], text[slice(*span)]):
                        occurrences.append(Occurrence(span, meant))
                    break
        return tuple(occurrences)

    return find


def _by_stem(forms: Iterable[Sought]) -> dict[str, list[Sought]]:
    rows: dict[str, list[Sought]] = {}
    for form in forms:
        for stem in stems(fold_spelling(form.text).text):
            if len(stem) > 1 or stem == form.text:
                rows.setdefault(stem, []).append(form)
    return rows


def _as_spelt(forms: Iterable[Sought], written: str) -> tuple[Sought, ...]:
    """Those of `forms` that the spelling allows; where it is one that must be exact, that alone."""
    literal = [form for form in forms if form.is_literal and written in stems(form.text)]
    return tuple(literal or [form for form in forms if not form.is_literal])


def content_words(text: str) -> frozenset[str]:
    """The runs of katakana and of kanji in `text`."""
    return frozenset(_content.findall(text))


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether what stands at a span is a word, as far as its script shows it."""
    before = text[start - 1] if start else ""
    after = text[end] if end < len(text) else ""
    first, last = text[start], text[end - 1]
    if first.isascii() and _is_latin(first) and _is_latin(before):
        return False
    if last.isascii() and _is_latin(last) and _is_latin(after):
        return False
    inside_left = _is_katakana(first) and _is_katakana(before)
    inside_right = _is_katakana(last) and _is_katakana(after)
    if after == "ー" and inside_right:  # フォルダ and フォルダー are folded before; パート is not in パートー
        return False
    return not (inside_left and inside_right) and not (inside_left and end - start < 4)


def _is_latin(character: str) -> bool:
    """Whether it is an ASCII letter or digit."""
    return character.isascii() and character.isalnum()


def _is_katakana(character: str) -> bool:
    """Whether it is a kana of katakana, or its mark of length or repetition."""
    return "\u30a1" <= character <= "\u30fe" and character != "・"


def takes_up(text: str, form: str) -> bool:
    """Whether `text` has the head of a compound alone, as what was named before: 同市, 応募した者, 自国.

    >>> takes_up("税を滞納している者は、応募することができない。", "応募者")
    True
    """
    head = form[-1:]
    if len(form) < 2 or not "一" <= head <= "鿿":
        return False
    return (
        any(sign + head in text for sign in _TAKING_UP)
        or (head == "者" and _one_who.search(text) is not None)
        or re.search(rf"[A-ZＡ-Ｚ0-9０-９号]{head}", text) is not None  # B線
    )
