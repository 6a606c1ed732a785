"""A Japanese word that only a negation may follow, and no negation; or half of なければならない.

しか, 決して, 必ずしも, 二度と, 何も stand with a negation only: where the sentence has none, it was lost.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("", "管理者しか変更できない。"),
    ("", "この方法は必ずしも容易ではない。"),
    ("", "市は協議しなければならない。しかし、期限はある。"),
)
BAD = (
    ("", "管理者しか変更できる。"),
    ("", "この方法は必ずしも容易である。"),
    ("", "市は協議しなければなる。"),
)
FAULT = Fault(
    code="T203",
    name="negation-broken",
    severity=Severity.ERROR,
    message="«{word}» wants a negation, and none follows",
    remedy="restore the negation, or write it without «{word}»",
    why="A sentence that has kept the word and lost the negation says the opposite, or nothing.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(side: Side) -> Iterator[Finding]:
    """A finding for each such word."""
    function = side.analysis.unanswered
    if function is not None:
        for start, end in side.read(function):
            yield side.finding(FAULT, [(start, end)], word=side.text[start:end])
