"""Findings of every kind that a report may meet, shared by its tests."""

from __future__ import annotations

from declaration_doc.model.finding import Finding, Passage, Severity
from declaration_doc.model.position import Position

FINDING = Finding(
    code="S204",
    name="number-values-differ",
    severity=Severity.ERROR,
    message="the numbers differ: 3, 4",
    remedy="give the number the same value",
    path="sources/水/declaration.xml",
    position=Position(20, 11),
    segment="p-1-1",
    language="ja",
)
HOSTILE = Finding(
    code="S001",
    name="unknown",
    severity=Severity.WARNING,
    message="::error::100% <b>@you</b> | `x`\n\x1b[31m\u202e",
    remedy="",
    path="a,b:c%.xml",
)
NOTE = Finding(
    code="R001", name="unreviewed", severity=Severity.INFO, message="not reviewed", remedy="review it"
)
WORDING = Finding(
    code="T103",
    name="numbers-differ",
    severity=Severity.ERROR,
    message="the numbers differ: «17, 169» in «fr», «16» in «ja»",
    remedy="compare both texts, and mend the number that is wrong",
    path="sources/水/declaration.xml",
    position=Position(24, 11),
    segment="p-2-1",
    language="ja",
    passages=(
        Passage("fr", "Ces 17 objectifs <i>et</i> 169 cibles", ((4, 6), (27, 30))),
        Passage("ja", "これら１６の\u202e目標と、", ((3, 5), (11, 11))),
    ),
)
SLIP = Finding(
    code="P203",
    name="japanese-mark-doubled",
    severity=Severity.WARNING,
    message="a mark stands twice",
    remedy="keep one",
    path="sources/水/declaration.xml",
    position=Position(28, 11),
    segment="p-3-1",
    language="ja",
    passages=(Passage("ja", "技術、、組織。", ((2, 4),)),),
)
EVERY = (FINDING, WORDING, SLIP, HOSTILE, NOTE)
"""Two errors, two warnings and a note; with and without a place, texts, a remedy and a file."""
