"""Findings as JUnit XML, the form that CI servers read: a suite a file, a case a finding.

An error or a warning is a failed case, what is only worth knowing a passed one with its words. A report
without findings holds one passed case, since an empty one counts as a broken run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from declaration_doc.languages.messages import said
from declaration_doc.model.finding import Finding, Severity
from declaration_doc.reports.escaping import visible
from declaration_doc.reports.look import Look


def write(findings: Sequence[Finding], look: Look) -> str:
    """The report, two spaces a level."""
    suites: dict[str, list[Finding]] = {}
    for finding in findings:
        suites.setdefault(finding.path, []).append(finding)
    failed = sum(map(_is_failure, findings))
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    head = {
        "name": "declaration-doc",
        "tests": str(len(findings) or 1),
        "failures": str(failed),
        "errors": "0",
    }
    lines.append(f"<testsuites{_attributes(head)}>")
    for path, found in (suites or {"": []}).items():
        lines += _suite(path, found, look)
    return "\n".join((*lines, "</testsuites>", ""))


def _suite(path: str, findings: Sequence[Finding], look: Look) -> Iterator[str]:
    failed = sum(map(_is_failure, findings))
    head = {
        "name": path or "declaration-doc",
        "tests": str(len(findings) or 1),
        "failures": str(failed),
        "errors": "0",
        "skipped": "0",
        "time": "0",
    }
    yield f"  <testsuite{_attributes(head)}>"
    if not findings:
        yield '    <testcase classname="declaration-doc" name="no findings" time="0"/>'
    for finding in findings:
        yield from _case(finding, look)
    yield "  </testsuite>"


def _case(finding: Finding, look: Look) -> Iterator[str]:
    message, remedy = said(finding, look.language)
    line = f"line {finding.position.line}" if finding.position else ""
    where = " ".join(filter(None, (finding.segment, finding.language, line)))
    names = {"classname": f"{finding.code} {finding.name}", "name": where or finding.path, "time": "0"}
    yield f"    <testcase{_attributes(names)}>"
    text = escape(visible(f"{message}\n→ {remedy}".replace("\n", " ") if remedy else message))
    if _is_failure(finding):
        kind = {"type": str(finding.severity), "message": message}
        yield f"      <failure{_attributes(kind)}>{text}</failure>"
    else:
        yield f"      <system-out>{text}</system-out>"
    yield "    </testcase>"


def _is_failure(finding: Finding) -> bool:
    return finding.severity > Severity.INFO


def _attributes(values: Mapping[str, str]) -> str:
    return "".join(f" {name}={quoteattr(visible(value))}" for name, value in values.items())
