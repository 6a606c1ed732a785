"""The same footnotes called in every language of a segment, as often in each."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.checks.parity import differences
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S206",
    name="note-calls-differ",
    severity=Severity.ERROR,
    message="the note calls differ: «{here}» has {found}, «{there}» has {expected}",
    remedy="call the same notes in each language",
    why="A footnote that one language does not call is not printed in its edition.",
    good="""\
<t xml:lang="fr">la charte<noteref target="note-1"/></t>
<t xml:lang="ja">憲章<noteref target="note-1"/></t>""",
    bad="""\
<t xml:lang="fr">la charte<noteref target="note-1"/></t>
<t xml:lang="ja">憲章</t>""",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each text whose note calls are not those of the first text of its segment."""
    return differences(context, FAULT, lambda marks: marks.notes, repeated=True)
