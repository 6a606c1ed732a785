"""How the markup is wanted, and what every part of it looks up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from declaration_doc.model.edition import Edition, EditionNote, walk_printed


class Columns(StrEnum):
    """How languages that stand side by side are marked up."""

    ROWS = "rows"
    """Sections and lists whose blocks hold one element a language: for screens, where a style sheet
    lays them out beside or below each other."""
    TABLE = "table"
    """One table with a row a block: for pages, over which its cells break and its header repeats."""


class Notes(StrEnum):
    """Where the text of a footnote stands."""

    END = "end"
    """In a list after the text, with links there and back."""
    INLINE = "inline"
    """At its first call in each language, for a style sheet to float to the foot of the page."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a writer asks of the markup."""

    columns: Columns
    notes: Notes
    permalinks: bool = False
    """A link at the end of each segment to the segment itself."""
    images: Mapping[str, str] = field(default_factory=dict, hash=False)
    """File name of a logo → its address; a logo without one prints its alternate text."""
    lead: str = ""
    """The language whose ids are plain, where the edition is one side of facing pages; else its own."""
    terms: Mapping[str, int] = field(default_factory=dict, hash=False)
    """Key of a term or name → the number it says, for a script to tell its counterpart."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One edition in one form."""

    edition: Edition
    form: Form
    notes: Mapping[str, EditionNote]
    """By id."""
    blocks: frozenset[str]
    """Ids of the blocks and notes printed."""
    segments: frozenset[tuple[str, str]]
    """(language, id) of the segments printed."""
    called: set[tuple[str, str]] = field(default_factory=set)
    """(language, note) of the calls written so far: the first call of each is the one linked back to."""

    @classmethod
    def of(cls, edition: Edition, form: Form, called: set[tuple[str, str]] | None = None) -> Setting:
        """Look up once what the parts of the markup will ask for.

        `called`: notes that another part of the same file has called; this one adds its own to them.
        """
        blocks = {block.id for block in walk_printed((*edition.cover, *edition.body))}
        return cls(
            edition,
            form,
            notes={note.id: note for note in edition.notes},
            blocks=frozenset(blocks | {note.id for note in edition.notes}),
            segments=frozenset((language, piece.segment) for language, piece in edition.printed()),
            called=set() if called is None else called,
        )

    @property
    def parallel(self) -> bool:
        """Whether the edition has more than one language."""
        return len(self.edition.spec.languages) > 1

    def anchor(self, language: str, segment: str) -> str:
        """The id of a segment in the page: its own in the leading language, `ja.` + its own elsewhere.

        So its own id leads to the segment in every edition. Ids of a source hold no full stop: what
        has one can never be taken.
        """
        return segment if language == (self.form.lead or self.edition.lead) else f"{language}.{segment}"

    def own(self, block: str) -> str:
        """The id in the page of a block, or of what the page adds: as of a segment in the edition's lead."""
        return self.anchor(self.edition.lead, block)

    def address(self, language: str, target: str) -> str | None:
        """The anchor that a reference of `language` leads to; None where the target is not printed."""
        if (language, target) in self.segments:
            return self.anchor(language, target)
        return self.own(target) if target in self.blocks else None
