"""Every record of the review file is about a language of the declaration."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S222",
    name="review-language-unknown",
    severity=Severity.WARNING,
    message="the declaration has no language «{tag}»",
    remedy="mend the tag; the languages of the declaration: {known}",
    why="A record for another language vouches for nothing.",
    good="preamble-1:\n  ja: {state: reviewed}",
    bad="preamble-1:\n  jp: {state: reviewed}",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each record in a language that the declaration lacks."""
    if context.review is None:
        return
    known = context.declaration.tags
    for record in context.review.records:
        if record.language not in known:
            yield FAULT.finding(
                path=context.review.path,
                position=record.position,
                segment=record.segment,
                language=record.language,
                tag=record.language,
                known=", ".join(known),
            )
