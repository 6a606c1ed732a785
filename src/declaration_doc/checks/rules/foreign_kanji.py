"""Kanji are of the forms that Japanese has."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "発展"), ("", "対策"))
BAD = (("", "发展を図る。"),)
FAULT = Fault(
    code="U104",
    name="kanji-not-japanese",
    severity=Severity.WARNING,
    message="«{found}» holds a kanji that Japanese does not have",
    remedy="write the Japanese form",
    why="It is a simplified form of Chinese, or comes from a font or input method of another country.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "ja"):
        yield from report(side, FAULT, "kanji-foreign")
