"""A declaration as it was read, with what stands beside it: what checks and builds are given."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from declaration_doc.model.configuration import Configuration
    from declaration_doc.model.declaration import Declaration
    from declaration_doc.model.finding import Finding
    from declaration_doc.model.glossary import Glossary
    from declaration_doc.model.review import Review


class ReadSource(Protocol):
    """A source as the workspace reads it, or anything of its shape."""

    @property
    def path(self) -> PurePath:
        """The file of the declaration, as the user named it."""

    @property
    def declaration(self) -> Declaration | None:
        """None where the file does not conform to the grammar."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What reading found, in all the files."""

    @property
    def glossary(self) -> Glossary | None:
        """None: there is none."""

    @property
    def review(self) -> Review | None:
        """None: there is none."""

    @property
    def configuration(self) -> Configuration:
        """What the project wants."""
