"""Numbers of blocks in French: 1. then a) then –; sections I. then A. then 1. then a)."""

from __future__ import annotations

from declaration_doc.languages.counting import letters, roman
from declaration_doc.model.block import Kind

_NO_BREAK = "\u00a0"


def label(kind: Kind, number: int, depth: int = 1) -> str:
    """What stands before the text of a block."""
    match kind:
        case Kind.ARTICLE:
            return f"Article{_NO_BREAK}{_first(number)}"
        case Kind.ANNEX:
            return f"Annexe{_NO_BREAK}{number}"
        case Kind.NOTE:
            return str(number)
        case Kind.SECTION:
            return _section(number, depth)
        case Kind.ITEM:
            return _item(number, depth)
        case _:
            return f"{number}."


def mention(kind: Kind, number: int, depth: int = 1) -> str:
    """What a sentence calls a block: article premier, atelier 2, résolution 3."""
    match kind:
        case Kind.ARTICLE:
            return f"article{_NO_BREAK}{_first(number)}"
        case Kind.ANNEX | Kind.WORKSHOP | Kind.RESOLUTION | Kind.SECTION | Kind.NOTE:
            called = _section(number, depth).rstrip(".") if kind is Kind.SECTION else str(number)
            return f"{_NOUNS[kind]}{_NO_BREAK}{called}"
        case Kind.ITEM if depth > 2:
            return "1er tiret" if number == 1 else f"{number}e{_NO_BREAK}tiret"
        case _:
            return label(kind, number, depth).rstrip(".")


_NOUNS = {
    Kind.ANNEX: "annexe",
    Kind.WORKSHOP: "atelier",
    Kind.RESOLUTION: "résolution",
    Kind.SECTION: "partie",
    Kind.NOTE: "note",
}


def _first(number: int) -> str:
    return "premier" if number == 1 else str(number)


def _section(number: int, depth: int) -> str:
    match depth:
        case 1:
            return f"{roman(number)}."
        case 2:
            return f"{letters(number).upper()}."
        case 3:
            return f"{number}."
        case _:
            return f"{letters(number)})"


def _item(number: int, depth: int) -> str:
    match depth:
        case 1:
            return f"{number}."
        case 2:
            return f"{letters(number)})"
        case _:
            return "–"
