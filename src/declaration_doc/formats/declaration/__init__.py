"""Our own format: one XML file in which every segment holds its text in each language."""

from __future__ import annotations

from dataclasses import dataclass
from xml.parsers import expat

from declaration_doc.formats.declaration.constructing import construct
from declaration_doc.formats.declaration.parsing import TreeBuilder
from declaration_doc.formats.declaration.places import Places
from declaration_doc.formats.declaration.tree import Element, Root
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Fault, Finding

FAULTS: tuple[Fault, ...] = ()


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
    assert isinstance(builder.root, Root)
    return Parsed(builder.root, construct(builder.root, Places(data)), ())
