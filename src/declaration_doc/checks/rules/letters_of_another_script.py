"""No letter of another script stands within a word of Latin letters."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("la coopération", ""),)
BAD = (("la сoopération", ""),)
FAULT = Fault(
    code="U101",
    name="letter-lookalike",
    severity=Severity.WARNING,
    message="«{found}» holds letters of another script; expected «{expected}»",
    remedy="write the word anew: «{expected}»",
    why="It looks the same, but no search finds it, no hyphenation knows it, and it may be meant to deceive.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    yield from report(side, FAULT, "letter-lookalike")
