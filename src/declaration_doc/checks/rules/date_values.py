"""The same dates in every language of a segment, as often in each."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.checks.parity import differences
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S203",
    name="date-values-differ",
    severity=Severity.ERROR,
    message="the dates differ: «{here}» has {found}, «{there}» has {expected}",
    remedy="give the date the same value in each language, or mend the side that is wrong",
    why="A date that differs between the languages of an official text makes one of them wrong.",
    good="""\
<t xml:lang="fr">en <date when="2008">2008</date></t>
<t xml:lang="ja"><date when="2008">2008年</date>に</t>""",
    bad="""\
<t xml:lang="fr">en <date when="2008">2008</date></t>
<t xml:lang="ja"><date when="2018">2018年</date>に</t>""",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each text whose dates are not those of the first text of its segment."""
    return differences(context, FAULT, lambda marks: marks.dates, repeated=True)
