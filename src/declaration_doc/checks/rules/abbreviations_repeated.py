"""An abbreviation is introduced once: its name in full with the abbreviation, later the abbreviation alone."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.abbreviating import abbreviating
from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        (
            "Les Objectifs de développement durable (ODD) sont au nombre de 17.",
            "持続可能な開発目標（SDGs）は17ある。",
        ),
        ("Les ODD guident les villes.", "SDGsは都市を導く。"),
    ),
)
BAD = (
    (
        ("Les Objectifs de développement durable (ODD) sont 17.", "持続可能な開発目標（SDGs）は17ある。"),
        ("Les Objectifs de développement durable (ODD) guident les villes.", "SDGsは都市を導く。"),
    ),
)
FAULT = Fault(
    code="G205",
    name="abbreviation-introduced-twice",
    severity=Severity.INFO,
    message="«{abbreviation}» is introduced again; first it was in «{first}»",
    remedy="write the abbreviation alone, or the name in full alone",
    why="A reader who is told twice looks for the difference.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each introduction after the first one, by language."""
    for found in bitext.survey(abbreviating):
        known: dict[str, Side] = {}
        for side, abbreviation in found.introduced:
            first = known.setdefault(abbreviation.text, side)
            if first is not side and first.text != side.text:
                yield side.finding(
                    FAULT, [abbreviation.span], abbreviation=abbreviation.text, first=first.segment
                )
