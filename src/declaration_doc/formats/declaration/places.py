"""From byte offsets to the lines and columns that an editor shows, and back."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from declaration_doc.model.position import Position

_STEP = 4_096
"""Bytes from one known place to the next: looking one up costs no more, however long a line is."""

_CONTINUATION = bytes(range(0x80, 0xC0))
"""The bytes of UTF-8 that begin no character."""


class Places:
    """Knows where the lines of a source begin."""

    def __init__(self, data: bytes) -> None:
        """`data`: UTF-8 without byte-order mark."""
        self._data = data
        self._starts = [0, *accumulate(map(len, data.splitlines(keepends=True)))]
        if not data.endswith((b"\n", b"\r")):
            self._starts[1:] = self._starts[1:-1]  # the end of the file begins no line

    def position(self, offset: int) -> Position:
        """The place of the byte at `offset`; past the end: that of the end."""
        line = bisect_right(self._starts, offset)
        start = self._starts[line - 1]
        if offset - start <= _STEP:
            return Position(line, _length(self._data[start:offset]) + 1)
        return Position(line, self._before(offset) - self._before(start) + 1)

    def between(self, start: int, end: int) -> bytes:
        """The bytes from one offset to before another."""
        return self._data[start:end]

    def offset(self, position: Position) -> int:
        """The byte at `position`."""
        wanted = self._before(self._starts[position.line - 1]) + position.column - 1
        known = bisect_right(self._known, wanted) - 1
        start = known * _STEP
        while start < len(self._data) and self._data[start] in _CONTINUATION:  # of a character before
            start += 1
        text = self._data[start : start + 2 * _STEP].decode(errors="replace")
        return start + len(text[: wanted - self._known[known]].encode())

    @cached_property
    def _known(self) -> list[int]:
        """How many characters begin before each step."""
        steps = range(0, len(self._data) - _STEP + 1, _STEP)
        return [0, *accumulate(_length(self._data[step : step + _STEP]) for step in steps)]

    def _before(self, offset: int) -> int:
        """How many characters begin before the byte at `offset`."""
        step = min(offset, len(self._data)) // _STEP
        return self._known[step] + _length(self._data[step * _STEP : offset])


def _length(data: bytes) -> int:
    """How many characters begin in `data`."""
    return len(data) if data.isascii() else len(data.translate(None, _CONTINUATION))
