"""Where French sentences begin and end."""

from __future__ import annotations

import re

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_run_in = lazy_pattern(r"\s*[–—]\s")
_LONGEST_HEAD = 48
"""Characters of a heading within a paragraph, which a dash parts from it: Article 9. – Le présent accord."""
_end = lazy_pattern(r"[.!?…]+(?:\s?»)?[)\]”\"’']*(?=\s+[«“\"(\[–—-]*\s*[A-ZÀ-ÖØ-ÞŒ0-9])")
_abbreviated = lazy_pattern(
    r"(?:\b(?:M|MM|Mme|Mlle|Dr|Pr|Me|St|Ste|art|Art|al|cf|ex|p|pp|fig|vol|chap|éd|env|resp|no|nos|Nos|vs|etc|[A-ZÀ-Ý])"
    r"|\b[Pp]\.\s?ex|\bi\.\s?e|\bc\.-à-d|^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-z]))$"
)

_courtesy = lazy_pattern(
    r"\b(?:agréer|recevoir|croire|accepter|trouver)\b[^.]{0,80}\b(?:salutations|considération|sentiments|hommages|amitiés?"
    r"|dévouement|respect|condoléances|remerciements)|\b(?:nos|mes|ses|leurs) (?:plus )?(?:sincères |vives )?condoléances\b"
    r"|[Vv]euillez (?:agréer|recevoir|croire|trouver)|[’'](?:assurance|expression) de (?:m|n|s)(?:on|a|es|os|otre)\b"
)
_unfinished = lazy_pattern(
    r"(?:,|\b(?:l['’]|d['’]|qu['’])|\b(?:les?|la|des?|du|un|une|à|aux?|et|ou|en|dans|par|pour|sur|avec|sans|que|qui|dont"
    r"|ce|cette|ces|son|sa|ses|leurs?|notre|nos|mais|car|si))$",
    re.IGNORECASE,
)
_LONGEST_ENDING = 8
"""Characters of the longest of them, and more."""


def sentences(text: str) -> tuple[Span, ...]:
    """The spans of the sentences of `text`, the white space between them left out; of no text, none.

    A full stop ends one where a capital letter or a figure follows, and it does not stand for an
    abbreviation or an initial.
    """
    found: list[Span] = []
    start = _skip(text, 0)
    for match in _end.finditer(text):
        closing = match[0]
        if closing == "." and _abbreviated.search(text, max(0, match.start() - 8), match.start()):
            continue
        if not found and match.end() <= _LONGEST_HEAD and _run_in.match(text, match.end()):
            continue
        if match.start() > start:
            found.append((start, match.end()))
            start = _skip(text, match.end())
    end = len(text.rstrip())
    if end > start:
        found.append((start, end))
    return tuple(found)


def unfinished(text: str) -> bool:
    """Whether `text` ends in an article, a preposition, a conjunction or a comma."""
    text = text.rstrip()
    return _unfinished.search(text, max(0, len(text) - _LONGEST_ENDING)) is not None


def _skip(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def courtesy(text: str) -> bool:
    """Whether `text` has the formula that closes a letter, or that condoles."""
    return _courtesy.search(text) is not None
