"""The same terms in every language of a segment.

A term is marked with its key of the glossary in every language. How often it is said may differ.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.checks.parity import differences
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S202",
    name="term-keys-differ",
    severity=Severity.ERROR,
    message="the terms differ: «{here}» has {found}, «{there}» has {expected}",
    remedy="mark the term with the same key in each language, or mend the side that is wrong",
    why="A term that only one side marks escapes the check of its forms; another one changes the sense.",
    good="""\
<t xml:lang="fr">une <term key="host-city">ville hôte</term></t>
<t xml:lang="ja"><term key="host-city">開催都市</term></t>""",
    bad="""\
<t xml:lang="fr">une <term key="host-city">ville hôte</term></t>
<t xml:lang="ja">開催都市</t>""",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each text whose terms are not those of the first text of its segment."""
    return differences(context, FAULT, lambda marks: marks.terms, repeated=False)
