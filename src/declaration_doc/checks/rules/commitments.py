"""A promise raised or lowered: «s'efforcera de» is 努める, neither しなければならない nor 目指す.

The operative verbs of declarations stand in `lexicons/operative.yaml`, with a scale of strength from an
obligation to a wish; a project adds forms of its own. A sentence is compared where it has one operative
verb, and the predicate of the other language is one of another act.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.operatives import Difference, differences
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("Chaque ville s’efforcera de développer les échanges.", "各都市は、交流の開発に努める。"),
    ("Nous adoptons la déclaration.", "我々は、宣言を採択する。"),
    ("Les parties s’engagent à réduire les émissions.", "両当事者は、排出量の削減を約束する。"),
)
BAD = (
    ("Chaque ville s’efforcera de développer les échanges.", "各都市は、交流を開発しなければならない。"),
    ("Les parties s’engagent à réduire les émissions.", "両当事者は、排出量の削減を目指す。"),
    ("Nous adoptons la déclaration.", "我々は、宣言を歓迎する。"),
)
FAULT = Fault(
    code="T221",
    name="commitment-differs",
    severity=Severity.WARNING,
    message="«{first}» ({first_act}) is answered by «{second}» ({second_act})",
    remedy="take the verb of the same strength, or add the pair of verbs to the project's `verbs:`",
    why="A promise that one language raises or lowers was made by one side only.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
MODAL = frozenset(("oblige", "may"))
"""Acts of ordinary modal verbs, which answer each other freely but for obligation and permission."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each sentence whose operative verb is answered by one of another act.

    Of acts that only say, recall and emphasise, it is information: translations exchange them freely.
    """
    for found in pair.read(differences):
        if found.first.name not in MODAL:
            said = found.first.says and found.second.says
            yield finding(FAULT, pair, found, Severity.INFO if said else None)


def finding(fault: Fault, pair: Pair, found: Difference, severity: Severity | None = None) -> Finding:
    """A fault of a sentence that does something else."""
    return pair.finding(
        fault,
        [found.first_span],
        [found.second_span],
        severity=severity,
        first=pair.first.text[slice(*found.first_span)],
        first_act=found.first.name,
        second=pair.second.text[slice(*found.second_span)],
        second_act=found.second.name,
    )
