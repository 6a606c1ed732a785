"""What a rule sees: the declaration with its companions, and what is worked out once for all rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
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
    walk,
)
from declaration_doc.model.review import Review
from declaration_doc.model.segment import Segment, Text


@dataclass(slots=True)
class Marks:
    """What the inline nodes of one text name, each with how often."""

    names: Counter[str] = field(default_factory=Counter)
    terms: Counter[str] = field(default_factory=Counter)
    dates: Counter[str] = field(default_factory=Counter)
    """ISO 8601, a range as `start/end`."""
    numbers: Counter[str] = field(default_factory=Counter)
    references: Counter[str] = field(default_factory=Counter)
    notes: Counter[str] = field(default_factory=Counter)


def marks_of(nodes: Inlines) -> Marks:
    """What `nodes` name; of a correction, the adopted wording."""
    marks = Marks()
    for node in walk(nodes):
        match node:
            case Name(key=key):
                marks.names[key] += 1
            case Term(key=key):
                marks.terms[key] += 1
            case Date(start=start, end=end):
                marks.dates[start if end is None else f"{start}/{end}"] += 1
            case Number(value=value):
                marks.numbers[value] += 1
            case Reference(target=target):
                marks.references[target] += 1
            case NoteReference(target=target):
                marks.notes[target] += 1
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
