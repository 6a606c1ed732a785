"""The words of a new declaration, by language; data, to be replaced by whoever writes the declaration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StarterTexts:
    """What a new declaration says in one language."""

    title: str
    opening: tuple[str, str, str]
    """A sentence: what stands before the term, the term, what stands after it."""
    resolution: str

    @property
    def term(self) -> str:
        """The form of the term `declaration` in the glossary."""
        return self.opening[1]


TEXTS: Mapping[str, StarterTexts] = {
    "fr": StarterTexts(
        title="Titre de la déclaration",
        opening=("Les participants adoptent la présente ", "déclaration", "."),
        resolution="Ils conviennent de se réunir à nouveau.",
    ),
    "ja": StarterTexts(
        title="宣言の題名",
        opening=("参加者は、この", "宣言", "を採択する。"),
        resolution="参加者は、再び会合を開くことに合意する。",
    ),
    "en": StarterTexts(
        title="Title of the declaration",
        opening=("The participants adopt this ", "declaration", "."),
        resolution="They agree to meet again.",
    ),
}
