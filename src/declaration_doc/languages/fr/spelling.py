"""The French dictionary, where one is installed."""

from __future__ import annotations

from functools import cache

from declaration_doc import resources
from declaration_doc.languages.hunspell import Dictionary


@cache
def dictionary() -> Dictionary | None:
    """The dictionary; None where none is installed."""
    files = resources.dictionary("fr")
    return Dictionary(*files) if files else None
