"""Katakana are of full width."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "パートナー"),)
BAD = (("", "ﾊﾟｰﾄﾅｰ"),)
FAULT = Fault(
    code="P206",
    name="half-width-kana",
    severity=Severity.WARNING,
    message="there are kana of half width in «{found}»; expected «{expected}»",
    remedy="write «{expected}»; `check --fix` does it",
    why="They come from old data systems, are not found by a search, and many fonts set them badly.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "ja"):
        yield from report(side, FAULT, "half-width-kana")
