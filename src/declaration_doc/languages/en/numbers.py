"""Numbers of blocks in English: 1. then (a) then (i)."""

from __future__ import annotations

from declaration_doc.languages.counting import letters, roman
from declaration_doc.model.block import Kind

_NO_BREAK = "\u00a0"
_NOUNS = {
    Kind.ANNEX: "Annex",
    Kind.ARTICLE: "Article",
    Kind.NOTE: "note",
    Kind.RESOLUTION: "resolution",
    Kind.SECTION: "section",
    Kind.WORKSHOP: "workshop",
}


def label(kind: Kind, number: int, depth: int = 1) -> str:
    """What stands before the text of a block."""
    match kind:
        case Kind.ARTICLE | Kind.ANNEX:
            return f"{_NOUNS[kind]}{_NO_BREAK}{number}"
        case Kind.NOTE:
            return str(number)
        case Kind.SECTION | Kind.ITEM:
            return _level(number, depth)
        case _:
            return f"{number}."


def mention(kind: Kind, number: int, depth: int = 1) -> str:
    """What a sentence calls a block: Article 1, workshop 2, resolution 3."""
    called = label(kind, number, depth) if kind in (Kind.SECTION, Kind.ITEM) else str(number)
    noun = _NOUNS.get(kind)
    called = called.rstrip(".")
    return f"{noun}{_NO_BREAK}{called}" if noun else called


def _level(number: int, depth: int) -> str:
    match depth:
        case 1:
            return f"{number}."
        case 2:
            return f"({letters(number)})"
        case _:
            return f"({roman(number).lower()})"
