"""What a language says of negation: where a text denies, and how surely another language denies there."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from declaration_doc.model.finding import Span


class Firmness(IntEnum):
    """How surely a faithful translation denies as well."""

    FREE = 0
    """It may as well state it: «ne … que» (only), «éviter», 限り. It may answer to a negation."""
    USUAL = 1
    """It denies, or has a word that does: «sans» (〜ずに, なし), a negation within a subordinate clause."""
    FIRM = 2
    """It denies: «ne … pas», the predicate of a sentence in 〜ません."""


class Negation(NamedTuple):
    """A place where a text denies, or says what another language may deny."""

    span: Span
    firmness: Firmness
    form: str
    """What kind of expression it is: `clause`, `only`, `not-only`, `without`, `bare`, `word`."""
    heads: tuple[str, ...] = ()
    """The words that it denies, the likeliest first; empty where one cannot tell."""
    twice: bool = False
    """Whether what it denies denies in its turn, and may be stated: ne sont pas incompatibles, 両立する."""
