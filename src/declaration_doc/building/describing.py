"""What a published file is to those who download it: its size, digest, pages, and what it conforms to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from declaration_doc.errors import InputTrouble
from declaration_doc.model.site import SiteFile


def describe(paths: Iterable[Path]) -> tuple[SiteFile, ...]:
    """The files at `paths`, outputs of a build or a source, in their order.

    Raises InputTrouble where one cannot be read.
    """
    return tuple(map(_file, paths))


def _file(path: Path) -> SiteFile:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputTrouble(f"{path} cannot be read: {error.strerror}", "build the site again") from error
    parts = path.name.split(".")
    pages, conformance = _pdf(path) if path.suffix == ".pdf" else (None, ())
    return SiteFile(
        name=path.name,
        edition=".".join(parts[1:-1]),
        format=parts[-1],
        size=len(data),
        sha256=sha256(data).hexdigest(),
        pages=pages,
        conformance=conformance,
    )


def _pdf(path: Path) -> tuple[int, tuple[str, ...]]:
    """Pages, and the standards that the metadata name (ISO 19005-3, 6.6.4; ISO 14289-1, 5)."""
    import pikepdf

    with pikepdf.open(path) as pdf:
        metadata = pdf.open_metadata(update_docinfo=False, strict=False)
        return len(pdf.pages), tuple(_standards({key: str(value) for key, value in metadata.items()}))


def _standards(metadata: dict[str, str]) -> Iterator[str]:
    found = {key.rpartition("}")[2]: value for key, value in metadata.items() if "pdfa/ns/id" in key}
    if "part" in found:
        yield f"PDF/A-{found['part']}{found.get('conformance', '').lower()}"
    part = next(
        (value for key, value in metadata.items() if "pdfua/ns/id" in key and key.endswith("part")), ""
    )
    if part:
        yield f"PDF/UA-{part}"
