"""What every step of composing needs to know: the declaration, what is asked, numbers and places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from declaration_doc.languages import Language, language
from declaration_doc.model.block import Block, Kind
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import EditionSpec
from declaration_doc.numbering import Numbers, number


@dataclass(frozen=True)
class Context:
    """One composition: its input, and what is looked up in it again and again."""

    declaration: Declaration
    spec: EditionSpec
    draft: bool
    languages: tuple[Language, ...]
    """In the order of the edition: the leading one first."""
    numbers: Numbers
    targets: Mapping[str, Block]
    """What a reference may name: id of a block, or of a segment, → the block."""
    parents: Mapping[str, Block]
    """Id of a block → the block that holds it."""

    @property
    def lead(self) -> Language:
        """The leading language."""
        return self.languages[0]

    def mention(self, block: Block, into: Language) -> str:
        """The number of `block` as named within a sentence; empty where it has none."""
        value = self.numbers.of(block.id)
        return "" if value is None else into.mention(block.kind, value, self.numbers.depth(block.id))

    def label(self, block: Block, into: Language) -> str:
        """The number of `block` as printed in a language; empty where it has none."""
        value = self.numbers.of(block.id)
        return "" if value is None else into.number_label(block.kind, value, self.numbers.depth(block.id))

    def notes(self) -> Mapping[str, Block]:
        """The footnotes of the source by id."""
        return {note.id: note for note in self.declaration.notes if note.kind is Kind.NOTE}


def context(declaration: Declaration, spec: EditionSpec, draft: bool) -> Context:
    """Look up once what composing `declaration` as `spec` will ask for."""
    blocks = tuple(declaration.blocks())
    targets = {block.id: block for block in blocks}
    targets |= {segment.id: block for block in blocks for segment in block.segments}
    return Context(
        declaration=declaration,
        spec=spec,
        draft=draft,
        languages=tuple(language(tag, spec.typesetting) for tag in spec.languages),
        numbers=number(declaration),
        targets=targets,
        parents={inner.id: block for block in blocks for inner in block.blocks},
    )
