"""Every fault that any room can report, for the manual and for `explain`."""

from __future__ import annotations

from declaration_doc.checks import settings, suppressions
from declaration_doc.checks.registry import RULES, TRANSLATION_RULES
from declaration_doc.formats import (
    configuration,
    css,
    declaration,
    glossary,
    images,
    pairs,
    review,
    yaml_faults,
)
from declaration_doc.model.finding import Fault, Severity
from declaration_doc.numbering import NUMBER_FAULTS

CATALOG: tuple[Fault, ...] = tuple(
    sorted(
        (
            *declaration.FAULTS,
            *NUMBER_FAULTS,
            *(rule.FAULT for rule in (*RULES, *TRANSLATION_RULES)),
            *suppressions.FAULTS,
            *settings.FAULTS,
            *yaml_faults.FAULTS,
            *glossary.FAULTS,
            *review.FAULTS,
            *configuration.FAULTS,
            *images.FAULTS,
            *pairs.FAULTS,
            *css.FAULTS,
        ),
        key=lambda fault: fault.code,
    )
)
"""By code; no code and no name stands twice."""

ADJUSTABLE: dict[str, Fault] = {
    **{rule.FAULT.code: rule.FAULT for rule in (*RULES, *TRANSLATION_RULES)},
    **{fault.code: fault for fault in declaration.FAULTS if fault.severity is not Severity.ERROR},
}
"""By code: what a project may switch off, regrade or suppress.

The rest are errors without which nothing can be read, trusted or composed.
"""


def find_fault(word: str) -> Fault | None:
    """The fault with this code or name, in any case; None: there is none."""
    return next((f for f in CATALOG if word.upper() == f.code or word.lower() == f.name), None)


def is_adjustable(fault: Fault) -> bool:
    """Whether a project may switch the fault off, regrade it or suppress it."""
    return fault.code in ADJUSTABLE
