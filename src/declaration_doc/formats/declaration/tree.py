"""The XML tree of a source as it stood in its file: elements, text, comments, instructions, places.

Element and attribute names: those of our namespace and `xml:…` as written in the documentation
(`p`, `xml:lang`), those of another one as `{namespace}name`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias, Union

NAMESPACE = "urn:declaration-doc:1"

Node: TypeAlias = Union["Element", "Comment", "Instruction", str]


@dataclass(slots=True)
class Comment:
    """A comment; it stays where it is."""

    text: str
    start: int = field(default=-1, compare=False)
    """Offset of its first byte in the file; -1: made, not read."""


@dataclass(slots=True)
class Instruction:
    """A processing instruction."""

    target: str
    text: str
    start: int = field(default=-1, compare=False)
    """Offset of its first byte in the file; -1: made, not read."""


@dataclass(slots=True)
class Element:
    """An element; the reader fills it once, every later pass makes new ones."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    start: int = field(default=-1, compare=False)
    """Offset of its first byte in the file; -1: made, not read."""
    end: int = field(default=-1, compare=False)
    """Offset of its end tag; -1: made, or never closed."""

    @property
    def id(self) -> str | None:
        """Its `xml:id`."""
        return self.attributes.get("xml:id")

    @property
    def elements(self) -> list[Element]:
        """Its child elements."""
        return [node for node in self.children if isinstance(node, Element)]

    def iter(self) -> Iterator[Element]:
        """Itself and every element inside, in document order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.iter()

    @property
    def text(self) -> str:
        """Its characters and those of the elements inside, white space as it stands."""
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            elif isinstance(child, Element):
                parts.append(child.text)
        return "".join(parts)


@dataclass(slots=True)
class Root(Element):
    """The outermost element, with what stands before and after it."""

    prolog: list[Comment | Instruction] = field(default_factory=list)
    epilog: list[Comment | Instruction] = field(default_factory=list)
