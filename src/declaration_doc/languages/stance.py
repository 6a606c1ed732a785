"""How a word stands in its clause: stated, denied, or neither for sure."""

from __future__ import annotations

from typing import NamedTuple

from declaration_doc.model.finding import Span


class Stance(NamedTuple):
    """A place of a word, and what its clause does with it."""

    span: Span
    denied: bool | None
    """Whether its clause denies it (提出しない) or states it (提出する); None: it is no predicate, or one cannot tell."""
    negation: int = -1
    """Where the negation begins that denies it."""
    firm: bool = False
    """Whether the negation is one that no condition, aim or restriction softens."""
    had: bool = False
    """Whether the sentence has what the word means, as a means, a ground or a condition: 補償の上で, 請求に基づき."""
