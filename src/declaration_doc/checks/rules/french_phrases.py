"""Fixed phrases of French are spelt as always: entre autres, not «ente autres».

A dictionary lets many of these slips pass, because the wrong word exists. The phrases are a list that anybody
can extend.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("entre autres, mise en œuvre, mises à jour", ""), ("au profit de la paix", ""))
BAD = (("la paix, ente autres", ""), ("au sien de l’Europe", ""), ("dans le carde de la paix", ""))
FAULT = Fault(
    code="P306",
    name="phrase-misspelt",
    severity=Severity.WARNING,
    message="«{found}»: the phrase is «{expected}»",
    remedy="write «{expected}»",
    why="The wrong word exists, so that no dictionary finds it, and a reader stumbles.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "fr"):
        yield from report(side, FAULT, "phrase")
