"""Numbers in other figures than digits."""

from __future__ import annotations

_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)
LATIN = "abcdefghijklmnopqrstuvwxyz"
KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
"""The order of the fifty sounds."""


def roman(number: int) -> str:
    """Roman figures of `number`, from 1.

    >>> roman(14)
    'XIV'
    """
    figures = []
    for value, figure in _ROMAN:
        count, number = divmod(number, value)
        figures.append(figure * count)
    return "".join(figures)


def letters(number: int, alphabet: str = LATIN) -> str:
    """The letter at place `number`, from 1; past the last one they double.

    >>> letters(2), letters(28), letters(3, KATAKANA)
    ('b', 'ab', 'ウ')
    """
    found = ""
    while number > 0:
        number, place = divmod(number - 1, len(alphabet))
        found = alphabet[place] + found
    return found
