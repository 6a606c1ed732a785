"""No mark of Japanese stands twice, nor a comma beside a full stop."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "技術、組織。"), ("", "……そして"))
BAD = (("", "技術、、組織。"), ("", "技術、。"))
FAULT = Fault(
    code="P203",
    name="japanese-mark-doubled",
    severity=Severity.WARNING,
    message="a mark stands twice in «{found}»; expected «{expected}»",
    remedy="keep one; `check --fix` does it where there is no choice",
    why="It is left over from editing.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "ja"):
        yield from report(side, FAULT, "mark-doubled")
