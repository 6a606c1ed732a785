"""Numbers in a French text: in digits, in words, in Roman figures, and words that stand for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from declaration_doc.languages.fr.quantities_in_digits import S, in_digits
from declaration_doc.languages.fr.quantities_in_words import in_words
from declaration_doc.languages.quantity import Kind, Quantity, Weight
from declaration_doc.languages.roman import roman_value

_roman = re.compile(r"(?<![\w’'.-])([IVXLC]+)(?:((?:er|[eè]res?|res?|es?|[eè]mes?|ᵉ)(?![\w]))|(?![\w’'-]))")
_heading = re.compile(
    r"(?:articles?|chapitres?|titres?|annexes?|parties?|sections?|livres?|tomes?|volumes?|phases?|protocoles?"
    rf"|niveaux?|classes?|types?|points?|paragraphes?|ateliers?|axes?){S}$",
    re.IGNORECASE,
)
"""Before a single figure that counts: annexe I."""
_GREATEST = 49
"""Above, capitals are rather an abbreviation: CC, XL."""


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every number of `text`, by value, in reading order.

    Articles are none: all `un` and `une` of a text together give one, of no weight.

    >>> [(q.values, q.span) for q in quantities("vingt et une villes, 1,5 million")]
    [((21,), (0, 12)), ((1500000,), (21, 32))]
    """
    found = [*in_digits(text), *in_words(text), *_in_roman(text)]
    found.sort(key=_place)
    return tuple(found)


def _place(quantity: Quantity) -> tuple[int, int]:
    return quantity.span


def _in_roman(text: str) -> Iterator[Quantity]:
    for found in _roman.finditer(text):
        figures, ending = found.groups()
        value = roman_value(figures)
        if value is None or figures in ("L", "C"):
            continue
        if ending:
            yield Quantity((value,), found.span(), Kind.ORDINAL)
        elif value <= _GREATEST and (
            len(figures) > 1 or _heading.search(text, max(0, found.start() - 14), found.start())
        ):
            yield Quantity((value,), found.span(), Kind.ORDINAL, Weight.FAIR)
