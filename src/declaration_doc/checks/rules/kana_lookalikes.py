"""No kana stands for a kanji of the same shape, nor the other way round: 一 and ー, カ and 力."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "サーバーの協力"), ("", "三カ国の首脳"), ("", "日ロ関係"))
BAD = (("", "サ一バーの協力"), ("", "国際協カ"))
FAULT = Fault(
    code="U102",
    name="kana-lookalike",
    severity=Severity.WARNING,
    message="a character of «{found}» only looks right; expected «{expected}» there",
    remedy="write «{expected}»",
    why="It comes from a scan or a slip of the input method; no search finds the word.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "ja"):
        yield from report(side, FAULT, "kana-lookalike")
