"""A space stands before ; : ! ? and » and after «, in texts that no edition will typeset.

In a declaration the writers set these spaces, so the rule is at rest there.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("Les villes conviennent\u202f: « la paix ».", ""),)
BAD = (("Les villes conviennent: la paix.", ""), ("la «coopération décentralisée »", ""))
FAULT = Fault(
    code="P101",
    name="space-missing",
    severity=Severity.WARNING,
    message="there is no space in «{found}»; expected «{expected}»",
    remedy="put the space in, no-break so that no line ends there",
    why="French sets its high marks and quotation marks apart; without the space the text looks untended.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "fr") and not side.kind:
        yield from report(side, FAULT, "space-missing")
