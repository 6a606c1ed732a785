"""Numbers of blocks in Japanese: 1 then (1) then ア then (ア); no mark follows a number."""

from __future__ import annotations

from declaration_doc.languages.counting import KATAKANA, letters
from declaration_doc.model.block import Kind


def label(kind: Kind, number: int, depth: int = 1) -> str:
    """What stands before the text of a block."""
    match kind:
        case Kind.WORKSHOP:
            return f"第{number}分科会"
        case Kind.ARTICLE:
            return f"第{number}条"
        case Kind.ANNEX:
            return f"附属書{number}"
        case Kind.SECTION | Kind.ITEM:
            return _level(number, depth)
        case _:
            return str(number)


def mention(kind: Kind, number: int, depth: int = 1) -> str:
    """What a sentence calls a block: 第1条, 第2分科会, 決議3."""
    match kind:
        case Kind.RESOLUTION:
            return f"決議{number}"
        case Kind.NOTE:
            return f"注{number}"
        case _:
            return label(kind, number, depth)


def _level(number: int, depth: int) -> str:
    match depth:
        case 1:
            return str(number)
        case 2:
            return f"({number})"
        case 3:
            return letters(number, KATAKANA)
        case _:
            return f"({letters(number, KATAKANA)})"
