"""Where Japanese sentences begin and end."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_mark = lazy_pattern(r"[。！？!?…]+|[「『（(【〔［\[]|[」』）)】〕］\]]|(?<=[ぁ-んァ-ヶ一-龥])\.(?=\s|$)")
_unfinished = lazy_pattern(r"(?:[をがはにへで、，]|(?<!も)の|(?<!こ)と|[いしきっんてえけげせね]て)$")
_bracket = lazy_pattern(r"[「『（(【〔［\[」』）)】〕］\]]")
_OPENING = frozenset("「『（(【〔［[")
_CLOSING = frozenset("」』）)】〕］]")


def sentences(text: str) -> tuple[Span, ...]:
    """The spans of the sentences of `text`, the white space between them left out; of no text, none.

    A full stop within brackets or quotation marks ends none.
    """
    found: list[Span] = []
    start, depth = _skip(text, 0), 0
    balanced = _is_balanced(text)
    for match in _mark.finditer(text):
        mark = match[0]
        if mark in _OPENING:
            depth += 1
        elif mark in _CLOSING:
            depth = max(0, depth - 1)
        elif (depth == 0 or not balanced) and mark != "…":
            end = match.end()
            while balanced is False and end < len(text) and text[end] in _CLOSING:
                end += 1
            if end < len(text) and text[end] in "とというのをがはもに、" and mark[0] in "！？!?":
                continue  # a question or cry within the sentence
            found.append((start, end))
            start = _skip(text, end)
    end = len(text.rstrip())
    if end > start:
        if found and all(char in _CLOSING for char in text[start:end]):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple(found)


def unfinished(text: str) -> bool:
    """Whether `text` ends in a particle that something must follow, or in a comma; もの and こと end titles."""
    return _unfinished.search(text.rstrip()) is not None


def _is_balanced(text: str) -> bool:
    if not _bracket.search(text):
        return True
    opening = sum(map(text.count, _OPENING))
    return opening == sum(map(text.count, _CLOSING))


def _skip(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start
