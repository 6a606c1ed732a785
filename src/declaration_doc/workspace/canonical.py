"""The canonical form of a source on the disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from declaration_doc.errors import DeclarationDocError, FaultySource
from declaration_doc.model.finding import Finding
from declaration_doc.workspace.files import read_bytes


@dataclass(frozen=True, slots=True)
class Canonical:
    """A source as it stands and as it should stand."""

    before: bytes
    after: bytes | None
    """None where the source cannot be understood; it must then be left as it is."""
    findings: tuple[Finding, ...]
    """What reading found."""


def canonical(path: Path) -> Canonical:
    """The canonical form of the declaration at `path`, with the ids that it lacked; nothing is written.

    Raises InputTrouble where it cannot be read.
    """
    from declaration_doc.formats.declaration import parse, propose_ids, serialize

    before = read_bytes(path)
    parsed = parse(before, str(path))
    if parsed.tree is None:
        return Canonical(before, None, parsed.findings)
    try:
        after = serialize(propose_ids(parsed.tree))
    except FaultySource:
        return Canonical(before, None, parsed.findings)
    again = parse(after, str(path))
    kept = parsed.declaration is None or again.declaration == parsed.declaration
    if not kept or again.tree is None or serialize(again.tree) != after:
        message = f"{path} is left as it is: its canonical form would not read the same"
        raise DeclarationDocError(
            message, "please report this, with the file; the fault is in declaration-doc"
        )
    return Canonical(before, after, parsed.findings)
