"""Files of pairs of texts, as translators keep them: tables, catalogues of gettext, TMX and XLIFF.

Tables are read here; the others through translate-toolkit, the extra `formats`.
"""

from __future__ import annotations

from pathlib import PurePath

from declaration_doc.formats.pairs.faults import FAULTS, NO_PAIRS
from declaration_doc.model.finding import Finding
from declaration_doc.model.pairs import PairFile

DEFAULT_LANGUAGES = ("fr", "ja")
"""For a file that does not say which it has, where nobody else does."""
SUFFIXES = (".tsv", ".po", ".tmx", ".xlf", ".xliff")
"""Endings of the names of files that hold pairs."""

__all__ = ["DEFAULT_LANGUAGES", "FAULTS", "SUFFIXES", "holds_pairs", "parse"]


def holds_pairs(path: PurePath) -> bool:
    """Whether a file of this name holds pairs of texts."""
    return path.suffix.lower() in SUFFIXES


def parse(
    data: bytes, path: PurePath, languages: tuple[str, str] | None = None
) -> tuple[PairFile | None, tuple[Finding, ...]]:
    """The pairs that can be used, and every fault of the file; None where it cannot be read.

    `languages`: which texts are meant, in this order; None: those that the file states, or the default.
    Raises MissingPart where translate-toolkit is needed and not installed.
    """
    found, findings = _parse(data, path, languages)
    if found is not None and not found.pairs and not findings:
        findings = (NO_PAIRS.finding(path=str(path)),)
    return found, findings


def _parse(
    data: bytes, path: PurePath, languages: tuple[str, str] | None
) -> tuple[PairFile | None, tuple[Finding, ...]]:
    match path.suffix.lower():
        case ".tsv":
            from declaration_doc.formats.pairs import table

            return table.parse(data, str(path), languages or DEFAULT_LANGUAGES)
        case ".po":
            from declaration_doc.formats.pairs import catalogue

            return catalogue.parse(data, str(path), languages or DEFAULT_LANGUAGES)
        case _:
            from declaration_doc.formats.pairs import markup

            return markup.parse(data, str(path), languages)
