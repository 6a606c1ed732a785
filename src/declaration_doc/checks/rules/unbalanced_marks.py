"""Every bracket and quotation mark has its counterpart.

A mark may be closed in one of the next texts, as a parenthesis of two sentences is; and where both texts of
a pair lack the same mark, it is what the text is about. In a text that is given, because no declaration
holds it, the fault is reported for information.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import around
from declaration_doc.languages.brackets import Loose, loose_marks
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("la France (Paris), le Japon", "フランス（パリ）、日本"),
    ("a) la paix ; b) la liberté", "ア）平和、イ）自由"),
)
BAD = (
    ("la France (Paris), le Japon", "フランス（パリ、日本"),
    ("la « charte, adoptée à Nancy", "ナンシーで採択された「憲章」"),
)
FAULT = Fault(
    code="P109",
    name="mark-unbalanced",
    severity=Severity.WARNING,
    message="«{mark}» has no counterpart in «{found}»; expected «{expected}» too",
    remedy="write «{expected}» where it belongs, or delete «{mark}»",
    why="The reader cannot tell where the insertion or the quoted words end.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_FAR = 6
"""Pairs within which a mark may find its counterpart."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each mark alone, in either text."""
    here, there = (side.read(loose_marks) for side in pair.sides)
    if here or there:
        yield from _report(pair, pair.first, here, there)
        yield from _report(pair, pair.second, there, here)


def _report(pair: Pair, side: Side, marks: Sequence[Loose], others: Sequence[Loose]) -> Iterator[Finding]:
    for mark in marks:
        if any(mark.is_like(other) for other in others) or _is_closed_elsewhere(pair, side, mark):
            continue
        given = side is pair.first and not side.kind
        yield side.finding(
            FAULT,
            [(mark.at, mark.at + 1)],
            severity=Severity.INFO if given else None,
            mark=mark.mark,
            expected=mark.counterpart,
            found=around(side.text, (mark.at, mark.at + 1)),
        )


def _is_closed_elsewhere(pair: Pair, side: Side, mark: Loose) -> bool:
    """Whether one of the next texts closes what is open here, or one of those before opened it."""
    number = 0 if side is pair.first else 1
    near: Pair | None = pair
    for _ in range(_FAR):
        near = near and (near.next if mark.opens else near.previous)
        if near is None:
            return False
        for other in loose_marks(near.sides[number].text):
            if mark.is_closed_by(other) or other.is_closed_by(mark):
                return True
    return False
