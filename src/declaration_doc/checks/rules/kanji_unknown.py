"""Two kanji that are no word, where a common word sounds or looks the same: 設訂 for 設定.

Only what stands among known words is judged, so that names are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "責任を果たす。"), ("", "阿蘇山麓の自治体"))
BAD = (("", "場所を設訂する。"), ("", "感境の保全を図る。"))
FAULT = Fault(
    code="P304",
    name="compound-unknown",
    severity=Severity.WARNING,
    message="«{found}» has no word of these kanji; meant may be «{expected}»",
    remedy="write the word that is meant",
    why="It is a slip of the input method, or of recognition from a scan.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "ja"):
        yield from report(side, FAULT, "compound")
