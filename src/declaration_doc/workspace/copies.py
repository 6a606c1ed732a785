"""A declaration in two states, as bytes: what a comparison starts from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declaration_doc.model.declaration import Declaration


@dataclass(frozen=True, slots=True)
class Copy:
    """A declaration in one state, with what stands beside it."""

    path: str
    """As the user would name it; empty where the state has none."""
    revision: str
    data: bytes | None
    """The source; of a built file, what travels inside it."""
    glossary: bytes | None = field(default=None, repr=False)
    review: bytes | None = field(default=None, repr=False)
    read_back: Declaration | None = field(default=None, repr=False)
    """Of a built file without a source inside: its texts."""
    with_ids: bool = True
    """Whether its segments have the ids of the source."""


@dataclass(frozen=True, slots=True)
class Couple:
    """One declaration in two states."""

    old: Copy
    new: Copy
    built: tuple[tuple[str, bytes | None, bytes | None], ...] = ()
    """Built files by name, in both states; None where a state has none."""
