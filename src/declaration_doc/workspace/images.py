"""The images that a declaration names, read and judged before anything prints them."""

from __future__ import annotations

from pathlib import Path

from declaration_doc.errors import InputTrouble
from declaration_doc.formats import images
from declaration_doc.model.block import Image
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Finding
from declaration_doc.workspace.files import MAX_IMAGE, read_bytes


def read_images(declaration: Declaration, path: Path) -> tuple[dict[str, bytes], list[Finding]]:
    """The images that can be used, by name, and a finding for each of the others.

    `path`: the file of the declaration; the images lie beside it. Links are not followed, so that an
    edition never shows a file from elsewhere.
    """
    found: dict[str, bytes] = {}
    findings: list[Finding] = []
    for logo in declaration.logos:
        if not isinstance(logo.data, Image):
            continue
        name = logo.data.source
        beside = path.parent / name
        if beside.is_symlink() or not beside.is_file():
            findings.append(
                images.MISSING.finding(path=str(path), position=logo.position, segment=logo.id, name=name)
            )
            continue
        try:
            data = read_bytes(beside, MAX_IMAGE)
        except InputTrouble as trouble:
            findings.append(
                images.UNREADABLE.finding(
                    path=str(path), position=logo.position, segment=logo.id, name=name, reason=str(trouble)
                )
            )
            continue
        faults = images.judge(data, name, str(beside))
        findings += faults
        if not faults:
            found[name] = data
    return found, findings
