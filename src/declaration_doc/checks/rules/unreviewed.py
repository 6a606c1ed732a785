"""Every text in a language under review has been reviewed by somebody.

A language is under review where the review file has a record in it. `declaration-doc review` lists what
waits.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.checks.reviewing import reviewed_texts
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.review import State

FAULT = Fault(
    code="R101",
    name="text-unreviewed",
    severity=Severity.INFO,
    message="the text in «{tag}» is not reviewed: its state is «{state}»",
    remedy="compare it with the other language, then `declaration-doc review approve {id} --language {tag}`",
    why="Only a text that somebody compared with its counterpart can be answered for.",
    good="preamble-1:\n  ja: {state: reviewed, by: 山田}",
    bad="preamble-1:\n  ja: {state: translated}",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each text that nobody reviewed."""
    for reviewed in reviewed_texts(context.declaration, context.review) if context.review else ():
        if not reviewed.is_done:
            state = reviewed.record.state if reviewed.record else State.DRAFT
            yield FAULT.finding(
                path=context.path,
                position=reviewed.text.position,
                segment=reviewed.segment.id,
                language=reviewed.text.language,
                tag=reviewed.text.language,
                state=str(state),
                id=reviewed.segment.id,
            )
