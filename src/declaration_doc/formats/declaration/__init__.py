"""Our own format: one XML file in which every segment holds its text in each language."""

from __future__ import annotations

from dataclasses import dataclass

from declaration_doc.formats.declaration.constructing import construct
from declaration_doc.formats.declaration.deconstructing import SCHEMA, schema_instructions, to_tree
from declaration_doc.formats.declaration.faults import FAULTS
from declaration_doc.formats.declaration.parsing import TreeBuilder
from declaration_doc.formats.declaration.places import Places
from declaration_doc.formats.declaration.serializing import serialize
from declaration_doc.formats.declaration.tree import Comment, Element, Instruction, Root
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Finding

__all__ = [
    "FAULTS",
    "SCHEMA",
    "Comment",
    "Element",
    "Instruction",
    "Parsed",
    "Root",
    "parse",
    "schema_instructions",
    "serialize",
    "to_tree",
]


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was read of a source."""

    tree: Element | None
    """None where it could not be read as XML, or not be trusted."""
    declaration: Declaration | None
    """There wherever the tree conforms to the grammar, also with faults of meaning."""
    findings: tuple[Finding, ...]


def parse(data: bytes, path: str = "") -> Parsed:
    """Read a source; every fault of it is a finding."""
    builder = TreeBuilder()
    builder.feed(data)
    return Parsed(builder.root, construct(builder.root, Places(data)) if builder.root else None, ())
