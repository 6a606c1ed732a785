"""Compatibility ideographs are pointed out: other programs turn them into their usual form.

In a declaration the reader finds these in the whole file, so the rule is at rest there.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "神戸"),)
BAD = (("", "\ufa19戸"),)
FAULT = Fault(
    code="U107",
    name="text-compatibility-ideograph",
    severity=Severity.INFO,
    message="«{found}» holds a compatibility ideograph, which many programs turn into «{expected}»",
    remedy="keep it where a name is officially so written",
    why="Normalisation (Unicode NFC) changes the form of the name.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if not side.kind:
        yield from report(side, FAULT, "ideograph-compatible")
