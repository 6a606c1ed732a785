"""Roman figures in a text: XXIe siècle, annexe II, 附属書Ⅱ."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_canonical = lazy_pattern(r"C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def roman_value(figures: str) -> int | None:
    """The value of Roman figures below 400; None where they are no number as one writes it.

    >>> roman_value("XIV"), roman_value("IIX")
    (14, None)
    """
    if not figures or not _canonical.fullmatch(figures):
        return None
    values = [_VALUES[figure] for figure in figures]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
