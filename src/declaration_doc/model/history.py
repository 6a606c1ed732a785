"""Who changed which text when."""

from __future__ import annotations

from dataclasses import dataclass

from declaration_doc.model.change import Change


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit, as a report names it."""

    name: str
    """Hexadecimal, whole."""
    author: str
    when: str
    """ISO 8601, with its offset from UTC."""
    subject: str

    @property
    def day(self) -> str:
        """The day of the author's calendar."""
        return self.when[:10]


@dataclass(frozen=True, slots=True)
class Step:
    """What one commit did to one segment."""

    commit: Commit
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class LastChange:
    """The last change of the words of one text."""

    segment: str
    language: str
    commit: Commit | None
    """None: it is not committed, or older than what the clone holds."""
    stale: bool
    """Whether the counterpart was changed since, and this text was not."""
