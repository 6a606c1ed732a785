"""The part of a text that a finding is about, with carets under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from declaration_doc.model.finding import Span
from declaration_doc.reports.escaping import visible_character

_CUT = "…"
_BEFORE = 0.4
"""Where a line is longer than its room: the share of the room that is left before the caret."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A part of a line that fits its room."""

    text: str
    caret: int
    """Columns of the terminal before the caret."""


def excerpt(line: str, column: int, room: int) -> Excerpt:
    """The part of `line` around `column` (from 1, in code points) that fits `room` terminal columns.

    Characters that show nothing are shown as escapes; a kanji takes two columns (UAX 11).
    """
    shown = [" " if character == "\t" else visible_character(character) for character in line.rstrip("\r\n")]
    at = min(max(column - 1, 0), len(shown))
    indent = next((i for i, text in enumerate(shown[:at]) if text != " "), at)
    start, end = _window([_columns(text) for text in shown], indent, at, room)
    head = _CUT if start > indent else ""
    tail = _CUT if end < len(shown) else ""
    before = "".join(shown[start:at])
    return Excerpt(head + "".join(shown[start:end]) + tail, _columns(head) + _columns(before))


@dataclass(frozen=True, slots=True)
class Marked:
    """A part of a text that fits its room, and what stands under it."""

    text: str
    marks: str
    """Spaces and carets, column by column; empty where nothing is marked."""


def marked(text: str, spans: Sequence[Span], room: int) -> Marked:
    """The part of `text` around the first of `spans` that fits `room` columns, the spans marked.

    A caret stands under each column of a span; under the place of an empty one stands one.
    """
    shown = [" " if character.isspace() else visible_character(character) for character in text]
    widths = [_columns(each) for each in shown]
    start, end = _window(widths, 0, min(spans[0][0] if spans else 0, len(shown)), room)
    head = _CUT if start else ""
    tail = _CUT if end < len(shown) else ""
    columns = [False] * (_columns(head) + sum(widths[start:end]) + 1)
    for first, last in spans:
        if start <= first <= end:
            left = _columns(head) + sum(widths[start:first])
            right = _columns(head) + sum(widths[start : min(last, end)])
            for column in range(left, max(right, left + 1)):
                columns[column] = True
    marks = "".join("^" if is_marked else " " for is_marked in columns).rstrip()
    return Marked(head + "".join(shown[start:end]) + tail, marks)


def _window(widths: list[int], first: int, at: int, room: int) -> tuple[int, int]:
    """The range of characters to show: all from `first` where they fit, else some around `at`."""
    if sum(widths[first:]) <= room:
        return first, len(widths)
    start, used = at, 0
    while start > first and used + widths[start - 1] <= room * _BEFORE:
        start -= 1
        used += widths[start]
    end, left = at, room - used - 2  # two columns for the marks of the cuts
    while end < len(widths) and widths[end] <= left:
        left -= widths[end]
        end += 1
    return start, end


def _columns(text: str) -> int:
    """Columns of a terminal that `text` takes."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return max(wcswidth(text), 0)
