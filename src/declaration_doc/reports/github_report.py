"""Findings as annotations of GitHub Actions (workflow commands on standard output).

GitHub keeps ten errors, ten warnings and ten notices of a step: the first of each kind are annotated, the
rest follow in the log, folded. The command line puts all of them into the summary of the step as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.languages.messages import said
from declaration_doc.model.finding import Finding, Severity
from declaration_doc.reports.escaping import visible
from declaration_doc.reports.look import Look

LIMIT = 10
"""Annotations of one kind that GitHub shows of a step."""
_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def write(findings: Sequence[Finding], look: Look) -> str:
    """The commands, the gravest first; empty where there is no finding."""
    return "".join(f"{line}\n" for line in _lines(findings, look))


def _lines(findings: Sequence[Finding], look: Look) -> Iterator[str]:
    rest: list[Finding] = []
    for severity, kind in _KINDS.items():
        of_kind = [finding for finding in findings if finding.severity is severity]
        yield from (_command(kind, finding, look) for finding in of_kind[:LIMIT])
        rest += of_kind[LIMIT:]
    if rest:
        yield f"::group::{len(rest):,} more findings"
        yield from (_plain(finding, look) for finding in rest)
        yield "::endgroup::"


def _command(kind: str, finding: Finding, look: Look) -> str:
    message, remedy = said(finding, look.language)
    place = finding.position
    properties = {
        "file": finding.path,
        "line": str(place.line) if place else "",
        "col": str(place.column) if place else "",
        "title": f"{finding.code} {finding.name}",
    }
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items() if value)
    text = "\n".join(filter(None, (_where(finding), visible(message), remedy and f"→ {visible(remedy)}")))
    return f"::{kind} {listed}::{_data(text)}"


def _plain(finding: Finding, look: Look) -> str:
    message, _ = said(finding, look.language)
    place = f":{finding.position.line}:{finding.position.column}" if finding.position else ""
    head = f"{visible(finding.path)}{place}: {finding.severity} {finding.code} {finding.name}"
    return f"  {head}: {visible(message)}"


def _where(finding: Finding) -> str:
    return " ".join(filter(None, (finding.segment, finding.language)))


def _data(text: str) -> str:
    """A message as the runner reads it: its own marks escaped."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
