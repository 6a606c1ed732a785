"""Words of a declaration as a page of the site quotes them."""

from __future__ import annotations

from declaration_doc.languages import language as language_of
from declaration_doc.model.block import Block
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import plain
from declaration_doc.writers.markup.elements import characters, element


def words_of(block: Block | None, language: str) -> str:
    """What a block of the front matter says, typeset."""
    if block is None:
        return ""
    voice = language_of(language)
    texts = (plain(voice.typeset(segment.text(language))) for segment in block.segments)
    return voice.joint.join(filter(None, texts))


def in_every_language(block: Block | None, declaration: Declaration, name: str = "span") -> str:
    """The block in each language of the declaration, each in an element of its own; empty: says nothing."""
    return "".join(
        element(name, characters(words), lang=tag)
        for tag in declaration.tags
        if (words := words_of(block, tag))
    )
