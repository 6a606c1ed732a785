"""No text is approved by its translator alone."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.review import State

FAULT = Fault(
    code="R104",
    name="approved-by-author",
    severity=Severity.WARNING,
    message="the text of «{id}» in «{tag}» is approved by «{by}», who translated it",
    remedy="have somebody else compare the two languages and approve",
    why="Nobody sees the slips of their own hand; four eyes are the rule for texts that bind.",
    good='<language xml:lang="ja" translator="佐藤"/>, ja: {state: approved, by: 山田}',
    bad='<language xml:lang="ja" translator="山田"/>, ja: {state: approved, by: 山田}',
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each text that its translator approved."""
    translators = {
        status.language: status.translator.casefold()
        for status in context.declaration.languages
        if status.translator
    }
    for record in context.review.records if context.review else ():
        approved = record.state is State.APPROVED and record.by is not None
        if approved and translators.get(record.language) == (record.by or "").casefold():
            yield FAULT.finding(
                path=context.review.path if context.review else "",
                position=record.position,
                segment=record.segment,
                language=record.language,
                id=record.segment,
                tag=record.language,
                by=record.by or "",
            )
