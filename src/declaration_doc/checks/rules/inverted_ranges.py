"""A range that ends before it begins: `du 6 au 3 octobre`, 2023〜2019年."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("du 3 au 6 octobre 2022", "2022年10月3日から6日まで"),
    ("du 28 décembre au 3 janvier", "12月28日から1月3日まで"),
    ("la feuille de route 2019-2023", "2019〜2023年"),
)
BAD = (
    ("du 6 au 3 octobre 2022", ""),
    ("de 2023 à 2019", ""),
    ("", "2022年10月6日から3日まで"),
    ("", "2023年から2019年まで"),
)
FAULT = Fault(
    code="T114",
    name="range-inverted",
    severity=Severity.ERROR,
    message="«{range}» ends before it begins",
    remedy="mend the end or the beginning, in every language",
    why="A range that runs backwards is empty: nothing holds in it.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(side: Side) -> Iterator[Finding]:
    """A finding for each inverted range."""
    ranges = side.analysis.values.ranges
    for each in side.read(ranges) if ranges else ():
        if each.end < each.start:
            yield side.finding(FAULT, [each.span], range=side.text[slice(*each.span)])
