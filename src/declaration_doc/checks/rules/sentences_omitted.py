"""A sentence of the first text that nothing in the translation answers.

Sentences are aligned by what they have in common: words of the core lexicon and of the glossary, names and
figures, length. A sentence merged with its neighbour, or divided, is no fault. Weaker evidence is given as
information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.gaps import gaps
from declaration_doc.checks.gaps import shown as quoted
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        "Les villes ont signé l’accord en 2008. Elles le renouvellent aujourd’hui.",
        "両市は2008年に協定に署名し、本日これを更新する。",
    ),
)
BAD = (
    (
        (
            "Les villes ont signé un accord en 2008. Les entreprises et les universités de la région participent "
            "aux échanges économiques et culturels depuis plusieurs années."
        ),
        "両市は2008年に協定に署名した。",
    ),
)
FAULT = Fault(
    code="T301",
    name="sentence-omitted",
    severity=Severity.ERROR,
    message="nothing in «{tag}» answers the sentence «{sentence}»",
    remedy="translate the sentence, or mark the pair as reviewed if it is said elsewhere",
    why="A sentence that only one language has was agreed on by one side only.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=1.0,
)
_SHORTER = -0.7
"""Spreads by which the translation is too short where a sentence is missing."""
_BEYOND_DOUBT = 5.0
"""Evidence that needs no length beside it."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each pair of which a sentence is not answered."""
    found = pair.read(gaps)
    if found.first:
        sure = found.evidence > _BEYOND_DOUBT or (
            found.deviation < _SHORTER and found.evidence > pair.bitext.threshold(FAULT)
        )
        yield pair.finding(
            FAULT,
            found.first,
            severity=None if sure else Severity.INFO,
            sentence=quoted(pair.first, found.first),
            tag=pair.second.language,
        )
