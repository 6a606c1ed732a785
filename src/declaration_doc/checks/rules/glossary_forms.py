"""Every entry of the glossary has a form in every language of the declaration."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S212",
    name="glossary-form-missing",
    severity=Severity.WARNING,
    message="the entry «{key}» has no form in «{language_tag}»",
    remedy="add «{language_tag}: …» to its forms",
    why="Without a form nothing can be checked, and each translator chooses a word of their own.",
    good="forms: {fr: Nancy, ja: ナンシー}",
    bad="forms: {fr: Nancy}",
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each entry and language without a form."""
    if context.glossary is None:
        return
    for entry in context.glossary.entries:
        for tag in context.declaration.tags:
            if not entry.forms.get(tag):
                yield FAULT.finding(
                    path=context.glossary.path,
                    position=entry.position,
                    language=tag,
                    key=entry.key,
                    language_tag=tag,
                )
