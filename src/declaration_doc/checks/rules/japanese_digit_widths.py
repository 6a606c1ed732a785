"""The digits of one number are of one width: 2022 or ２０２２, not 20２2.

Across a document one digit may stand in full width and two or more in half width, as official documents have
it; what departs from the custom of a document is reported by `ways-mixed`.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "第７回会議、2022年、２０２３年"),)
BAD = (("", "20２2年"),)
FAULT = Fault(
    code="P207",
    name="digit-widths-mixed",
    severity=Severity.WARNING,
    message="the digits of a number in «{found}» are of two widths; expected «{expected}»",
    remedy="write «{expected}»; `check --fix` does it",
    why="It shows that a number was mended in a hurry, and a search does not find it.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "ja"):
        yield from report(side, FAULT, "digit-widths")
