"""No space stands between Japanese characters.

A sentence has none; behind the number or the name of a part, in a list of particulars, in names and in lines of a
notice, they are usual: 勧告第2号 体制を整備すること. Only a space within a sentence that has begun is a warning.

Where a document sets them often, to part words for a beginner or the items of a menu, they are its custom
and reported for information. The threshold is the share of the Japanese texts from which on they are a
custom; one text in a document never is.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import finding_of, is_in, slips_of
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (("", "自治体は、地方分権型協力を推進する。"),),
    (("", "第1条　目的"),),
    (("", "勧告第2号 体制を整備すること。"),),
)
BAD = ((("", "自治体は、地方 分権型協力を推進する。"),),)
FAULT = Fault(
    code="P205",
    name="space-between-japanese",
    severity=Severity.WARNING,
    message="there is a space in «{found}»",
    remedy="delete the space",
    why="It comes from a line break of a copy; a search no longer finds the word, and a line may end there.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=0.02,
)


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each space."""
    sides = [side for pair in bitext.pairs for side in pair.sides if side.text and is_in(side, "ja")]
    found = [(side, slips) for side in sides if (slips := [*slips_of(side, "space-between")])]
    custom = len(found) > max(1, bitext.threshold(FAULT) * len(sides))
    for side, slips in found:
        for slip in slips:
            yield finding_of(side, FAULT, slip, Severity.INFO if custom else None)
