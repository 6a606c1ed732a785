"""No mark stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("la paix, la liberté", ""),)
BAD = (("la paix,, la liberté", ""),)
FAULT = Fault(
    code="P107",
    name="mark-doubled",
    severity=Severity.WARNING,
    message="a mark stands twice in «{found}»; expected «{expected}»",
    remedy="keep one; `check --fix` does it",
    why="It is left over from editing.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "fr"):
        yield from report(side, FAULT, "mark-doubled")
