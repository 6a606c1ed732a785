"""Two kanji that are no word, where a common word sounds or looks the same: 設訂 for 設定.

Only what stands among known words is judged, so that names are left alone; so are words of the glossary. Words of a
trade (支間長) are in no lexicon, so it is told for information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import finding_of, is_in, slips_of
from declaration_doc.checks.terms import is_in_glossary
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "責任を果たす。"), ("", "阿蘇山麓の自治体"))
BAD = (("", "場所を設訂する。"), ("", "感境の保全を図る。"))
FAULT = Fault(
    code="P304",
    name="compound-unknown",
    severity=Severity.INFO,
    message="«{found}» has no word of these kanji; meant may be «{expected}»",
    remedy="write the word that is meant",
    why="It is a slip of the input method, or of recognition from a scan.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each place, in either text."""
    for side in pair.sides:
        if not is_in(side, "ja"):
            continue
        for slip in slips_of(side, "compound"):
            word = side.text[slip.start : slip.end]
            if not is_in_glossary(pair, side, word):
                yield finding_of(side, FAULT, slip)
