"""The same references in every language of a segment, as often in each."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.checks.parity import differences
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S205",
    name="references-differ",
    severity=Severity.ERROR,
    message="the references differ: «{here}» has {found}, «{there}» has {expected}",
    remedy="refer to the same block in each language",
    why="A reader of one language must be led to the same place as a reader of the other.",
    good="""\
<t xml:lang="fr">voir le <ref target="annex-1">tableau</ref></t>
<t xml:lang="ja"><ref target="annex-1">別表</ref>を参照</t>""",
    bad="""\
<t xml:lang="fr">voir le <ref target="annex-1">tableau</ref></t>
<t xml:lang="ja">別表を参照</t>""",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each text whose references are not those of the first text of its segment."""
    return differences(context, FAULT, lambda marks: marks.references, repeated=True)
