"""No word stands twice in a row."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("la paix de la région", ""), ("nous nous engageons", ""))
BAD = (("la paix de de la région", ""),)
FAULT = Fault(
    code="P108",
    name="word-doubled",
    severity=Severity.WARNING,
    message="a word stands twice in «{found}»",
    remedy="keep one",
    why="It is left over from editing, and a reader of proofs overlooks it.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "fr"):
        yield from report(side, FAULT, "word-doubled")
