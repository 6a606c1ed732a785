"""A run of translations that have slipped by one segment.

Told like exchanged ones: each of at least two first texts is answered by the translation beside its own.
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
            "大学は、気候変動に関する研究を行う。",
        ),
        ("Les universités mènent des recherches sur le changement climatique.", "住民は、遺産を保護する。"),
        ("Les habitants protègent leur patrimoine.", "議長は、会議の終了を宣言する。"),
    ),
)
FAULT = Fault(
    code="T312",
    name="segments-shifted",
    severity=Severity.ERROR,
    message="from here on, the texts in «{tag}» are shifted by one segment: this one stands at «{other}»",
    remedy="see where a text was left out or put in, and move the others",
    why="One text left out shifts all that follow; each is right in itself.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding at the first pair of each such run."""
    found = pair.read(misplacement)
    if found is None or found.mutual or (pair.previous is not None and _is_shifted(pair.previous)):
        return
    other = pair.bitext.pairs[pair.index + found.distance]
    yield pair.finding(
        FAULT,
        tag=pair.second.language,
        other=other.id,
    )


def _is_shifted(pair: Pair) -> bool:
    found = pair.read(misplacement)
    return found is not None and not found.mutual
