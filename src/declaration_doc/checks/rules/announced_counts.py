"""A number of things and the list of them in the same sentence: `cinq villes : Nancy, Tours…`.

Only plain lists of nouns are counted. A joint that may stand within a member (`l’eau et l’énergie`) leaves
two counts possible, and the rule is silent as long as one of them is right.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("trois villes : Nancy, Tours et Aix.", "三つの都市（ナンシー、トゥール及びエクス）"),
    ("deux axes : l’eau et l’énergie, les transports et le tourisme.", ""),
)
BAD = (
    ("quatre villes : Nancy, Tours et Aix.", ""),
    ("", "三つの都市（ナンシー及びトゥール）"),
)
FAULT = Fault(
    code="T108",
    name="count-contradicts-list",
    severity=Severity.WARNING,
    message="«{number}» are announced, {listed} are listed",
    remedy="complete the list, or mend the number",
    why="Either something agreed on has fallen out of the list, or the number is wrong.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(side: Side) -> Iterator[Finding]:
    """A finding for each list that has more or fewer members than are announced."""
    announced = side.analysis.values.announced
    for each in side.read(announced) if announced else ():
        if not each.least <= each.number <= each.most:
            listed = each.least if each.number < each.least else each.most
            yield side.finding(
                FAULT, [each.span, each.listed], number=side.text[slice(*each.span)], listed=str(listed)
            )
