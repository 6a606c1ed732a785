"""French quotation marks are « »; “ ” stand inside a quotation (Lexique, «Guillemets»)."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("le principe «\u00a0pollueur-payeur\u00a0»", ""),
    ("«\u00a0le mot “paix” nous oblige\u00a0»", ""),
)
BAD = (('le principe "pollueur-payeur"', ""), ("le principe “pollueur-payeur”", ""))
FAULT = Fault(
    code="P110",
    name="quotation-marks-foreign",
    severity=Severity.INFO,
    message="quotation marks of another language in «{found}»: expected {expected}",
    remedy="write {expected}; in a declaration, mark the words as <quote>, which is set by the edition",
    why="Marks that are typed stay as they are in every edition, beside quotations that are set in « ».",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each quotation between marks of another language."""
    if is_in(side, "fr"):
        yield from report(side, FAULT, "quotation")
