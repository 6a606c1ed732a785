"""The same text translated in two ways.

Texts that are the same but for typography have one translation in a document, spelling included: a second
one is a change of terms, or a slip. Reported at the later place.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Bitext
from declaration_doc.checks.examples import shown
from declaration_doc.checks.repetition import repeats, variation
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    (
        ("Les villes adoptent la déclaration finale.", "両市は最終宣言を採択する。"),
        ("Les villes adoptent la déclaration finale.", "両市は最終宣言を採択する。"),
    ),
)
BAD = (
    (
        ("Les villes adoptent la déclaration finale.", "両市は最終宣言を採択する。"),
        ("Les villes adoptent la déclaration finale.", "両市は最後の宣言を採用する。"),
    ),
)
FAULT = Fault(
    code="T501",
    name="translations-differ",
    severity=Severity.WARNING,
    message="the text of «{other}» is translated otherwise there: «{difference}»",
    remedy="translate both alike, or suppress the finding with the reason why they differ",
    why="One text in two translations makes readers look for a difference that there is not.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(bitext: Bitext) -> Iterator[Finding]:
    """A finding for each pair whose first text stood before, with another translation."""
    for earlier, later in bitext.survey(repeats).first:
        found = variation(earlier.second, later.second)
        if found.spans and not found.numbers:
            yield later.finding(
                FAULT,
                (),
                found.spans,
                other=earlier.id,
                difference=later.second.text[slice(*found.spans[0])] or "—",
            )
