"""Every kind of finding that any command reports: of the rules, of a comparison, of an edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declaration_doc.model.finding import Fault


def every_fault() -> tuple[Fault, ...]:
    """By code; no code and no name stands twice."""
    from declaration_doc.checks import CATALOG
    from declaration_doc.comparing import faults
    from declaration_doc.writers.pdf import glyphs

    return tuple(sorted((*CATALOG, *faults.FAULTS, *glyphs.FAULTS), key=lambda fault: fault.code))


def fault_named(word: str) -> Fault | None:
    """The fault with this code or name, in any case; None: there is none."""
    named = (fault for fault in every_fault() if word.upper() == fault.code or word.lower() == fault.name)
    return next(named, None)
