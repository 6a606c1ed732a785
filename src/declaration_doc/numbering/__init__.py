"""The numbers of blocks: computed from their order, or typed in the source and checked against it."""

from __future__ import annotations

from declaration_doc.numbering.checking import NUMBER_FAULTS, check_numbers
from declaration_doc.numbering.computing import Numbers, number

__all__ = ["NUMBER_FAULTS", "Numbers", "check_numbers", "number"]
