"""Small declarations without text, for what depends on order alone."""

from __future__ import annotations

from declaration_doc.model.block import Block, Kind, Marking
from declaration_doc.model.declaration import Authority, Declaration, LanguageStatus
from declaration_doc.model.position import Position


def block(kind: Kind, id: str, *blocks: Block, numbered: bool = True, number: int | None = None) -> Block:
    """A block with blocks inside it."""
    return Block(kind, id, blocks=blocks, numbered=numbered, number=number, position=Position(7, 3))


def numbered_list(id: str, *items: Block) -> Block:
    """A list with marker="number"."""
    return Block(Kind.LIST, id, blocks=items, data=Marking("number"))


def declaration(*body: Block, back: tuple[Block, ...] = ()) -> Declaration:
    """A declaration of one language around `body`."""
    languages = (LanguageStatus("fr", Authority.NOT_STATED),)
    return Declaration("nancy-2008", languages, Block(Kind.TITLE, "title"), body, back=back)
