"""Two different texts with one and the same translation.

The copy of a neighbour was left standing. Where the two texts say nearly the same, one translation may do
for both: information.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext, Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.misplacement import evidence
from declaration_doc.checks.repetition import repeats, same_numbers, same_words
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        ("La séance est levée.", "閉会する。"),
        ("La séance est close.", "閉会する。"),
    ),
)
BAD = (
    (
        (
            "La table ronde 1 porte sur la culture et le patrimoine.",
            "第1ラウンドテーブルは、文化及び遺産を扱う。",
        ),
        (
            "La table ronde 2 porte sur la santé et les personnes âgées.",
            "第1ラウンドテーブルは、文化及び遺産を扱う。",
        ),
    ),
)
FAULT = Fault(
    code="T502",
    name="translations-same",
    severity=Severity.WARNING,
    message="«{other}» says something else in «{tag}», and has the same translation",
    remedy="see which of the two translations was left from the other",
    why="A translation copied from a similar sentence, and not changed, says what that one said.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)
_LEAST = 12
"""Characters of a translation that two texts do not share by chance."""
_FIT = 3.0
"""Evidence from which a text is taken to be answered."""
_ALIKE = 0.6
"""Share of common words from which two texts may well have one translation."""


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each pair whose translation stood before, under another text."""
    for earlier, later in bitext.survey(repeats).second:
        if len(later.second.text) < _LEAST:
            continue
        alike = same_words(earlier.first, later.first) >= _ALIKE
        if same_numbers(earlier.first, later.first):
            if alike:
                continue
            severity = Severity.INFO if _fits(later) else None
        else:
            severity = None
        yield later.finding(FAULT, severity=severity, other=earlier.id, tag=later.first.language)


def _fits(pair: Pair) -> bool:
    found = evidence(pair)
    return found is None or found >= _FIT
