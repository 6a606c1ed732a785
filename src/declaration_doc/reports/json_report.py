"""Findings as JSON, for programs: version 1, messages always in English.

    {"version": 1, "findings": [{"code": …, "name": …, "severity": …, "message": …, "remedy": …,
     "path": …, "line": …, "column": …, "segment": …, "language": …}], "summary": {"error": 0, …}}

`line` and `column` count from 1, columns in code points; what is not known is null.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from declaration_doc.model.finding import Finding
from declaration_doc.reports.escaping import escaped_json
from declaration_doc.reports.look import Look, summary

VERSION = 1


def write(findings: Sequence[Finding], _: Look) -> str:
    """The report; one finding a line, so that two reports can be compared line by line."""
    lines = ",\n".join(f"    {_dump(as_value(finding))}" for finding in findings)
    listed = f"[\n{lines}\n  ]" if lines else "[]"
    return (
        f'{{\n  "version": {VERSION},\n  "findings": {listed},\n  "summary": {_dump(summary(findings))}\n}}\n'
    )


def as_value(finding: Finding) -> dict[str, str | int | None]:
    """A finding as it stands in JSON, wherever findings do."""
    place = finding.position
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "message": finding.message,
        "remedy": finding.remedy,
        "path": finding.path,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "segment": finding.segment,
        "language": finding.language,
    }


def _dump(value: object) -> str:
    return escaped_json(json.dumps(value, ensure_ascii=False))
