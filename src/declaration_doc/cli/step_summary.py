"""The summary of a step of GitHub Actions, where there is room for what its ten annotations leave out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from declaration_doc.errors import OutputTrouble

if TYPE_CHECKING:
    from declaration_doc.model.finding import Finding


def into_step_summary(findings: Sequence[Finding], language: str) -> None:
    """Add the findings, as Markdown, to the file that the runner names; outside of a step do nothing.

    Raises OutputTrouble where the file cannot be written.
    """
    name = os.environ.get("GITHUB_STEP_SUMMARY")
    if not name:
        return
    from declaration_doc.reports import Look, write

    try:
        with Path(name).open("a", encoding="utf-8") as summary:
            summary.write(write(findings, "md", Look(language)))
    except OSError as trouble:
        message = f"{name} cannot be written: {trouble.strerror}"
        raise OutputTrouble(message, "unset GITHUB_STEP_SUMMARY, or let it name a file") from trouble
