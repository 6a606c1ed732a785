"""No space stands before a comma or full stop, nor inside brackets."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("la paix, la liberté.", ""),)
BAD = (("la paix , la liberté.", ""),)
FAULT = Fault(
    code="P102",
    name="space-unwanted",
    severity=Severity.INFO,
    message="there is a space too many in «{found}»",
    remedy="delete the space",
    why="It comes from a copy or a cut, and a line may break at it.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "fr"):
        yield from report(side, FAULT, "space-unwanted")
