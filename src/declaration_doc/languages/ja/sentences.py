"""Where Japanese sentences begin and end."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_mark = lazy_pattern(
    # One set of characters, to which a search skips.
    r"[。！？!?…「『（(【〔［\[」』）)】〕］\].](?:(?<=[。！？!?…])[。！？!?…]*|(?<=[「『（(【〔［\[」』）)】〕］\]])"
    r"|(?<=[ぁ-んァ-ヶ一-龥]\.)(?=\s|$))"
)
_unfinished = lazy_pattern(r"(?:[をがはにへで、，]|(?<!も)の|(?<!こ)と|[いしきっんてえけげせね]て)$")
_closed = lazy_pattern(r"(?:^|[。！？])[\s\u3000]*(?:敬具|敬白|謹言|謹白|草々|かしこ|以[\s\u3000]?上)$")
_courtesy = lazy_pattern(
    "拝啓|敬具|敬白|謹白|草々|哀悼の意|お悔やみ申し上げ|[ごお](?:健勝|活躍|多幸|清栄|清祥|発展)[をと](?:お|心|切)"
    "|よろしく(?:お願い|願い)(?:申し上げ|いたし|致し|します)"
)
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


def closed(text: str) -> bool:
    """Whether `text` ends in the formula that closes a letter or a notice, behind its last sentence."""
    return _closed.search(text.rstrip()) is not None


def courtesy(text: str) -> bool:
    """Whether `text` has a formula that opens or closes a letter, or that condoles."""
    return _courtesy.search(text) is not None


def _is_balanced(text: str) -> bool:
    if not _bracket.search(text):
        return True
    opening = sum(map(text.count, _OPENING))
    return opening == sum(map(text.count, _CLOSING))


def _skip(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start
