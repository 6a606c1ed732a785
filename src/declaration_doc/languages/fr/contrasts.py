"""What a French text says out of several things that exclude one another."""

from __future__ import annotations

from declaration_doc.languages.alternation import lowered
from declaration_doc.languages.contrast import reader


def _folded(text: str) -> str:
    """Small letters, plain spaces, apostrophes and hyphens."""
    plain = lowered(text).replace("\u2019", "'")  # `translate` takes a hundred times as long
    return plain.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2011", "-").replace("\u2010", "-")


contrasts = reader("fr", _folded, words=True)
