"""An obligation where the other language permits, or the other way round.

«doit» against できる, «peut» against しなければならない. Manuals say both in many ways, so that it is given
as information; in a treaty, make it an error: `rules: {obligation-differs: error}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.operatives import differences
from declaration_doc.checks.rules.commitments import MODAL, finding
from declaration_doc.model.finding import Fault, Finding, Severity, Span

GOOD = (
    ("Chaque partie doit informer l’autre.", "各当事者は、他方に通知しなければならない。"),
    ("Chaque partie peut informer l’autre.", "各当事者は、他方に通知することができる。"),
)
BAD = (
    ("Chaque partie doit informer l’autre.", "各当事者は、他方に通知することができる。"),
    ("Chaque partie peut informer l’autre.", "各当事者は、他方に通知しなければならない。"),
)
FAULT = Fault(
    code="T211",
    name="obligation-differs",
    severity=Severity.INFO,
    message="«{first}» ({first_act}) is answered by «{second}» ({second_act})",
    remedy="oblige or permit in both languages alike",
    why="What one language obliges to and the other permits is the seed of a dispute.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def _is_restricted(pair: Pair, verb: Span) -> bool:
    """Whether the verb is denied, or restricted: ne peut … que is what must be."""
    read = pair.first.analysis.negations
    return read is not None and any(each.span[0] <= verb[0] < each.span[1] for each in pair.first.read(read))


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each sentence that obliges where the other permits."""
    for found in pair.read(differences):
        if {found.first.name, found.second.name} <= MODAL and not _is_restricted(pair, found.first_span):
            yield finding(FAULT, pair, found)
