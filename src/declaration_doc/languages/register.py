"""How a text ends, and in which register it speaks: what tells a sentence from a heading or an item."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from declaration_doc.model.finding import Span


class Ending(Enum):
    """What stands at the end of a text."""

    MARKED = "marked"
    """A mark that ends a sentence or announces a list."""
    POLITE = "polite"
    """A predicate that ends a sentence for certain, without a mark: 〜ます."""
    PREDICATE = "predicate"
    """A predicate without a mark: a sentence, or an item of a list."""
    OPEN = "open"
    """A noun, or anything else."""


class Sentence(NamedTuple):
    """The end of a sentence that shows its register."""

    polite: bool
    """〜です, 〜ます; otherwise 〜である, 〜だ."""
    span: Span
    firm: bool = True
    """False: a plain verb, which an item of a list in the polite style may end with too."""
