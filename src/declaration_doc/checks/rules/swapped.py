"""Two translations that stand in each other's place.

Proven by comparing each first text with both translations: names, figures, the core lexicon and the length
must fit crosswise, and must not fit as they stand.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.misplacement import misplacement
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        ("La jeunesse participe à la vie culturelle de la ville.", "若者は、市の文化生活に参加する。"),
        ("Les entreprises investissent dans l’hydrogène.", "企業は、水素に投資する。"),
    ),
)
BAD = (
    (
        (
            "La jeunesse participe à la vie culturelle de la ville.",
            "企業は、水素及び再生可能エネルギーに投資する。",
        ),
        (
            "Les entreprises investissent dans l’hydrogène et les énergies renouvelables.",
            "若者は、市の文化生活に参加する。",
        ),
    ),
)
FAULT = Fault(
    code="T311",
    name="segments-swapped",
    severity=Severity.ERROR,
    message="the texts in «{tag}» of «{here}» and «{other}» stand in each other's place",
    remedy="exchange the two texts",
    why="Each text is right in itself: a reader of one language does not notice.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding at the former of two pairs whose translations are exchanged."""
    found = pair.read(misplacement)
    if found is not None and found.mutual and found.distance > 0:
        other = pair.bitext.pairs[pair.index + found.distance]
        yield pair.finding(FAULT, tag=pair.second.language, here=pair.id, other=other.id)
