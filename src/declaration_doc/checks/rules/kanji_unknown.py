"""Two kanji that are no word, where a common word sounds or looks the same: 設訂 for 設定.

Only what stands among known words is judged, so that names are left alone; so are words of the glossary. What the
document has several times is hardly a slip, and told for information.
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
    severity=Severity.WARNING,
    message="«{found}» has no word of these kanji; meant may be «{expected}»",
    remedy="write the word that is meant",
    why="It is a slip of the input method, or of recognition from a scan.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding for each place, in either text."""
    for number, side in enumerate(pair.sides):
        if not is_in(side, "ja"):
            continue
        for slip in slips_of(side, "compound"):
            word = side.text[slip.start : slip.end]
            if not is_in_glossary(pair, side, word):
                yield finding_of(side, FAULT, slip, Severity.INFO if _is_usual(pair, number, word) else None)


def _is_usual(pair: Pair, number: int, word: str) -> bool:
    """Whether the document has it more than once: a slip is made once."""
    return any(word in each.sides[number].text for each in pair.bitext.pairs if each is not pair)
