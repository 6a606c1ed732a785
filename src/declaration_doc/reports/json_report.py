"""Findings as JSON, for programs: version 1, messages always in English.

    {"version": 1, "findings": [{"code": …, "name": …, "severity": …, "message": …, "remedy": …,
     "path": …, "line": …, "column": …, "segment": …, "language": …}], "summary": {"error": 0, …}}

`line` and `column` count from 1, columns in code points; what is not known is null.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from declaration_doc.model.finding import Finding
from declaration_doc.reports.escaping import hidden
from declaration_doc.reports.look import Look, summary

VERSION = 1

_beyond_ascii = re.compile(r"[^\x20-\x7e\n]")


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
    """JSON in which what is invisible, or acts on a terminal, is escaped; letters of any script are not."""
    return _beyond_ascii.sub(_escaped, json.dumps(value, ensure_ascii=False))


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    return json.dumps(character)[1:-1] if hidden(character) else character
