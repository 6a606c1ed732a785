"""Findings for slips of typography, which the languages find."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.languages.slip import Slip
from declaration_doc.model.finding import Fault, Finding, Severity, Span

_AROUND = 8
"""Code points shown on either side of a slip."""


def slips_of(side: Side, kind: str) -> Iterator[Slip]:
    """The slips of one kind in the text of `side`."""
    if side.analysis.form.slips is not None:
        yield from (slip for slip in side.read(side.analysis.form.slips) if slip.kind == kind)


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
    return side.language.partition("-")[0] == primary
