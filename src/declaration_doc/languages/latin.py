"""Typographic rules that French and English share: apostrophes, ellipses, dashes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from declaration_doc.languages.addresses import addresses
from declaration_doc.languages.flow import OBJECT, Edit, Rule
from declaration_doc.languages.lazy_pattern import lazy_pattern

NO_BREAK = "\u00a0"
NARROW = "\u202f"
SPACE = " \u00a0\u2002-\u200a\u202f"
"""Body of a character class: spaces between words, of any width; not U+3000."""

_ellipsis = lazy_pattern(r"(?<!\.)\.{3}(?!\.)")
_apostrophe = lazy_pattern(rf"(?<=[^\W\d_])'(?=[\w«“{OBJECT}])")
_dash = lazy_pattern(rf"(?<=[{SPACE}])[-–—]")
_DASHES = frozenset("-–—")
_closes_before = frozenset(",.;:!?)…»")
_no_aside_after = _DASHES | frozenset("«([{“‘")
# A sentence ends after two letters at least (M. Dupont goes on) and another begins with a capital.
_sentence_end = lazy_pattern(rf"(?:(?<=\w\w)(?<!\bMM)\.|[!?…;])[{SPACE}]+(?=[A-ZÀ-ÖØ-ÞŒ«])|;")


def inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether the characters from `start` to before `end` touch one of `spans`, which stand in order.

    An empty place does where it lies within one, not at its edge.
    """
    before = bisect_left(spans, (max(end, start + 1), 0)) - 1
    if before < 0:
        return False
    first, last = spans[before]
    return start < last and not start == end == first


def sparing(rule: Rule) -> Rule:
    """`rule`, kept out of addresses."""

    def edits(text: str) -> Iterable[Edit]:
        found = tuple(rule(text))
        spans = addresses(text) if found else []
        return (edit for edit in found if not inside(spans, edit.start, edit.end)) if spans else found

    return edits


def space_before(text: str, index: int) -> int:
    """Where the run of spaces that ends before `index` starts."""
    while index and text[index - 1] in _spaces:
        index -= 1
    return index


def space_after(text: str, index: int) -> int:
    """Where the run of spaces that starts at `index` ends."""
    while index < len(text) and text[index] in _spaces:
        index += 1
    return index


_spaces = frozenset(" \u00a0\u202f") | {chr(code) for code in range(0x2002, 0x200B)}


def ellipses(text: str) -> Iterator[Edit]:
    """Three full stops become one ellipsis."""
    for found in _ellipsis.finditer(text):
        yield Edit(found.start(), found.end(), "…", found.start())


def apostrophes(text: str) -> Iterator[Edit]:
    """A straight apostrophe after a letter and before a word becomes a curly one."""
    for found in _apostrophe.finditer(text):
        yield Edit(found.start(), found.end(), "’", found.start())


def dashes(text: str) -> Iterator[Edit]:
    """A hyphen between spaces becomes a dash, its inner spaces no-break ones.

    Dashes open and close an aside in turn; one without a partner before the sentence ends opens.
    """
    for place, closes in _asides(text):
        yield Edit(space_before(text, place), place, NO_BREAK if closes else " ", place)
        if text[place] == "-":
            yield Edit(place, place + 1, "–", place)
        after = space_after(text, place + 1)
        if after > place + 1:
            yield Edit(place + 1, after, " " if closes else NO_BREAK, place)


def _asides(text: str) -> Iterator[tuple[int, bool]]:
    """The place of each dash of an aside, and whether it closes one."""
    opened: int | None = None
    for found in _dash.finditer(text):
        place = found.start()
        before, after = space_before(text, place), space_after(text, place + 1)
        if before == 0 or text[before - 1] in _no_aside_after or text[after : after + 1] in _DASHES:
            continue
        at_end = after == len(text) or text[after] in _closes_before
        if not at_end and after == place + 1:
            continue
        if opened is not None and not _sentence_end.search(text, opened + 1, place):
            yield place, True
            opened = None
        elif not at_end:
            yield place, False
            opened = place
