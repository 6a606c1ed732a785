"""A word of a text, as analyses give it, and all words of one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Self, TypeAlias

Word: TypeAlias = tuple[str, int, int]
"""Lower case, with a straight apostrophe; start and end in code points. A mark of punctuation is one too."""


class Words(tuple[Word, ...]):  # noqa: SLOT001 - a tuple cannot have slots beside its items
    """The words and marks of a text, in reading order."""

    alone: tuple[str, ...]
    """The same without their places: so a table is asked about all of them in one call."""
    _starts: tuple[int, ...]

    def __new__(cls, words: Iterable[Word]) -> Self:
        """All of `words`."""
        made = super().__new__(cls, words)
        made.alone, made._starts, _ = zip(*made, strict=True) if made else ((), (), ())
        return made

    def within(self, start: int, end: int) -> slice:
        """Which of them begin in a part of the text, be it of the words or of `alone`."""
        return slice(bisect_left(self._starts, start), bisect_left(self._starts, end))
