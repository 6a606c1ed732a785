"""Capitals carry their accents: État, À, Égalité."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.checks.slips import is_in, report
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("L’État agit. À l’horizon 2030, il agit.", ""),)
BAD = (("l’Etat", ""), ("A l’horizon 2030, il agira.", ""))
FAULT = Fault(
    code="P106",
    name="capital-unaccented",
    severity=Severity.WARNING,
    message="«{found}»: expected «{expected}»",
    remedy="write the accent: «{expected}»",
    why="The accent is part of the spelling, on capitals too: without it INTERNE and INTERNÉ are one word.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)

FROM_SLIPS = True


def check(side: Side) -> Iterator[Finding]:
    """A finding for each place."""
    if is_in(side, "fr"):
        yield from report(side, FAULT, "capital-unaccented")
