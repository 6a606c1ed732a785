"""The same names in every language of a segment.

A name is marked with its key of the glossary in every language. How often it is said may differ: one
language repeats a name where the other has a pronoun.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.checks.parity import differences
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S201",
    name="name-keys-differ",
    severity=Severity.ERROR,
    message="the names differ: «{here}» has {found}, «{there}» has {expected}",
    remedy="mark the name with the same key in each language, or mend the side that is wrong",
    why="A name that one language leaves out or exchanges is an error of substance.",
    good="""\
<t xml:lang="fr">à <name key="nancy">Nancy</name></t>
<t xml:lang="ja"><name key="nancy">ナンシー</name>で</t>""",
    bad="""\
<t xml:lang="fr">à <name key="nancy">Nancy</name></t>
<t xml:lang="ja"><name key="tours">トゥール</name>で</t>""",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each text whose names are not those of the first text of its segment."""
    return differences(context, FAULT, lambda marks: marks.names, repeated=False)
