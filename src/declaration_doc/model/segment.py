"""The segment: the smallest unit that is aligned, with one text a language."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from declaration_doc.model.inline import Inlines, plain
from declaration_doc.model.position import Position


@dataclass(frozen=True, slots=True)
class Text:
    """What a segment says in one language. No nodes: not yet translated."""

    language: str
    """BCP 47 tag, as in `xml:lang`."""
    nodes: Inlines
    position: Position | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Absent:
    """A declared divergence: this language has nothing here, for a stated reason."""

    language: str
    reason: str
    position: Position | None = field(default=None, compare=False)


Rendering: TypeAlias = Text | Absent


@dataclass(frozen=True, slots=True)
class Suppression:
    """A finding that a reviser looked at and accepted."""

    rule: str
    """Code or name of the rule."""
    reason: str
    language: str | None = None
    position: Position | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Segment:
    """One unit of alignment: usually a sentence, a heading or a list item."""

    id: str
    texts: tuple[Rendering, ...]
    """At most one a language, in the order of the file."""
    suppressions: tuple[Suppression, ...] = ()
    position: Position | None = field(default=None, compare=False)

    def rendering(self, language: str) -> Rendering | None:
        """The text, or the declared absence, of `language`; None where neither is there."""
        return next((text for text in self.texts if text.language == language), None)

    def text(self, language: str) -> Inlines:
        """The nodes of `language`; empty where it is absent or untranslated."""
        found = self.rendering(language)
        return found.nodes if isinstance(found, Text) else ()

    def words(self, language: str) -> str:
        """What a reader reads in `language`, without markup and notes; empty where there is nothing."""
        return plain(self.text(language))
