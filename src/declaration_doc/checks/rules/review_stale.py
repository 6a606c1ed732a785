"""What was reviewed still stands: neither the text nor its counterpart was reworded since.

Typography does not count. `declaration-doc review --diff` shows what changed.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.checks.reviewing import reviewed_texts
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="R102",
    name="review-stale",
    severity=Severity.WARNING,
    message="the text in «{tag}» was {state} before «{changed}» was reworded",
    remedy="compare both texts again, then `declaration-doc review approve {id} --language {tag}`",
    why="The two languages may no longer say the same, and nobody has looked.",
    good="preamble-1:\n  ja: {state: approved, against: {fr: (digest of the text as it stands)}}",
    bad="preamble-1:\n  ja: {state: approved, against: {fr: (digest of an earlier text)}}",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each reviewed text that no longer stands against what it was compared with."""
    for reviewed in reviewed_texts(context.declaration, context.review) if context.review else ():
        if reviewed.record and reviewed.is_done and reviewed.stale:
            yield FAULT.finding(
                path=context.path,
                position=reviewed.text.position,
                segment=reviewed.segment.id,
                language=reviewed.text.language,
                tag=reviewed.text.language,
                state=str(reviewed.record.state),
                changed="», «".join(reviewed.stale),
                id=reviewed.segment.id,
            )
