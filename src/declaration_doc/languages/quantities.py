"""The numbers of a text, for rooms that need nothing else of a language's analysis, which is large."""

from __future__ import annotations

from functools import lru_cache

from declaration_doc.languages.quantity import Quantity
from declaration_doc.model.tags import primary_subtag


def quantities(text: str, tag: str) -> tuple[Quantity, ...]:
    """The numbers and dates of a text in a language; none for one that has no table of them.

    >>> [quantity.values for quantity in quantities("deux villes", "fr")]
    [(2,)]
    """
    match primary_subtag(tag):
        case "fr":
            from declaration_doc.languages.fr.quantities import quantities as french

            return french(text)
        case "ja":
            from declaration_doc.languages.ja.quantities import quantities as japanese

            return japanese(text)
        case _:
            return ()


@lru_cache(maxsize=8_192)
def states_number(piece: str, tag: str) -> bool:
    """Whether a word, standing alone, may be a number or a part of one."""
    return bool(quantities(piece, tag))
