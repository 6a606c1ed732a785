"""Whether a part of a Japanese text may be an item of what it lists."""

from __future__ import annotations

from declaration_doc.model.finding import Span

_CLAUSE = (
    "は",
    "が",
    "て",
    "で",
    "に",
    "を",
    "も",
    "から",
    "ため",
    "ず",
    "れば",
    "とき",
    "場合",
    "際",
    "り",
    "し",
    "く",
    "へ",
    "ば",
    "ら",
    "のち",
    "後",
    "えば",
    "よう",
    "い",
)
"""Endings of a part that is a clause or an adverb, not an item."""
_NOUNS = (
    "づくり", "祭り", "まつり", "暮らし", "くらし", "漏えい", "取扱い", "支払い", "住まい", "味わい", "賑わい", "ふれあい", "恵み", "ごみ",
)  # fmt: skip
"""Nouns with such an ending."""


def ends_like_item(text: str, span: Span) -> bool:
    """Whether the end of a part may be that of an item, not of a clause or an adverb."""
    if span[1] <= span[0]:
        return False
    return not text.endswith(_CLAUSE, *span) or text.endswith(_NOUNS, *span)
