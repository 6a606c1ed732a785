"""Japanese is set with 、 and 。, not with the comma and full stop of ASCII."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "技術、組織及び社会。"), ("", "GDP 3.5 パーセント、CO2"))
BAD = (("", "技術, 組織及び社会。"), ("", "技術及び社会."))
FAULT = Fault(
    code="P201",
    name="ascii-mark",
    severity=Severity.WARNING,
    message="there is an ASCII mark in «{found}»; expected «{expected}»",
    remedy="write «{expected}»; `check --fix` does it",
    why="It has another width and place, and comes from an input method left in the wrong mode.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "ja"):
        yield from report(side, FAULT, "ascii-mark")
