"""What a French text says out of several things that exclude one another."""

from __future__ import annotations

from declaration_doc.languages.alternation import lowered
from declaration_doc.languages.contrast import reader

_PLAIN = str.maketrans("\u2019\u00a0\u202f\u2011\u2010", "'  --")


def _folded(text: str) -> str:
    """Small letters, plain spaces, apostrophes and hyphens."""
    return lowered(text).translate(_PLAIN)


contrasts = reader("fr", _folded, words=True)
