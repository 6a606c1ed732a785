"""Every record of the review file is about a segment of the declaration."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S221",
    name="review-segment-unknown",
    severity=Severity.WARNING,
    message="the declaration has no segment «{key}»",
    remedy="delete the record, or give it the id that the segment has now",
    why="The record of a segment that was renamed or removed vouches for nothing.",
    good="segments:\n  preamble-1:\n    ja: {state: reviewed}",
    bad="segments:\n  preambel-1:\n    ja: {state: reviewed}",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each segment of the review file that the declaration lacks."""
    if context.review is None:
        return
    known = {segment.id for segment in context.segments}
    reported: set[str] = set()
    for record in context.review.records:
        if record.segment not in known and record.segment not in reported:
            reported.add(record.segment)
            yield FAULT.finding(path=context.review.path, position=record.position, key=record.segment)
