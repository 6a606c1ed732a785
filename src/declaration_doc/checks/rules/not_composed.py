"""Letters and their accents are one character (Unicode NFC).

In a declaration the reader finds these in the whole file, so the rule is at rest there.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("la paix durée", ""),)
BAD = (("la dure\u0301e", ""),)
FAULT = Fault(
    code="U106",
    name="text-not-composed",
    severity=Severity.WARNING,
    message="a letter of «{found}» is written apart from its accent; expected «{expected}»",
    remedy="write «{expected}»",
    why="The same word in two spellings is not found and not compared as one.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if not side.kind:
        yield from report(side, FAULT, "not-composed-here")
