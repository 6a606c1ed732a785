"""A word that stands where another of its sound or shape is called for, as the languages find it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from declaration_doc.model.finding import Span

Answers: TypeAlias = tuple[str, ...]
"""Words any of which may answer a word of the other text."""


class Wanted(NamedTuple):
    """What a text of the other language says of the words that may stand here."""

    calls: tuple[Answers, ...]
    """For each word of it that asks for some, these."""
    bearing: str
    """All words that any word of it bears out, those of `calls` among them, one to a line and each line with its ends:
    as one text, since nearly all that is asked for stands nowhere in it."""
    judged: frozenset[str]
    """Words of which is known what would bear them out."""
    asked: frozenset[str]
    """Words that some text may ask for: those of official prose."""
    answers: frozenset[str]
    """Words of which `calls` may be made up, or at least those of kanji."""

    def borne_with(self, word: str) -> list[str]:
        """The words borne out that are `word`, or hold it."""
        if word not in self.bearing:
            return []
        return [form for form in self.bearing.split("\n") if word in form]

    def bears(self, word: str) -> bool:
        """Whether `word` itself is borne out."""
        return f"\n{word}\n" in self.bearing


class Mistaken(NamedTuple):
    """A word that may have been written for another."""

    span: Span
    word: str
    meant: tuple[str, ...]
    """The words that are called for, of which any may be meant."""
    certain: bool
    """Whether little speaks for the word as it stands."""


FindMistaken: TypeAlias = Callable[[str, Wanted], tuple[Mistaken, ...]]
