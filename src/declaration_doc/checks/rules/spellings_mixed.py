"""One spelling a word: 取組 or 取り組み, 及び or および, ユーザー or ユーザ.

The spelling that a document has nearly everywhere is its custom; the others are reported. The threshold is
the largest share that they may have together; where it is more, the document has no custom.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.examples import shown
from declaration_doc.languages.alternation import any_of
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = ((("", "取組を進める。ユーザーは、取り組むべきである。"), ("", "取組の成果。ユーザーの声。")),)
BAD = (
    (
        ("", "取組を進める。"),
        ("", "取組の成果。"),
        ("", "取組を支える。"),
        ("", "取り組みの課題。"),
    ),
)
FAULT = Fault(
    code="G204",
    name="spellings-mixed",
    severity=Severity.INFO,
    message="«{found}» is spelt «{custom}» elsewhere in this document",
    remedy="write «{custom}»",
    why="Two spellings of one word hinder a search and show that a text was put together from several.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=0.25,
)
_LEAST = 3
"""Times that a spelling must stand in a document to be its custom."""


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each text and spelling that is not the custom, at the first place."""
    for number in (0, 1):
        sides = [side for pair in bitext.pairs if (side := pair.sides[number]).text]
        customs = _customs(sides, bitext.threshold(FAULT))
        if customs:
            yield from _exceptions(sides, customs)


def _customs(sides: list[Side], share: float) -> dict[str, str]:
    """Spelling that is not the custom → the one that is."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for side in sides:
        read = side.analysis.form.spellings
        for choice in read(side.text) if read else ():
            counts[choice.between][choice.way] += 1
    customs: dict[str, str] = {}
    for ways in counts.values():
        [(custom, times)] = ways.most_common(1)
        if len(ways) > 1 and times >= _LEAST and ways.total() - times <= share * ways.total():
            customs |= {way: custom for way in ways if way != custom}
    return customs


def _exceptions(sides: list[Side], customs: dict[str, str]) -> Iterator[Finding]:
    any_other = re.compile(any_of(customs))
    for side in sides:
        read = side.analysis.form.spellings
        if not read or not any_other.search(side.text):
            continue
        told: set[str] = set()
        for choice in read(side.text):
            if choice.way in customs and choice.way not in told:
                told.add(choice.way)
                yield side.finding(FAULT, [choice.span], found=choice.way, custom=customs[choice.way])
