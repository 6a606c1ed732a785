"""A name is written in one way throughout a document: エクサンプロヴァンス or エクス・アン・プロヴァンス.

What the glossary lists is left to it: several forms may be allowed there. Other names are followed by their
sound, or by the forms that the lexicon of names has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext
from declaration_doc.checks.examples import shown
from declaration_doc.checks.names import survey
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (("la ville de Vauvenargues", "ヴォーヴナルグ市"), ("le maire de Vauvenargues", "ヴォーヴナルグ市長")),
)
BAD = (
    (
        ("la ville de Vauvenargues", "ヴォーヴナルグ市"),
        ("le maire de Vauvenargues", "ヴォーヴナルグ市長"),
        ("le château de Vauvenargues", "ヴォヴナルグ城"),
    ),
)
FAULT = Fault(
    code="G203",
    name="name-rendered-in-two-ways",
    severity=Severity.WARNING,
    message="«{name}» is «{found}» here, and «{custom}» elsewhere in this document",
    remedy="write one of them throughout, and enter it into the glossary",
    why="A reader takes two names for two places or persons.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each pair that has a name in another way than most."""
    found = bitext.survey(survey)
    if found is None:
        return
    for name, places in found.renderings.items():
        counts = Counter(rendering.text for _, rendering in places)
        if len(counts) < 2:
            continue
        [(custom, times)] = counts.most_common(1)
        for pair, rendering in places:
            if rendering.text != custom and counts[rendering.text] < times:
                spans = [rendering.span], [rendering.place]
                yield pair.finding(
                    FAULT,
                    *(spans if found.latin == 0 else spans[::-1]),
                    at_first=found.latin == 1,
                    name=name,
                    found=rendering.text,
                    custom=custom,
                )
