"""Attributes and configuration by which git shows, compares and merges declarations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from declaration_doc.reports.lines import SECTION
from declaration_doc.workspace.files import read_if_there, write_bytes
from declaration_doc.workspace.finding_sources import DECLARATION
from declaration_doc.workspace.git import Repository

ATTRIBUTES = f"{DECLARATION} text eol=lf diff=declaration merge=declaration"


def set_up(root: Path, program: str, *, external_diff: bool = False) -> Iterator[str]:
    """Write both, and tell what was written; `program` is how git calls this one.

    Raises OutputTrouble, or InputTrouble with what git says.
    """
    file = root / ".gitattributes"
    earlier = (read_if_there(file) or b"").decode("utf-8", "surrogateescape")
    kept = [line for line in earlier.splitlines() if not line.startswith(f"{DECLARATION} ")]
    written = "".join(f"{line}\n" for line in (*kept, ATTRIBUTES))
    if written != earlier:
        write_bytes(file, written.encode("utf-8", "surrogateescape"))
        yield f".gitattributes: {ATTRIBUTES}"
    git = Repository(root)
    values = {
        "diff.declaration.textconv": f"{program} git textconv",
        "diff.declaration.xfuncname": SECTION,
        "merge.declaration.name": "declarations by segment and language",
        "merge.declaration.driver": f"{program} git merge %O %A %B %L %P",
    }
    if external_diff:
        values["diff.declaration.command"] = f"{program} git external-diff"
    for name, value in values.items():
        git.run("config", "--local", "--replace-all", name, value)
        yield f"git config {name} = {value}"
