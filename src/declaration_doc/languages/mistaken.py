"""A word that stands where another of its sound or shape is called for, as the languages find it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from declaration_doc.model.finding import Span

Answers: TypeAlias = tuple[str, ...]
"""Words any of which may answer a word of the other text."""


@dataclass(frozen=True)
class Wanted:
    """What a text of the other language says of the words that may stand here."""

    calls: tuple[Answers, ...]
    """For each word of it that asks for some, these."""
    bear: Callable[[], frozenset[str]]
    """Gives all words that it bears out; few texts are asked."""
    judged: frozenset[str]
    """Words of which is known what would bear them out."""
    asked: frozenset[str]
    """Words that some text may ask for: those of official prose."""

    @cached_property
    def borne(self) -> frozenset[str]:
        """All words that it bears out."""
        return self.bear()

    @cached_property
    def all_borne(self) -> str:
        """The same, one behind the other: whether any holds a word is seen at once."""
        return "\n".join(self.borne)


@dataclass(frozen=True, slots=True)
class Mistaken:
    """A word that may have been written for another."""

    span: Span
    word: str
    meant: str
    certain: bool
    """Whether little speaks for the word as it stands."""


FindMistaken: TypeAlias = Callable[[str, Wanted], tuple[Mistaken, ...]]
