"""A site: what is published of several declarations, and where it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from declaration_doc.model.declaration import Declaration
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.history import Commit


@dataclass(frozen=True, slots=True)
class SiteFile:
    """A file that can be downloaded."""

    name: str
    """In the folder of its declaration."""
    edition: str
    """`fr-ja`; empty for what is no edition."""
    format: str
    """`pdf`, `html`, `txt`, `epub`, `md`, `xml`."""
    size: int
    """Bytes."""
    sha256: str
    pages: int | None = None
    """Of a PDF."""
    conformance: tuple[str, ...] = ()
    """Standards that the file itself says it conforms to: PDF/A-3a, PDF/UA-1."""


@dataclass(frozen=True, slots=True)
class SiteEntry:
    """One declaration on the site."""

    declaration: Declaration
    files: tuple[SiteFile, ...]
    glossary: Glossary | None = None
    progress: Mapping[str, Mapping[str, int]] = field(default_factory=dict, hash=False)
    """Language under review → state (`approved`…, `stale`, and `none` for no record) → number of texts."""
    commits: tuple[Commit, ...] = ()
    """That changed the source, the newest first."""
    compared: str | None = None
    """File that compares the last revision with the one before; None: there is none."""

    @property
    def date(self) -> str:
        """The day that it is filed under: adoption, else the last day of the meeting; empty: none."""
        meeting = self.declaration.meeting
        return self.declaration.adopted or (meeting and (meeting.end or meeting.start)) or ""

    @property
    def updated(self) -> str:
        """When the source last changed (ISO 8601 with its offset), or else the day it is filed under."""
        return self.commits[0].when if self.commits else f"{self.date or '1970-01-01'}T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Site:
    """All declarations, the newest first."""

    entries: tuple[SiteEntry, ...]
    address: str = ""
    """Where it will be published, without a slash at the end; empty: not known."""
