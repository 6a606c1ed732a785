"""A word of a text, as analyses give it, and all words of one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self, TypeAlias

Word: TypeAlias = tuple[str, int, int]
"""Lower case, with a straight apostrophe; start and end in code points. A mark of punctuation is one too."""


class Words(tuple[Word, ...]):  # noqa: SLOT001 - a tuple cannot have slots beside its items
    """The words and marks of a text, in reading order."""

    alone: tuple[str, ...]
    """The same without their places: so a table is asked about all of them in one call."""

    def __new__(cls, words: Iterable[Word]) -> Self:
        """All of `words`."""
        made = super().__new__(cls, words)
        made.alone = tuple([word for word, _, _ in made])
        return made
