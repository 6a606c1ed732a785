"""Findings for slips of typography, which the languages find."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from declaration_doc.checks.bitext import Side
from declaration_doc.languages.slip import Slip
from declaration_doc.model.finding import Fault, Finding, Severity, Span

if TYPE_CHECKING:
    from declaration_doc.model.inline import Inlines

_AROUND = 8
"""Code points shown on either side of a slip."""


def slips_of(side: Side, kind: str) -> Iterator[Slip]:
    """The slips of one kind in the text of `side`, but for those that a correction of the source mends."""
    read = side.analysis.form.slips
    found = [slip for slip in side.read(read) if slip.kind == kind] if read else ()
    if found:
        mended = [*mended_spans(side.nodes)] if side.nodes else []
        yield from (slip for slip in found if not any(a <= slip.start < b for a, b in mended))


def mended_spans(nodes: Inlines, start: int = 0) -> Iterator[Span]:
    """Where, in the plain characters of `nodes`, an adopted wording stands that has a correction."""
    from declaration_doc.model.inline import Correction, children_of, plain

    for node in nodes:
        length = len(plain((node,)))
        if isinstance(node, Correction):
            yield start, start + length
        else:
            yield from mended_spans(children_of(node), start)
        start += length


def report(side: Side, fault: Fault, kind: str, severity: Severity | None = None) -> Iterator[Finding]:
    """A finding for each slip of one kind; where it may well be meant so, for information."""
    for slip in slips_of(side, kind):
        yield finding_of(side, fault, slip, severity)


def finding_of(side: Side, fault: Fault, slip: Slip, severity: Severity | None = None) -> Finding:
    """The finding for one slip."""
    found = around(side.text, slip.span)
    grade = severity if slip.certain else Severity.INFO
    return side.finding(fault, [slip.span], severity=grade, found=found, expected=slip.expected)


def around(text: str, span: Span, width: int = _AROUND) -> str:
    """What stands at `span`, with a few characters on either side."""
    start, end = max(span[0] - width, 0), min(span[1] + width, len(text))
    return ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")


def is_in(side: Side, primary: str) -> bool:
    """Whether the text is in the language with this primary subtag."""
    return side.language == primary or side.language.startswith(f"{primary}-")
