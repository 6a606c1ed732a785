"""Enumerations within a Japanese sentence: A、B及びC, AやB、C, A・B・C."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_item = r"[^、。，,；;：:！？!?（）()「」『』\s]{1,24}?"
_joint = lazy_pattern(
    # What it may begin with stands first, so that the search skips to it.
    r"[、，・及お又ま並な若もそとや](?:(?<=、)(?:及び|および|又は|または|並びに|ならびに|かつ|あるいは|そして|若しくは|もしくは)?|(?<=[，・])"
    r"|(?<=及)び|(?<=お)よび|(?<=又)は|(?<=ま)たは|(?<=並)びに|(?<=な)らびに|(?<=若)しくは|(?<=も)しくは"
    r"|(?<=そ)の他の?(?=[一-龥ァ-ヶ])|(?<=[一-龥ァ-ヶー][とや])(?=[一-龥ァ-ヶーA-Za-z「]))"
)
_insertion = lazy_pattern("（[^（）、。]{1,16}）")
_stop = lazy_pattern(r"[。；;：:！？!?（）()「」『』]|$")
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
_noun = lazy_pattern(r"[^をはがにへでもて]{1,24}")
_ADVERBS = (
    "また",
    "なお",
    "ただし",
    "例えば",
    "たとえば",
    "特に",
    "これ",
    "それ",
    "その後",
    "さらに",
    "かつ",
    "次に",
    "以下",
    "加えて",
    "一方",
)
_MOST = 24
"""Characters of an item."""


def lists(text: str) -> tuple[tuple[Span, ...], ...]:
    """The items of each enumeration of at least two, in reading order.

    The last item runs to its case particle, or as far as an item may.
    """
    if "（" in text:  # an insertion belongs to its item: 対人サービス（生活支援）
        text = _insertion.sub(lambda match: "ー" * len(match[0]), text)
    found = []
    start = 0
    for stop in _stop.finditer(text):
        if stop.start() > start:
            found += _within(text, start, stop.start())
        start = stop.end()
    return tuple(found)


def _within(text: str, start: int, end: int) -> list[tuple[Span, ...]]:
    found = []
    run: list[Span] = []
    at = start
    for joint in _joint.finditer(text, start, end):
        part = (at, joint.start())
        if _is_item(text, part):
            run.append(part)
        else:
            if run:
                run += _head(text, part)
            if len(run) > 1:
                found.append(tuple(run))
            run = [_tail(part)] if ends_like_item(text, part) else []
        at = joint.end()
    if run:
        run += _head(text, (at, end))
        if len(run) > 1:
            found.append(tuple(run))
    return found


def _is_item(text: str, span: Span) -> bool:
    return 0 < span[1] - span[0] <= _MOST and ends_like_item(text, span)


def ends_like_item(text: str, span: Span) -> bool:
    """Whether the end of a part may be that of an item, not of a clause or an adverb."""
    if span[1] <= span[0]:
        return False
    return not text.endswith(_CLAUSE, *span) or text.endswith(_NOUNS, *span)


def _tail(span: Span) -> Span:
    """The end of a longer part: what the first item may be."""
    return max(span[0], span[1] - _MOST), span[1]


def _head(text: str, span: Span) -> list[Span]:
    """The beginning of a longer part, up to its particle: what the last item may be."""
    match = _noun.match(text, *span)
    if match is None or text.startswith(_ADVERBS, span[0]):
        return []
    return [(span[0], match.end())]
