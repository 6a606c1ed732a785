"""Enumerations within a French sentence: A, B et C."""

from __future__ import annotations

import re
from functools import lru_cache

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_stop = lazy_pattern(r"[.;:!?()«»–—… ](?:(?<=[.!?])(?=\s)|(?<=[();:«»–—…])|(?<= )- )")
_joint = lazy_pattern(r",\s*(?:et|ou|ainsi que|puis)\s+|\s(?:et|ou|ainsi que|et/ou)\s+|,\s+")
_LAST = lazy_pattern(r"(?:et|ou|ainsi que|et/ou)\b")
_MOST_WORDS = 7
"""Words of an item; a longer part is a clause."""
_EDGE_WORDS = 4
"""Words that the first and the last item may have: what stands before or behind belongs to the sentence."""
_VERB = lazy_pattern(
    r"\b(?:est|sont|a|ont|être|avoir|peut|peuvent|doit|doivent|sera|seront|fait|font|ils?|elles?|nous|vous|je|on"
    r"|qui|que|dont|où|si|car|mais|donc|afin|lorsque|quand)\b",
    re.IGNORECASE,
)
_INTRODUCTION = lazy_pattern(
    r"(?:par exemple|notamment|y compris|tel(?:le)?s? que|comme|à savoir|en particulier|soit|pas|non|etc"
    r"|le cas échéant|si besoin est|selon le cas|au besoin|par ailleurs|d[’']autre part|en outre|enfin|ensuite"
    r"|toutefois|cependant|néanmoins|pourtant|en revanche|par conséquent|en conséquence|ainsi|de même|également"
    r"|à ce titre|à cet effet|à cette fin|si nécessaire|en effet|d[’']ailleurs)"
    r"[\s.]*$",
    re.IGNORECASE,
)
"""A part that announces the enumeration, and is no item of it."""


def lists(text: str) -> tuple[tuple[Span, ...], ...]:
    """The items of each enumeration of at least three, in reading order."""
    found: list[tuple[Span, ...]] = []
    if "," not in text:
        return ()
    start = 0
    for stop in _stop.finditer(text):
        end = stop.start()
        if end > start and text.count(",", start, end):
            found += _within(text, start, end)
        start = stop.end()
    if text.count(",", start):
        found += _within(text, start, len(text))
    return tuple(found)


def _within(text: str, start: int, end: int) -> list[tuple[Span, ...]]:
    """The enumerations of a part of a sentence without stronger marks."""
    parts: list[Span] = []
    closing: list[bool] = []
    at = start
    for joint in _joint.finditer(text, start, end):
        parts.append((at, joint.start()))
        closing.append(_closes(joint[0]))
        at = joint.end()
    if text[at:end].strip(" .") != "etc":
        parts.append((at, end))
    elif closing:
        closing[-2:] = [True]  # it closes an enumeration as «et» does
    found = []
    run: list[Span] = []
    for index, span in enumerate(parts):
        first = index == 0 or not run
        if not first and not _is_item(text, span) and not closing[index - 1]:
            run = []
        run.append(_edge(text, span, at_end=True) if not run else span)
        if index and closing[index - 1]:
            run[-1] = _edge(text, run[-1], at_end=False)
            items = [_behind_verb(text, run[0]), *run[1:]]
            items = [each for each in items if each[1] > each[0] and not _INTRODUCTION.match(text, *each)]
            if len(items) > 2:
                found.append(tuple(items))
            run = [_edge(text, span, at_end=True)]
    if len(run) == len(parts) > 2 and all(_is_item(text, span) for span in parts):
        found.append(tuple(parts))  # no «et», but nothing else stands between two strong marks
    return found


def _behind_verb(text: str, span: Span) -> Span:
    """What of the first part stands behind a verb, a pronoun or a conjunction: «sont la culture»."""
    start = span[0]
    for match in _VERB.finditer(text, *span):
        start = match.end()
    while start < span[1] and text[start].isspace():
        start += 1
    return start, span[1]


def _is_item(text: str, span: Span) -> bool:
    words = text[slice(*span)].split()
    return 0 < len(words) <= _MOST_WORDS and not _VERB.search(text, *span)


@lru_cache(maxsize=64)
def _closes(joint: str) -> bool:
    """Whether the last item stands behind it."""
    return _LAST.search(joint) is not None


def _edge(text: str, span: Span, *, at_end: bool) -> Span:
    """The words of a part that may belong to the enumeration: the last ones, or the first ones."""
    part = text[slice(*span)]
    words = part.rsplit(None, _EDGE_WORDS) if at_end else part.split(None, _EDGE_WORDS)
    if not words:
        return span
    if not at_end:
        behind = len(part) - len(words[_EDGE_WORDS]) if len(words) > _EDGE_WORDS else len(part)
        return span[0] + part.index(words[0]), span[0] + len(part[:behind].rstrip())
    before = len(words[0]) if len(words) > _EDGE_WORDS else 0
    first = words[1] if before else words[0]
    return span[0] + part.index(first, before), span[0] + len(part.rstrip())


_HEADS = (
    (
        "determiner",
        lazy_pattern(
            r"(?:l[ae]s?\b|l['’]|une?\b|des\b|du\b|[lmts]es\b|[mts]on\b|[mts]a\b|leurs?\b|[nv]o(?:s|tre)\b)",
            re.IGNORECASE,
        ),
    ),
    ("de", lazy_pattern(r"(?:de\b|d['’])", re.IGNORECASE)),
    ("à", lazy_pattern(r"(?:à\b|aux?\b)", re.IGNORECASE)),
    (
        "other",
        lazy_pattern(
            r"(?:en|entre|ente|sur|sous|par|pour|dans|avec|sans|selon|contre|vers|chez|soit|tout|toute)\b",
            re.IGNORECASE,
        ),
    ),
    ("verb", lazy_pattern(r"(?:d['’]|s['’]|se )?[a-zà-ÿ]+(?:er|ir|re)\b")),
)


def parallel(text: str, spans: tuple[Span, ...]) -> bool:
    """Whether the items of an enumeration are of one form, as those of a true one are; not of infinitives."""
    kinds = [_kind(text, span) for span in spans[1:]]
    first = _kind(text, spans[0])
    return (
        len(set(kinds)) == 1 and kinds[0] not in ("verb", "other") and (first == kinds[0] or len(kinds) > 2)
    )


def _kind(text: str, span: Span) -> str:
    return next((name for name, pattern in _HEADS if pattern.match(text, *span)), "bare")


_part = lazy_pattern(r"(?P<joint>,\s*(?:(?:et|ou)\s)?|\s(?:et/ou|et|ou|ainsi que)\s)|[();:]|[.!?]\s|$")


_apposed = lazy_pattern(
    r"(?!(?:été|parmi|midi|lundi|mardi|jeudi|samedi|vendredi|aussi|ainsi|avenue|statut)\b)[a-zà-ÿ]{3,}(?:é|i|u|it|is|ant)e?s?\s(?:à|aux?|par|de|d['’]|en|dans|sur|avec|pour|depuis)\b"
)
"""A part that goes on with what stands before it: son tablier, suspendu à cent haubans, culmine à 52 mètres."""


def coordinated(text: str) -> tuple[tuple[Span, ...], ...]:
    """The parts of the text that commas, «et» and «ou» join, run by run; looser than an enumeration."""
    runs: list[tuple[Span, ...]] = []
    run: list[Span] = []
    at = 0
    for match in _part.finditer(text):
        if run and _apposed.match(text, at, match.start()):
            run = []
        run.append((at, match.start()))
        at = match.end()
        if match["joint"] is None:
            if len(run) > 2:
                runs.append(tuple(run))
            run = []
    return tuple(runs)
