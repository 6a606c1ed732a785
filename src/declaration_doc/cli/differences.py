"""What a command would change in a file, fit for a terminal."""

from __future__ import annotations

from pathlib import Path

from declaration_doc.reports.escaping import visible


def unified(path: Path, before: bytes, after: bytes, what: str) -> str:
    """A unified diff; `what` stands in brackets behind the name of the changed file."""
    import difflib

    lines = difflib.unified_diff(
        before.decode("utf-8", "replace").split("\n"),
        after.decode("utf-8", "replace").split("\n"),
        str(path),
        f"{path} ({what})",
        lineterm="",
    )
    return "".join(f"{visible(line)}\n" for line in lines)
