"""Numbers and dates as values, the same for every language."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from declaration_doc.model.finding import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that a text states."""

    value: Fraction
    span: Span
