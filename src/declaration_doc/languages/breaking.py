"""Breaking text into lines of a width in columns: one engine for Latin and Japanese script."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from itertools import accumulate

from declaration_doc.languages import kinsoku
from declaration_doc.languages.addresses import addresses
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.characters import JAPANESE


@dataclass(frozen=True, slots=True)
class LineRules:
    """What a language adds to the rules that hold for all."""

    together: re.Pattern[str] | None = None
    """Runs that stay on one line where they fit: 第7回, 10月3日."""


class Gap(IntEnum):
    """What may happen between two characters."""

    BREAK = 0
    """A line may end here."""
    TOGETHER = 1
    """A line ends here only if the run around it is longer than a line."""
    KEPT = 2
    """A line ends here only if there is no other way to keep to the width."""
    ONE = 3
    """Inside one character and its marks."""


_japanese = lazy_pattern(f"[{JAPANESE}\uff61-\uff9f]")
_compound = lazy_pattern(r"(?<=[^\W\d_])[-\u2010](?=[^\W\d_])")
_note_mark = lazy_pattern(r"\[[0-9]+\]")
"""The call of a note in plain text, which stays with the word before it."""
_spaces = lazy_pattern("[ \u3000]+")


@cache
def _columns_of(character: str) -> int:
    from wcwidth import wcwidth  # 15 ms to import, and only text editions wrap

    return max(wcwidth(character), 0)


def columns(text: str) -> int:
    """How many columns `text` takes; a kanji takes two, a combining mark none."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def break_lines(text: str, width: int, rules: LineRules, first: str = "", rest: str = "") -> list[str]:
    """Lines of `text` at most `width` columns wide, with `first` and `rest` before them.

    A newline in `text` always breaks. Spaces at a break are dropped. An empty text gives the first
    prefix alone, or no line.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        prefix = rest if lines else first
        lines += _paragraph(paragraph.strip(" "), width, rules, prefix, rest)
    return lines


def _paragraph(text: str, width: int, rules: LineRules, first: str, rest: str) -> list[str]:
    gaps = _gaps(text, rules)
    reach = [0, *accumulate(map(_columns_of, text))]
    lines: list[str] = []
    start, prefix = 0, first
    while start < len(text):
        end = _end(gaps, reach, start, width - columns(prefix))
        lines.append(prefix + text[start:end].rstrip(" \u3000"))
        start, prefix = _skip_spaces(text, end), rest
    return lines or [first.rstrip()] * bool(first)


def _end(gaps: Sequence[Gap], reach: Sequence[int], start: int, room: int) -> int:
    """Where the line that begins at `start` ends: the last break that fits, of the best kind there is."""
    full = len(gaps)
    fits = bisect_right(reach, reach[start] + room) - 1
    if fits >= full:
        return full
    for kind in (Gap.BREAK, Gap.TOGETHER, Gap.KEPT):
        for end in range(fits, start, -1):
            if gaps[end] <= kind:
                return end
    return next((end for end in range(start + 1, full) if gaps[end] < Gap.ONE), full)


def _skip_spaces(text: str, index: int) -> int:
    while index < len(text) and text[index] in kinsoku.SPACES:
        index += 1
    return index


def _gaps(text: str, rules: LineRules) -> list[Gap]:
    """For each character, what may happen before it."""
    gaps = [Gap.ONE, *map(_gap, text, text[1:])]
    for run in _spaces.finditer(text):
        gap = _gap_over_spaces(text, *run.span())
        gaps[run.start() : run.end() + 1] = [gap] * (min(run.end() + 1, len(text)) - run.start())
    for found in _compound.finditer(text):
        gaps[found.end()] = Gap.BREAK
    for found in _note_mark.finditer(text):
        gaps[found.start()] = max(gaps[found.start()], Gap.KEPT)
    runs = addresses(text)
    if rules.together:
        runs += (run.span() for run in rules.together.finditer(text))
    for start, end in runs:
        for index in range(start + 1, end):
            gaps[index] = max(gaps[index], Gap.TOGETHER)
    return gaps


@lru_cache(maxsize=4096)
def _gap(before: str, after: str) -> Gap:
    """What may happen between two characters that stand next to each other."""
    if _columns_of(after) == 0:
        return Gap.ONE
    if _tied(before, after):
        return Gap.KEPT
    return Gap.BREAK if _japanese.match(before) or _japanese.match(after) else Gap.KEPT


def _gap_over_spaces(text: str, start: int, end: int) -> Gap:
    """What may happen within a run of spaces or at its edges: that depends on what it parts."""
    if start == 0 or end == len(text):
        return Gap.KEPT
    # A dash set off by spaces opens an aside: it may begin a line, as one without spaces may not.
    dash = text[end] == "\u2013"
    return Gap.BREAK if dash or not _tied(text[start - 1], text[end]) else Gap.KEPT


def _tied(before: str, after: str) -> bool:
    """Whether two neighbours never part, but in need."""
    return (
        after in kinsoku.NEVER_FIRST
        or before in kinsoku.NEVER_LAST
        or before in kinsoku.GLUE
        or after in kinsoku.GLUE
        or (before == after and before in kinsoku.INSEPARABLE)
        or (before in kinsoku.PREFIXED and after.isdigit())
        or (before.isdigit() and after in kinsoku.POSTFIXED)
    )
