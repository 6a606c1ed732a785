"""What languages say of negation: where a text denies, and how surely another language must deny too."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Firmness(IntEnum):
    """How surely a translation of the sentence holds a negation as well."""

    FREE = 0
    """Another language may as well say it without: «ne … que» (only), 限り, «éviter»."""
    USUAL = 1
    """Mostly denied, or said by a word that denies: «sans» (〜ずに, なし), 〜ないように."""
    FIRM = 2
    """Denied: «ne … pas», 〜ません."""


@dataclass(frozen=True, slots=True)
class Negation:
    """A place where a text denies."""

    start: int
    end: int
    """Span in code points."""
    firmness: Firmness
    form: str
    """What kind of expression it is, for explanations and tests: `clause`, `only`, `without`, `word`…"""
