"""The same numbers in every language of a segment, as often in each."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.checks.parity import differences
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S204",
    name="number-values-differ",
    severity=Severity.ERROR,
    message="the numbers differ: «{here}» has {found}, «{there}» has {expected}",
    remedy="give the number the same value in each language, or mend the side that is wrong",
    why="A number that differs between the languages of an official text makes one of them wrong.",
    good="""\
<t xml:lang="fr"><num value="14">quatorze</num> villes</t>
<t xml:lang="ja"><num value="14">14</num>の都市</t>""",
    bad="""\
<t xml:lang="fr"><num value="14">quatorze</num> villes</t>
<t xml:lang="ja"><num value="40">40</num>の都市</t>""",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each text whose numbers are not those of the first text of its segment."""
    return differences(context, FAULT, lambda marks: marks.numbers, repeated=True)
