"""From byte offsets to the lines and columns that an editor shows."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from declaration_doc.model.position import Position


class Places:
    """Knows where the lines of a source begin."""

    __slots__ = ("_data", "_starts")

    def __init__(self, data: bytes) -> None:
        """`data`: valid UTF-8 without byte-order mark."""
        self._data = data
        self._starts = [0, *accumulate(map(len, data.splitlines(keepends=True)))]

    def position(self, offset: int) -> Position:
        """The place of the byte at `offset`; past the end: that of the end."""
        line = max(bisect_right(self._starts, offset), 1)
        start = self._starts[line - 1]
        before = self._data[start:offset]
        return Position(line, len(before if before.isascii() else before.decode(errors="replace")) + 1)

    def offset(self, position: Position) -> int:
        """The byte at `position`."""
        start = self._starts[position.line - 1]
        line = self._data[start : self._starts[min(position.line, len(self._starts) - 1)]]
        return start + len(line.decode(errors="replace")[: position.column - 1].encode())
