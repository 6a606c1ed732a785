"""A text that is there in one language only."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("Conclusion", "結論"),)
BAD = (("Conclusion", ""),)
FAULT = Fault(
    code="T404",
    name="translation-empty",
    severity=Severity.ERROR,
    message="there is no text in «{tag}»",
    remedy="translate the text",
    why="What is not there cannot be read.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """A finding where just one of the texts is empty."""
    first, second = (not side.text.strip() for side in pair.sides)
    if first != second:
        yield pair.finding(FAULT, at_first=first, tag=(pair.first if first else pair.second).language)
