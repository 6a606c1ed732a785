"""Kanji are kanji, not the signs for their radicals: 大, not ⼤ (U+2F24)."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "大学"),)
BAD = (("", "⼤学"),)
FAULT = Fault(
    code="U103",
    name="radical-character",
    severity=Severity.WARNING,
    message="«{found}» holds the sign of a radical; expected «{expected}»",
    remedy="write «{expected}»",
    why="It comes from a copy out of a PDF; fonts lack it and no search finds it.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    yield from report(side, FAULT, "radical")
