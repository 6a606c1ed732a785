"""Every kind of finding that reading a source can give: what `explain` knows of the format."""

from declaration_doc.formats.declaration.faults.characters import CHARACTER_FAULTS
from declaration_doc.formats.declaration.faults.file import FILE_FAULTS
from declaration_doc.formats.declaration.faults.grammar import GRAMMAR_FAULTS
from declaration_doc.formats.declaration.faults.meaning import MEANING_FAULTS
from declaration_doc.model.finding import Fault

FAULTS: tuple[Fault, ...] = (*FILE_FAULTS, *GRAMMAR_FAULTS, *MEANING_FAULTS, *CHARACTER_FAULTS)

__all__ = ["CHARACTER_FAULTS", "FAULTS", "FILE_FAULTS", "GRAMMAR_FAULTS", "MEANING_FAULTS"]
