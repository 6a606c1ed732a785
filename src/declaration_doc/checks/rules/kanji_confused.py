"""A Japanese word is not written with kanji that are always wrong there: 社会保証, 意志決定, 専問.

The lexicon of confusions is data, open to whoever meets another one.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "社会保障及び意思決定"), ("", "今回複数の都市が参加した。"))
BAD = (("", "社会保証を充実する。"), ("", "意志決定の過程"), ("", "弟7回会議"))
FAULT = Fault(
    code="P301",
    name="kanji-confused",
    severity=Severity.WARNING,
    message="«{found}»: meant is «{expected}»",
    remedy="write «{expected}»",
    why="It is a slip of the input method, or of a writer who takes one kanji for another.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "ja"):
        yield from report(side, FAULT, "confusion")
