"""The title behind the number of an article: Article 2 – Durée."""

from __future__ import annotations

import re

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_numbered = lazy_pattern(
    r"\s*(?P<number>(?:Article|Art\.|Chapitre|Titre|Section)\s+(?:\d+|premi(?:er|ère)|[IVXL]+)(?:er|ère|re|e)?)"
    r"(?:\s*\.\s*[–—-]|\s*[.–—:-])?\s*",
    re.IGNORECASE,
)
_title = lazy_pattern(r"[A-ZÀ-Ý][^.;:!?()–—]{2,60}?(?=\s*(?:\.?\s*$|\.\s|\s[–—]\s|\s:\s))")
_MOST_WORDS = 8
_sentence = lazy_pattern(
    r"(?:l[ae]s?|une?|ce(?:t|tte|s)?|tou(?:t|te|s|tes)|chaque|nul(?:le)?|aucune?|en|il|elle|les?|sont|est|sous|par|pour|à|au)"
    r"(?=\s)|l['’]|.*\s(?:(?:est|sont|a|ont|peut|peuvent|doit|doivent|ne|se)(?=\s)|[sn]['’](?=\w))",
    re.IGNORECASE,
)
"""What begins a sentence, or has its verb."""


def titles(text: str) -> tuple[Span, ...]:
    """The number of an article or a chapter that begins the text, and its title, if it has one."""
    number = _numbered.match(text)
    if number is None:
        return ()
    title = _title.match(text, number.end())
    if title is None or len(title[0].split()) > _MOST_WORDS or _sentence.match(title[0]):
        return (number.span("number"),)
    return number.span("number"), title.span()
