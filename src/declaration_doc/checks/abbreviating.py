"""Where a document says what its abbreviations stand for, and which it uses before it has said so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.languages.abbreviations import Abbreviation, abbreviations


@dataclass(frozen=True, slots=True)
class Abbreviating:
    """The abbreviations of the texts of one language: no more of them than a rule may report."""

    introduced: list[tuple[Side, Abbreviation]] = field(default_factory=list)
    """Each place where what one stands for is said beside it."""
    unannounced: list[tuple[Side, Abbreviation]] = field(default_factory=list)
    """The first place of each that is used before it is introduced."""


def abbreviating(bitext: Bitext) -> tuple[Abbreviating, Abbreviating]:
    """Those of the first and of the second language. For `bitext.survey`."""
    first, second = (_of(pair.sides[number] for pair in bitext.pairs) for number in (0, 1))
    return first, second


def _of(sides: Iterable[Side]) -> Abbreviating:
    found = Abbreviating()
    seen: set[str] = set()
    for side in sides:
        for abbreviation in abbreviations(side.text):
            if abbreviation.introduced:
                found.introduced.append((side, abbreviation))
            elif abbreviation.text not in seen:
                found.unannounced.append((side, abbreviation))
            seen.add(abbreviation.text)
    return found
