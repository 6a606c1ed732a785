"""Review state: how far each text of each segment has come, and against what it was approved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from declaration_doc.model.position import Position

DIGEST_LENGTH = 16
"""Hexadecimal digits of a digest: 64 bits, far more than the segments of any declaration need."""


class State(StrEnum):
    """How far a text has come; the order is that of the work."""

    DRAFT = "draft"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Record:
    """The state of one segment in one language."""

    segment: str
    language: str
    state: State
    by: str | None = None
    """Who took the last step."""
    when: str | None = None
    """ISO 8601 day of the last step."""
    against: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Language tag → digest of the text in that language which the reviser had before them.

    The counterpart's digest shows that the counterpart was reworded since; the text's own, where it
    is kept, that the text itself was.
    """
    position: Position | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Review:
    """Every record of a review file, in its order; at most one a segment and language."""

    records: tuple[Record, ...] = ()
    path: str = field(default="", compare=False)
    """The file it comes from, as the user named it; empty where there is none."""

    def get(self, segment: str, language: str) -> Record | None:
        """The record of `segment` in `language`, or None: nothing is known of it."""
        return next((r for r in self.records if (r.segment, r.language) == (segment, language)), None)


def digest(folded: str) -> str:
    """The digest of a text that its language has already folded (typography taken out of it).

    SHA-256 of its UTF-8 bytes, the first 16 hexadecimal digits.
    """
    from hashlib import sha256

    return sha256(folded.encode()).hexdigest()[:DIGEST_LENGTH]
