"""What a project may choose of the setting of its editions, where more than one way is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class Guillemets(StrEnum):
    """The no-break space inside « »."""

    NO_BREAK = "no-break"
    """U+00A0, a word space: Lexique des règles typographiques en usage à l'Imprimerie nationale."""
    NARROW = "narrow"
    """U+202F."""


class HangingPunctuation(StrEnum):
    """Whether 、 and 。 may stand beyond the end of a Japanese line (ぶら下げ, JLREQ 3.8.2)."""

    OFF = "off"
    ON = "on"
    """Where they find no room in the line, and never in a column of a table."""


class OpeningBrackets(StrEnum):
    """Opening brackets at the head of a Japanese line (JLREQ 3.1.5): of a paragraph, of its other lines."""

    SOLID = "solid"
    """One em in; at the edge: JIS X 4051, JLREQ's first pattern."""
    HALF = "half"
    """Half an em in; at the edge."""
    FULL = "full"
    """One em and a half in; half an em in: full-width brackets everywhere."""


class Emphasis(StrEnum):
    """How emphasis looks in Japanese."""

    GOTHIC = "gothic"
    """Another face, as in official documents."""
    DOTS = "dots"
    """A dot over each character (圏点, JLREQ 3.3.9)."""


class ReadingOrder(StrEnum):
    """In which order a screen reader reads an edition of several languages."""

    ROWS = "rows"
    """Each paragraph in one language, then in the other."""
    LANGUAGES = "languages"
    """The whole text in one language, then the whole in the other."""


@dataclass(frozen=True, slots=True)
class Typesetting:
    """The choices of an edition; the values here are those of a project that chooses nothing."""

    guillemets: Guillemets = Guillemets.NO_BREAK
    hanging_punctuation: HangingPunctuation = HangingPunctuation.OFF
    opening_brackets: OpeningBrackets = OpeningBrackets.SOLID
    emphasis: Emphasis = Emphasis.GOTHIC
    reading_order: ReadingOrder = ReadingOrder.ROWS

    def words(self) -> Iterator[str]:
        """A word for each choice that is not the usual one: `guillemets-narrow`."""
        for key, (name, _) in CHOICES.items():
            value = getattr(self, name)
            if value != getattr(USUAL, name):
                yield f"{key}-{value}"

    def choosing(self, chosen: Mapping[str, str]) -> Typesetting:
        """These choices but for those of `chosen`: key of `CHOICES` → one of its values."""
        values: dict[str, Any] = {CHOICES[key][0]: CHOICES[key][1](word) for key, word in chosen.items()}
        return replace(self, **values)

    @classmethod
    def of_words(cls, words: Iterable[str]) -> Typesetting:
        """The choices that `words` tell, among other words."""
        told = frozenset(words)
        return USUAL.choosing(
            {key: value for key, (_, kind) in CHOICES.items() for value in kind if f"{key}-{value}" in told}
        )


USUAL = Typesetting()
"""That of a project that chooses nothing."""
CHOICES: Mapping[str, tuple[str, type[StrEnum]]] = {
    "guillemets": ("guillemets", Guillemets),
    "hanging-punctuation": ("hanging_punctuation", HangingPunctuation),
    "opening-brackets": ("opening_brackets", OpeningBrackets),
    "emphasis": ("emphasis", Emphasis),
    "reading-order": ("reading_order", ReadingOrder),
}
"""Each choice as a configuration and the metadata of an edition name it → its name here, its values."""
