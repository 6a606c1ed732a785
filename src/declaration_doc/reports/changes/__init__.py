"""Changes between revisions as reports: one format, one module, one function `write`."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence

from declaration_doc.comparing.difference import Difference
from declaration_doc.reports.look import Look

FORMATS: Mapping[str, str] = {
    "text": "text_report",
    "json": "json_report",
    "md": "markdown_report",
    "html": "html_report",
    "github": "as_findings",
    "sarif": "as_findings",
    "junit": "as_findings",
    "gitlab": "as_findings",
}
"""Name of a format → the module that writes it."""

__all__ = ["FORMATS", "write"]


def write(
    differences: Sequence[Difference],
    format_name: str = "text",
    look: Look | None = None,
    *,
    summary_only: bool = False,
) -> str:
    """The report of `differences` in one of FORMATS; `summary_only`: numbers, and no texts."""
    module = importlib.import_module(f"{__name__}.{FORMATS[format_name]}")
    if FORMATS[format_name] == "as_findings":
        report: str = module.write(differences, format_name, look or Look())
    else:
        report = module.write(differences, look or Look(), summary_only=summary_only)
    return report
