"""Findings as GitLab Code Quality: one array, with fingerprints that stay while a finding does."""

from __future__ import annotations

import json
from collections.abc import Sequence

from declaration_doc.languages.messages import said
from declaration_doc.model.finding import Finding, Severity
from declaration_doc.reports.escaping import escaped_json, visible
from declaration_doc.reports.look import Look
from declaration_doc.reports.sarif_report import fingerprints

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.INFO: "info"}


def write(findings: Sequence[Finding], look: Look) -> str:
    """The report, two spaces a level."""
    value = [
        {
            "description": visible(": ".join(filter(None, said(finding, look.language)))),
            "check_name": finding.name,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding.severity],
            "location": {
                "path": finding.path,
                "lines": {"begin": finding.position.line if finding.position else 1},
            },
        }
        for finding, fingerprint in zip(findings, fingerprints(findings), strict=True)
    ]
    return escaped_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"
