"""The glossary: what a name or term is called in each language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from declaration_doc.model.position import Position


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A name or term with the forms it may take."""

    key: str
    kind: str
    """`name` or `term`."""
    forms: Mapping[str, tuple[str, ...]] = field(hash=False)
    """Language tag → forms allowed, the preferred one first."""
    forbidden: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """Language tag → forms that must not stand for it."""
    note: str | None = None
    source: str | None = None
    position: Position | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Glossary:
    """Entries by key, in the order of the file."""

    entries: tuple[GlossaryEntry, ...] = ()
    path: str = field(default="", compare=False)
    """The file it comes from, as the user named it; empty where there is none."""

    def get(self, key: str) -> GlossaryEntry | None:
        """The entry of `key`, or None."""
        return next((entry for entry in self.entries if entry.key == key), None)

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]], languages: tuple[str, str]) -> Glossary:
        """A glossary of terms from pairs of forms, in the order of `languages`."""
        first, second = languages
        return cls(
            tuple(GlossaryEntry(key=a, kind="term", forms={first: (a,), second: (b,)}) for a, b in pairs)
        )
