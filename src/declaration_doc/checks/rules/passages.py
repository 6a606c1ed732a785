"""A passage of the first text none of whose words the translation answers.

Words of the core lexicon and of the glossary that follow one another and of which nothing stands in the
translation: part of a sentence was left out, or said in altogether other words.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.correspondence import Anchor, correspondence
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        "Les villes renforcent leur coopération économique et culturelle avec les universités.",
        "両市は、大学との経済協力及び文化協力を強化する。",
    ),
)
BAD = (
    (
        (
            "Les villes renforcent leur coopération avec les universités, les entreprises, les habitants, les "
            "écoles, les musées, les hôpitaux et les associations."
        ),
        "両市は協力を強化する。",
    ),
)
FAULT = Fault(
    code="T308",
    name="passage-unanswered",
    severity=Severity.WARNING,
    message="nothing in «{other}» answers the passage «{passage}»",
    remedy="see whether the passage was left out",
    why="Part of a sentence is lost more easily than a whole one, and seen less.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=7,
)
_DOUBT = 5
"""Words without an answer from which it is worth a look."""


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for the longest such passage of a pair."""
    common = pair.read(correspondence)
    if common is None:
        return
    unanswered = len([anchor for anchor in common.anchors if not anchor.answers])
    if unanswered < _DOUBT or unanswered == len(common.anchors):
        return
    longest: list[Anchor] = []
    run: list[Anchor] = []
    for anchor in common.anchors:
        if anchor.answers:
            run = []
        elif anchor.entry.sure and all(anchor.entry.key != each.entry.key for each in run):
            run = [*run, anchor]
            longest = max(longest, run, key=len)
    if len(longest) < _DOUBT:
        return
    span = (longest[0].span[0], longest[-1].span[1])
    passage = common.keyed.text[slice(*span)]
    keyed_first = common.keyed is pair.first
    yield pair.finding(
        FAULT,
        [span] if keyed_first else (),
        () if keyed_first else [span],
        severity=None if len(longest) >= pair.bitext.threshold(FAULT) else Severity.INFO,
        other=common.other.language,
        passage=passage if len(passage) <= 60 else f"{passage[:59]}…",
    )
