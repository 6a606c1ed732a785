"""Abbreviations of capitals, and where a text introduces them."""

from __future__ import annotations

from typing import NamedTuple

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_abbreviation = lazy_pattern(r"(?<![\w./@&-])[A-Z][A-Za-z]{0,6}[A-Z]s?(?![\w@/&]|[.-]\w)")
_capitals = lazy_pattern("[A-Z][A-Za-z]{0,6}[A-Z]")
_roman = lazy_pattern(r"[IVXLCDM]+")
_introduced = lazy_pattern(
    # Objectifs de développement durable (ODD), 持続可能な開発目標（SDGs）, ODD (Objectifs…), ＥＵ（欧州連合）
    r"(?<=[^\W\d_])[ \u00a0]?[(（]\s?(?:ci-après\s|以下|以下、)?[«「]?\s?(?P<behind>[A-Z][A-Za-z]{0,6}[A-Z]s?)\b"
    r"|(?P<before>\b[A-Z][A-Za-z]{0,6}[A-Z]s?)\s?[(（](?=[^\W\d_]{2,}[^()（）]{4,}[)）])"
)
_near_bracket = lazy_pattern(
    r"[(（](?:(?<=[A-Zs].)|(?<=[A-Zs]\s.)|(?=\s?(?:ci-après\s|以下、?)?[«「]?\s?[A-Z]))"
)
"""A bracket that may introduce one: the pattern for it is slow."""


class Abbreviation(NamedTuple):
    """An abbreviation in a text."""

    text: str
    span: Span
    introduced: bool
    """Whether what it stands for is said beside it."""


def abbreviations(text: str) -> tuple[Abbreviation, ...]:
    """Each of them, in reading order; Roman numbers are none, nor are the words of a text in capitals.

    >>> [(a.text, a.introduced) for a in abbreviations("les Objectifs (ODD), puis les ODD")]
    [('ODD', True), ('ODD', False)]
    """
    if not _capitals.search(text) or text.isupper():
        return ()
    starts = {
        found.start(group)
        for found in (_introduced.finditer(text) if _near_bracket.search(text) else ())
        for group in ("behind", "before")
        if found[group] is not None
    }
    return tuple(
        Abbreviation(found[0], found.span(), found.start() in starts)
        for found in _abbreviation.finditer(text)
        if not _roman.fullmatch(found[0])
    )
