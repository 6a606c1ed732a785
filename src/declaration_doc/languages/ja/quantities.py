"""Numbers in a text."""

from __future__ import annotations

import re
from fractions import Fraction

from declaration_doc.languages.quantity import Quantity

_digits = re.compile(r"(?<![0-9.,A-Za-z-])[0-9０-９]+(?![\d.,A-Za-z-]*\d)")


def quantities(text: str) -> tuple[Quantity, ...]:
    """Whole numbers in digits of any width."""
    return tuple(Quantity(Fraction(int(found[0])), found.span()) for found in _digits.finditer(text))
