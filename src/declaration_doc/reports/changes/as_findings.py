"""Changes in the formats for findings: annotations, SARIF, JUnit, GitLab."""

from __future__ import annotations

from collections.abc import Sequence

from declaration_doc.comparing.difference import Difference
from declaration_doc.comparing.faults import findings
from declaration_doc.reports import look as reports
from declaration_doc.reports.look import Look


def write(differences: Sequence[Difference], format_name: str, look: Look) -> str:
    """The report: what is stale first."""
    found = [finding for one in differences for finding in findings(one)]
    return reports.write(sorted(found, key=lambda finding: -finding.severity), format_name, look)
