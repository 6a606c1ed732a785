"""No control or invisible character stands in a text.

In a declaration the reader finds these in the whole file, so the rule is at rest there.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("la paix", ""),)
BAD = (("la\u200b paix", ""),)
FAULT = Fault(
    code="U105",
    name="text-hidden-character",
    severity=Severity.WARNING,
    message="an invisible character stands in «{found}»",
    remedy="delete it",
    why="A word with an invisible character inside is not found, not compared and not hyphenated.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if not side.kind:
        yield from report(side, FAULT, "character-hidden")
