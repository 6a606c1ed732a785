"""Points of suspension are one character; after `etc.` there are none."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("la culture, le sport, etc.", ""), ("Et la suite…", ""))
BAD = (("la culture, le sport, etc…", ""),)
FAULT = Fault(
    code="P104",
    name="ellipsis-ill-set",
    severity=Severity.WARNING,
    message="«{found}»: expected «{expected}»",
    remedy="write «{expected}»",
    why="«etc.» says already that the list goes on; three full stops can be parted by a line break.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place; three full stops alone are reported for information."""
    if is_in(side, "fr"):
        yield from report(side, FAULT, "ellipsis")
