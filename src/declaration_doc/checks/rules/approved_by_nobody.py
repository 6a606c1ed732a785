"""Every approval says who approved."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.review import State

FAULT = Fault(
    code="R103",
    name="approved-by-nobody",
    severity=Severity.WARNING,
    message="the text of «{id}» in «{tag}» is approved, and nobody is named",
    remedy="write «by: …», or put the state back to «reviewed»",
    why="An approval that nobody answers for is none.",
    good="ja: {state: approved, by: 山田, when: '2026-03-05'}",
    bad="ja: {state: approved}",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each approval without a name."""
    for record in context.review.records if context.review else ():
        if record.state is State.APPROVED and not record.by:
            yield FAULT.finding(
                path=context.review.path if context.review else "",
                position=record.position,
                segment=record.segment,
                language=record.language,
                id=record.segment,
                tag=record.language,
            )
