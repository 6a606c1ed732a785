"""The redlines that `diff` writes: PDF, or the whole text edition."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from declaration_doc.errors import UsageTrouble

if TYPE_CHECKING:
    from declaration_doc.comparing import Difference
    from declaration_doc.workspace.copies import Copy, Couple

_FORMATS = {"pdf": "pdf", "text": "txt"}


def write_redlines(
    couples: Sequence[Couple],
    found: Sequence[Difference],
    format_name: str,
    output: str | None,
    edition: str | None,
) -> None:
    """Write a redline of each declaration that both states have; nothing where none differs.

    Raises UsageTrouble where the options do not fit together, or there are several and one file.
    """
    if format_name not in _FORMATS:
        message = f"--whole is of the text edition, not of {format_name}"
        raise UsageTrouble(message, "leave --format out, or ask for pdf, which is always whole")
    if format_name == "pdf" and output is None:
        message = "a PDF is not written to the terminal"
        raise UsageTrouble(message, "name a file: -o redline.pdf")
    pairs = [(couple, one) for couple, one in zip(couples, found, strict=True) if one.comparison is not None]
    target = Path(output) if output is not None else None
    if target is not None and not target.is_dir() and len(pairs) > 1:
        message = f"{len(pairs)} declarations differ, and {target} is one file"
        raise UsageTrouble(message, "name a folder that is there, or the path of one declaration behind `--`")
    # Everything is made before anything is written.
    made = [
        (_target(target, one, format_name), _redline(couple, one, format_name, edition))
        for couple, one in pairs
    ]
    for path, data in made:
        _write(path, data)


def _redline(couple: Couple, one: Difference, format_name: str, edition: str | None) -> bytes:
    from declaration_doc.building.redline import redline_edition, write_redline
    from declaration_doc.redlining import Revision

    old, new = one.old.declaration, one.new.declaration
    if old is None or new is None or one.comparison is None:
        raise AssertionError("what cannot be compared has no redline")
    spec = redline_edition(old, new, edition)
    sides = (
        Revision(old, one.old.label, _digest(couple.old)),
        Revision(new, one.new.label, _digest(couple.new)),
    )
    sources = couple.old.data or b"", couple.new.data or b""
    return write_redline(sides, one.comparison, spec, _FORMATS[format_name], sources, _images(one))


def _images(one: Difference) -> dict[str, bytes]:
    """The logos of a new revision that lies on the disk; of one in git their words are printed."""
    from declaration_doc.workspace.images import read_images

    if one.new.revision or one.new.declaration is None:
        return {}
    return read_images(one.new.declaration, Path(one.new.path))[0]


def _digest(copy: Copy) -> str:
    from hashlib import sha256

    return sha256(copy.data or b"").hexdigest()


def _target(target: Path | None, one: Difference, format_name: str) -> Path | None:
    if target is None or not target.is_dir() or one.new.declaration is None:
        return target
    return target / f"{one.new.declaration.id}.redline.{_FORMATS[format_name]}"


def _write(path: Path | None, data: bytes) -> None:
    from declaration_doc.workspace import write_bytes

    if path is None:
        click.echo(data.decode(), nl=False)
    else:
        write_bytes(path, data)
