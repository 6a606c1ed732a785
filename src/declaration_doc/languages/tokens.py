"""Texts cut into the pieces by which a reader sees that something changed.

Letters of scripts that part words by spaces go by words, an elided article being a piece of its own;
Japanese goes by runs of digits, of Latin letters and of katakana, every other character alone. One
expression serves all languages: the script decides, not the tag, so that a French name within a
Japanese sentence is one piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from declaration_doc.languages.folds import APOSTROPHES, FOLDED
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.characters import JAPANESE

_piece = lazy_pattern(
    r"\s+"
    r"|\d+(?:[.,\u00a0\u202f]\d+)*"
    r"|[\u30a1-\u30fa\u30fc\u30fd\u30fe]+"  # katakana with its long vowel and iteration marks
    rf"|[^\W\d_{JAPANESE}]+['\u2019](?=[^\W\d_])"  # l’, qu’, aujourd’
    rf"|[^\W\d_{JAPANESE}]+(?:[-\u2010\u2011][^\W\d_{JAPANESE}]+)*"
    r"|.",
    re.DOTALL,
)
_keys = str.maketrans({**APOSTROPHES, **FOLDED})


class Token(NamedTuple):
    """A piece of a text."""

    text: str
    """As it stands."""
    key: str
    """What it is compared by: the typographic folds taken; empty for what is typography alone."""


def tokens(text: str) -> Iterator[Token]:
    """The pieces of `text`; joined, their texts are `text`.

    >>> [token.text for token in tokens("l’accord franco-japonais de 2022")]
    ['l’', 'accord', ' ', 'franco-japonais', ' ', 'de', ' ', '2022']
    """
    for found in _piece.finditer(text):
        piece = found[0]
        yield Token(piece, " " if piece.isspace() else piece.translate(_keys))


def folded_pieces(text: str) -> list[str]:
    """The pieces of a text whose typography and case are folded, white space left out: for counting.

    >>> folded_pieces("L’Accord – ici")
    ["l'", 'accord', '-', 'ici']
    """
    return [piece for piece in _piece.findall(text.translate(_keys).casefold()) if not piece.isspace()]
