"""What can be read out of a text of one language: the functions that the translation rules stand on.

`analysis(tag)` gives them as one value, loaded when first asked for. A function that a language does not
have is None, and the rules that need it fall silent for that language.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from declaration_doc.languages.quantity import Quantity


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """The analyses of one language: pure functions of a text, spans in code points."""

    quantities: Callable[[str], tuple[Quantity, ...]] | None = None
    """Numbers and dates, by value, in reading order."""


@cache
def analysis(tag: str) -> Analysis:
    """The analyses for the language of a BCP 47 tag; none for one that has no table here."""
    match tag.partition("-")[0]:
        case "fr":
            from declaration_doc.languages.fr.analysis import ANALYSIS as FRENCH

            return FRENCH
        case "ja":
            from declaration_doc.languages.ja.analysis import ANALYSIS as JAPANESE

            return JAPANESE
        case _:
            return Analysis()
