"""Every language of the declaration is one that there is."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.languages.registered import is_registered, probably
from declaration_doc.model.finding import Fault, Finding, Severity

FAULT = Fault(
    code="S213",
    name="language-unregistered",
    severity=Severity.WARNING,
    message="«{tag}» is no registered language",
    remedy="write the code of the language, not of the country: «{example}»",
    why="A text in a language that nobody knows is set without its typography, and no rule of that language "
    "reads it: «jp» is Japan, and Japanese is «ja» (BCP 47, ISO 639-1).",
    good='<language xml:lang="ja" authority="not-stated"/>',
    bad='<language xml:lang="jp" authority="not-stated"/>',
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each language of two letters that is not registered."""
    for status in context.declaration.languages:
        if not is_registered(status.language):
            yield FAULT.finding(
                path=context.path,
                position=status.position,
                tag=status.language,
                example=probably(status.language) or "ja",
            )
