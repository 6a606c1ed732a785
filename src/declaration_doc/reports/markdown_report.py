"""Findings as Markdown, for the summary of a step or a comment: a table, the gravest first."""

from __future__ import annotations

from collections.abc import Sequence

from declaration_doc.languages.messages import said
from declaration_doc.model.finding import Finding
from declaration_doc.reports.look import Look, summary
from declaration_doc.reports.markdown import fitted, plain
from declaration_doc.reports.words import counted, words

MARKER = "<!-- declaration-doc: check -->"
"""First line of a comment, by which it is found again and updated."""


def write(findings: Sequence[Finding], look: Look) -> str:
    """The report, under the limit of a comment."""
    told = words(look.language)
    counts = counted(summary(findings), look.language)
    head = [MARKER, f"### declaration-doc check: {counts or told['none']}", ""]
    if findings:
        head += [f"| | {told['where']} | {told['fault']} | |", "|---|---|---|---|"]
    ordered = sorted(findings, key=lambda finding: -finding.severity)
    return fitted(head, (_row(finding, look) for finding in ordered), told["cut"])


def _row(finding: Finding, look: Look) -> str:
    message, remedy = said(finding, look.language)
    line = f":{finding.position.line}" if finding.position else ""
    where = " ".join(filter(None, (finding.segment, finding.language)))
    cells = (
        words(look.language)[str(finding.severity)],
        f"{plain(finding.path)}{line}<br>{plain(where)}",
        f"{finding.code} {plain(finding.name)}",
        f"{plain(message)}<br>→ {plain(remedy)}" if remedy else plain(message),
    )
    return f"| {' | '.join(cells)} |"
