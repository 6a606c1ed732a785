"""By what the words of a language are told from names, from signs, and from those of another one.

Only what passages that stand in a text of another language are looked through for; `scripts.FUNCTION_WORDS` has
the words without which hardly a sentence is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.tags import primary_subtag

_never = lazy_pattern("(?!)")


@dataclass(frozen=True, slots=True)
class Hallmarks:
    """Of one language."""

    shapes: re.Pattern[str] = _never
    """Found in words in small letters that the neighbouring languages have not, or seldom."""
    joints: re.Pattern[str] = _never
    """What joins words in this language alone: an elision, a word of one letter."""
    determined: re.Pattern[str] = _never
    """What stands before a noun; for a text in small letters."""
    finite: re.Pattern[str] = _never
    """Found in many forms of verbs, and in few adjectives."""
    adverbs: tuple[str, ...] = ()
    """Ends of words that often begin a sentence, and are no names."""
    name_joints: frozenset[str] = frozenset()
    """Small words that join the parts of a name."""
    offices: frozenset[str] = frozenset()
    """Words of the names of offices, institutions and papers, in small letters."""


@cache
def hallmarks(tag: str) -> Hallmarks:
    """Those of the language of a BCP 47 tag; none for one that has no table here."""
    match primary_subtag(tag):
        case "fr":
            from declaration_doc.languages.fr.hallmarks import HALLMARKS as FRENCH

            return FRENCH
        case "en":
            from declaration_doc.languages.en.hallmarks import HALLMARKS as ENGLISH

            return ENGLISH
        case _:
            return Hallmarks()
