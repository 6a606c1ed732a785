"""Our own format: one XML file in which every segment holds its text in each language.

parse      bytes → Parsed: the tree, the declaration, the findings
serialize  tree → bytes in canonical form
to_tree    declaration → tree
judge      what RELAX NG and Schematron say of the same bytes
"""

from declaration_doc.formats.declaration.admitting import MAX_BYTES
from declaration_doc.formats.declaration.deconstructing import SCHEMA, schema_instructions, to_tree
from declaration_doc.formats.declaration.faults import FAULTS
from declaration_doc.formats.declaration.identifying import propose_ids
from declaration_doc.formats.declaration.judging import judge
from declaration_doc.formats.declaration.reading import Parsed, parse
from declaration_doc.formats.declaration.serializing import serialize
from declaration_doc.formats.declaration.tree import Comment, Element, Instruction, Root

__all__ = [
    "FAULTS",
    "MAX_BYTES",
    "SCHEMA",
    "Comment",
    "Element",
    "Instruction",
    "Parsed",
    "Root",
    "judge",
    "parse",
    "propose_ids",
    "schema_instructions",
    "serialize",
    "to_tree",
]
