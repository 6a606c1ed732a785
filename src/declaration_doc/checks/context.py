"""What a rule sees: the declaration with its companions, and what is worked out once for all rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from declaration_doc.model.configuration import Configuration
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Fault, Finding
from declaration_doc.model.glossary import Glossary
from declaration_doc.model.inline import (
    Date,
    Inlines,
    Name,
    NoteReference,
    Number,
    Reference,
    Term,
    Words,
    children_of,
)
from declaration_doc.model.review import Review
from declaration_doc.model.segment import Segment, Text


@dataclass(slots=True)
class Marks:
    """What the inline nodes of one text name, in reading order."""

    names: Sequence[str] = ()
    terms: Sequence[str] = ()
    dates: Sequence[str] = ()
    """ISO 8601, a range as `start/end`."""
    numbers: Sequence[str] = ()
    references: Sequence[str] = ()
    notes: Sequence[str] = ()

    def add(self, nodes: Inlines) -> None:
        """Add what `nodes` name; of a correction, the adopted wording."""
        # Done for every node of every text: the commonest kinds come first.
        for node in nodes:
            if isinstance(node, Words):
                continue
            if isinstance(node, Name):
                self.names = (*self.names, node.key)
            elif isinstance(node, Term):
                self.terms = (*self.terms, node.key)
            elif isinstance(node, Date):
                self.dates = (*self.dates, node.start if node.end is None else f"{node.start}/{node.end}")
            elif isinstance(node, Number):
                self.numbers = (*self.numbers, node.value)
            elif isinstance(node, Reference):
                self.references = (*self.references, node.target)
            elif isinstance(node, NoteReference):
                self.notes = (*self.notes, node.target)
            self.add(children_of(node))


def marks_of(nodes: Inlines) -> Marks:
    """What `nodes` name; of a correction, the adopted wording."""
    marks = Marks()
    marks.add(nodes)
    return marks


@dataclass(frozen=True)
class Context:
    """What a rule is given."""

    declaration: Declaration
    path: str = ""
    """The file of the declaration, as the user named it."""
    glossary: Glossary | None = None
    review: Review | None = None
    configuration: Configuration = field(default_factory=Configuration)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """Every segment, in document order."""
        return tuple(self.declaration.segments())

    @cached_property
    def marked(self) -> tuple[tuple[Segment, tuple[tuple[Text, Marks], ...]], ...]:
        """Each segment with what its texts name, in the order of the declaration's languages.

        A language that is declared absent, or not yet translated, is left out; so is a segment that
        says nothing in any language.
        """
        return tuple((segment, texts) for segment in self.segments if (texts := self._marked(segment)))

    def _marked(self, segment: Segment) -> tuple[tuple[Text, Marks], ...]:
        found = (segment.rendering(tag) for tag in self.declaration.tags)
        return tuple((text, marks_of(text.nodes)) for text in found if isinstance(text, Text) and text.nodes)


class Rule(Protocol):
    """A rule is a module: a docstring that is its page in the manual, the fault it finds, a function."""

    @property
    def FAULT(self) -> Fault:  # noqa: N802 (a constant of the module)
        """The fault that the rule finds: its code, name, severity, words and examples."""

    def check(self, context: Context) -> Iterator[Finding]:
        """Each place where `context` has the fault; pure."""
