"""What can go wrong with the tool, its environment or its use; faults of a document are findings.

DeclarationDocError            exit 2
├── UsageTrouble               2   the command or the call asks for something there is not
├── InputTrouble               2   a file cannot be read
├── OutputTrouble              2   a result cannot be written
├── MissingPart                2   a library, font or program that is not installed
└── FaultySource               1   the document has errors, carried as findings
    └── MissingGlyph           1   no font has a character of the document
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declaration_doc.model.finding import Finding


class DeclarationDocError(Exception):
    """Root of the tree. The message says what happened; `remedy` how to mend it."""

    exit_code = 2

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy


class UsageTrouble(DeclarationDocError):
    """The command or the call asks for something there is not: an unknown edition, language, format."""


class InputTrouble(DeclarationDocError):
    """A file cannot be read: missing, a folder, no permission."""


class OutputTrouble(DeclarationDocError):
    """A result cannot be written: no space, no permission, a file where a folder must be."""


class MissingPart(DeclarationDocError):
    """A library, font or program that this work needs is not installed."""


class FaultySource(DeclarationDocError):
    """The document has errors."""

    exit_code = 1

    def __init__(self, message: str, findings: Sequence[Finding] = (), remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.findings = tuple(findings)


class MissingGlyph(FaultySource):
    """No font of the style has a character of the document."""
