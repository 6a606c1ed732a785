"""A sentence of the translation that nothing in the first text answers.

The other way round of an omitted sentence. Explanations for the reader are additions too: where they are
wanted, suppress the finding with that reason.
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
        "Les villes ont signé l’accord en 2008, puis l’ont renouvelé.",
        "両市は2008年に協定に署名した。その後これを更新した。",
    ),
)
BAD = (
    (
        "Les villes ont signé un accord de coopération en 2008.",
        "両市は2008年に協力協定に署名した。この地域の企業及び大学は、数年前から経済交流及び文化交流に参加している。",
    ),
)
FAULT = Fault(
    code="T302",
    name="sentence-added",
    severity=Severity.WARNING,
    message="nothing in «{tag}» answers the sentence «{sentence}»",
    remedy="delete the sentence, or add it to the other language",
    why="A sentence that only one language has was agreed on by one side only.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=2.5,
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each pair of which a sentence answers none."""
    found = pair.read(gaps)
    if found.second:
        sure = found.evidence > pair.bitext.threshold(FAULT)
        yield pair.finding(
            FAULT,
            (),
            found.second,
            severity=None if sure else Severity.INFO,
            sentence=quoted(pair.second, found.second),
            tag=pair.first.language,
        )
