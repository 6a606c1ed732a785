"""What the editions of a declaration must say: each segment in each language, as the source has it.

Taken from the declaration itself, not from its composition, so that both are judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from declaration_doc.editions import compose
from declaration_doc.formats.declaration import parse
from declaration_doc.languages import fold
from declaration_doc.model.block import Kind, walk_blocks
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import Edition, EditionSpec
from declaration_doc.model.inline import Ruby, plain, walk

DATA = Path(__file__).resolve().parents[1] / "data"
EVERY_ELEMENT = DATA / "accord-de-nancy" / "declaration.xml"
"""A small declaration that uses every element of the format."""


SOURCES = (EVERY_ELEMENT, *sorted((DATA.parents[1] / "sources").glob("*/declaration.xml")))
"""That one, and every declaration that is published here."""


@cache
def source(path: Path = EVERY_ELEMENT) -> Declaration:
    """The declaration in a file."""
    declaration = parse(path.read_bytes()).declaration
    assert declaration is not None
    return declaration


def edition(spec: EditionSpec, path: Path = EVERY_ELEMENT, *, draft: bool = False) -> Edition:
    """An edition of the declaration in a file."""
    return compose(source(path), spec, draft=draft)


def said(declaration: Declaration, spec: EditionSpec) -> Iterator[tuple[str, str, str]]:
    """(language, segment, folded text) of what the edition prints; references without words left out."""
    logos = {
        s.id for block in walk_blocks(declaration.front) if block.kind is Kind.LOGO for s in block.segments
    }
    for segment in declaration.segments():
        for language in spec.languages:
            nodes = segment.text(language)
            if nodes and segment.id not in logos:
                yield language, segment.id, fold(plain(nodes, corrected=spec.corrections))


def readings(declaration: Declaration) -> set[str]:
    """The readings of ruby, which a text edition sets in brackets."""
    return {
        node.reading
        for segment in declaration.segments()
        for text in segment.texts
        for node in walk(segment.text(text.language))
        if isinstance(node, Ruby)
    }
