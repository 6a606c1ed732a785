"""The same text twice, and its two translations differ in a number only."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext
from declaration_doc.checks.examples import shown
from declaration_doc.checks.repetition import repeats, variation
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        ("Quatorze villes participent à la conférence.", "14都市が会議に参加する。"),
        ("Quinze villes participent à la conférence.", "15都市が会議に参加する。"),
    ),
)
BAD = (
    (
        ("Quatorze villes participent à la conférence.", "14都市が会議に参加する。"),
        ("Quatorze villes participent à la conférence.", "15都市が会議に参加する。"),
    ),
)
FAULT = Fault(
    code="T503",
    name="repeated-numbers-differ",
    severity=Severity.ERROR,
    message="the text of «{other}» has another number in its translation: «{difference}» here",
    remedy="compare both with the first text, and mend the number that is wrong",
    why="The same sentence cannot state two numbers.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each pair whose first text stood before, translated with another number."""
    for earlier, later in bitext.survey(repeats).first:
        found = variation(earlier.second, later.second)
        if found.spans and found.numbers:
            yield later.finding(
                FAULT,
                (),
                found.spans,
                other=earlier.id,
                difference=later.second.text[slice(*found.spans[0])] or "—",
            )
