"""Ordinals are abbreviated 1er, 1re, 2e, 3e, not `2ème`."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("les 7e Rencontres, la 1re édition", ""),)
BAD = (("la 2ème édition", ""), ("la 1ère édition", ""))
FAULT = Fault(
    code="P103",
    name="ordinal-ill-abbreviated",
    severity=Severity.WARNING,
    message="«{found}»: the ordinal is abbreviated «{expected}»",
    remedy="write «{expected}»; editions raise the letters",
    why="The abbreviation takes the last letter, or two, of the word: deuxième is 2e (Imprimerie nationale).",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "fr"):
        yield from report(side, FAULT, "ordinal")
