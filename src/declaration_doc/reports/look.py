"""What the formats of reports have in common."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Finding, Severity
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Text

FORMATS: Mapping[str, str] = {
    "text": "text_report",
    "json": "json_report",
    "md": "markdown_report",
    "html": "html_report",
    "github": "github_report",
    "sarif": "sarif_report",
    "junit": "junit_report",
    "gitlab": "gitlab_report",
}
"""Name of a format → the module that writes it."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a report is to look; a format takes from it what it can use."""

    language: str = "en"
    """Language of the messages, where the format is for people: en, fr or ja."""
    color: bool = False
    width: int = 100
    """Columns of the terminal."""
    sources: Mapping[str, bytes] = field(default_factory=dict, hash=False)
    """Path → bytes of the files that the findings are about, for excerpts."""
    texts: Mapping[tuple[str, str], Mapping[str, str]] = field(default_factory=dict, hash=False)
    """Path and segment → language → plain text, for formats that show a text with its counterparts."""


def write(findings: Sequence[Finding], format_name: str = "text", look: Look | None = None) -> str:
    """The report of `findings` in one of FORMATS; ends with a line break unless it is empty."""
    module = importlib.import_module(f"declaration_doc.reports.{FORMATS[format_name]}")
    report: str = module.write(findings, look or Look())
    return report


def summary(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings there are of each severity, the gravest first."""
    return {
        str(severity): sum(1 for finding in findings if finding.severity is severity)
        for severity in sorted(Severity, reverse=True)
    }


def texts_of(declaration: Declaration) -> dict[str, dict[str, str]]:
    """Segment → language → plain text: what a format shows of `declaration` beside the text of a finding."""
    return {
        segment.id: {text.language: plain(text.nodes) for text in segment.texts if isinstance(text, Text)}
        for segment in declaration.segments()
    }
