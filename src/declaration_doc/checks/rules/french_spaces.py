"""A space stands before ; : ! ? and » and after «, in texts that no edition will typeset.

In a declaration the writers set these spaces, so the rule is at rest there. A document that leaves many of
them out has that custom, as in Quebec, and is reported for information. The threshold is the share of marks
without a space from which on it is a custom.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declaration_doc.checks.bitext import Bitext, Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import finding_of, is_in, slips_of
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.slip import Slip
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = ((("Les villes conviennent\u202f: « la paix ».", ""),),)
BAD = ((("Les villes conviennent: la paix.", ""),), (("la «coopération décentralisée »", ""),))
FAULT = Fault(
    code="P101",
    name="space-missing",
    severity=Severity.WARNING,
    message="there is no space in «{found}»; expected «{expected}»",
    remedy="put the space in, no-break so that no line ends there",
    why="French sets its high marks and quotation marks apart; without the space the text looks untended.",
    good=shown(*GOOD),
    bad=shown(*BAD),
    threshold=0.1,
)
_spaced = lazy_pattern("[ \u00a0\u202f][;:!?»]|«[ \u00a0\u202f]")
_code = lazy_pattern(r"(?<![^\s«“\"])[a-z0-9:%/._-]*[a-z0-9][;:!?]$")
_LONGEST = 40
"""Characters of what is written letter by letter in both texts, up to its mark."""
_FEW = 5
"""Slips up to which no document has a custom."""


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each mark without its space."""
    pairs = [
        (side, other)
        for pair in bitext.pairs
        for side, other in (pair.sides, pair.sides[::-1])
        if is_in(side, "fr") and not side.kind
    ]
    sides = [side for side, _ in pairs]
    found = [(side, slips) for side, other in pairs if (slips := [*_slips(side, other)])]
    missing = sum(len(slips) for _, slips in found)
    if not missing:
        return
    custom = missing > _FEW and missing > bitext.threshold(FAULT) * (missing + _count_spaced(sides))
    for side, slips in found:
        for slip in slips:
            yield finding_of(side, FAULT, slip, Severity.INFO if custom else None)


def _slips(side: Side, other: Side) -> Iterator[Slip]:
    """The marks without their space, but those of what the other text has letter by letter: install:, text/plain;."""
    for slip in slips_of(side, "space-missing"):
        word = _code.search(side.text, max(0, slip.start - _LONGEST), slip.end)
        if word is None or word[0] not in other.text:
            yield slip


def _count_spaced(sides: Iterable[Side]) -> int:
    """How many marks of the texts have their space."""
    return sum(len(_spaced.findall(side.text)) for side in sides)
