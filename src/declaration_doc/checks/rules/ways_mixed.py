"""One way of writing a document: one comma, one width of brackets and of digits, one apostrophe.

What a document does nearly always is its custom; the few places that do otherwise are reported, most of
them for information. Digits may be of full width where they stand alone and of half width where they do
not. The threshold is the largest share that a departure from the custom may have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.minority import Place, exceptions
from declaration_doc.checks.slips import around
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = ((("", "第７回会議は、2022年に、技術、組織及び社会、教育、文化を論じた。"),),)
BAD = ((("", "会議は、技術、組織、社会、教育、文化、観光，産業を論じた。"),),)
FAULT = Fault(
    code="P202",
    name="ways-mixed",
    severity=Severity.INFO,
    message="{between}: «{way}» in «{found}», elsewhere in this document «{custom}»",
    remedy="write it as elsewhere: «{custom}»",
    why="Two ways of writing one thing show that a text was put together from several, and hinder a search.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=0.15,
)
_SET_BY_EDITIONS = frozenset(("apostrophe", "quotation marks"))
"""What editions of a declaration set in one way, however it is stored."""
_GRAVE = frozenset(("comma", "full stop"))
"""What no document writes in two ways on purpose."""


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each text and departure from the custom, at the first place."""
    for number in (0, 1):
        places: dict[str, list[tuple[Side, list[Place]]]] = defaultdict(list)
        for pair in bitext.pairs:
            side = pair.sides[number]
            if side.text and side.analysis.form.choices is not None:
                _sort(side, places)
        for between, rows in places.items():
            yield from _report(between, rows, bitext.threshold(FAULT))


def _sort(side: Side, places: dict[str, list[tuple[Side, list[Place]]]]) -> None:
    """Enter the choices of one text under what is chosen between."""
    read = side.analysis.form.choices
    for choice in side.read(read) if read else ():
        if side.kind and choice.between in _SET_BY_EDITIONS:
            continue
        rows = places[choice.between]
        if not rows or rows[-1][0] is not side:
            rows.append((side, []))
        rows[-1][1].append((choice.way, choice.span))


def _report(between: str, rows: list[tuple[Side, list[Place]]], share: float) -> Iterator[Finding]:
    told: set[tuple[int, str]] = set()
    for side, way, span, custom in exceptions(rows, share):
        if (id(side), way) not in told:
            told.add((id(side), way))
            severity = Severity.WARNING if between in _GRAVE else None
            yield side.finding(
                FAULT,
                [span],
                severity=severity,
                between=between,
                way=way,
                custom=custom,
                found=around(side.text, span),
            )
