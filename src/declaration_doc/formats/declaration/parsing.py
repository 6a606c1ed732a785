"""From bytes to the tree, through expat: places to the byte, nothing loaded, nothing expanded."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from xml.parsers import expat

from declaration_doc.formats.declaration.tree import NAMESPACE, Comment, Element, Instruction, Root
from declaration_doc.formats.declaration.vocabulary import VOCABULARY
from declaration_doc.model.characters import XML_SPACE

MAX_DEPTH = 64
"""Elements in one another; a declaration needs about a dozen."""
MAX_ELEMENTS = 400_000
"""About 80,000 segments in two languages."""

_SOLID = frozenset(name for name, kind in VOCABULARY.items() if not kind.text)
"""Elements in which white space is layout, which no pass asks for: it is not kept."""
_XML = "http://www.w3.org/XML/1998/namespace"
_SEPARATOR = " "


class DoctypeSeen(Exception):
    """The file has a DOCTYPE; it was not read."""


class TooDeep(Exception):
    """Elements stand too deep in one another."""


class TooManyElements(Exception):
    """The file has too many elements."""


class Outline:
    """A tree laid flat: every element in document order, with its parent."""

    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.instructions: list[Instruction] = []
        self._parents: list[int] = []

    def index(self, element: Element) -> int:
        """Where an element of the tree stands among the others."""
        return bisect_left(self.elements, element.start, key=lambda each: each.start)

    def parent(self, index: int) -> int:
        """Index of the parent of an element; -1 for the root.

        Worked out from the places on first use: most files have no fault that asks for it.
        """
        if len(self._parents) != len(self.elements):
            self._parents = list(self._find_parents())
        return self._parents[index]

    def _find_parents(self) -> Iterator[int]:
        open_: list[int] = [-1]
        for index, element in enumerate(self.elements):
            while len(open_) > 1 and 0 <= self.elements[open_[-1]].end <= element.start:
                open_.pop()
            yield open_[-1]
            open_.append(index)

    def context(self, index: int) -> tuple[str | None, str | None]:
        """Id of the nearest element that has one, and the language, at the element `index` (-1: outside)."""
        segment = language = None
        while index >= 0 and segment is None:
            attributes = self.elements[index].attributes
            segment = attributes.get("xml:id")
            language = language or attributes.get("xml:lang")
            index = self.parent(index)
        return segment, language

    def at(self, offset: int) -> int:
        """Index of the innermost element around the byte at `offset`; -1 outside the root."""
        index = bisect_right(self.elements, offset, key=lambda element: element.start) - 1
        while index >= 0 and 0 <= self.elements[index].end <= offset:
            index = self.parent(index)
        return index


class TreeBuilder:
    """Receives what expat reads; after `feed`, `root` is the tree, or None."""

    def __init__(self) -> None:
        self.root: Root | None = None
        self.outline = Outline()
        self.namespace = NAMESPACE
        """The namespace whose elements are taken for ours: that of a root named `declaration`."""
        self.open: list[Element] = []
        """The elements that are not yet closed."""
        self._outside: list[Comment | Instruction] = []
        self._elements: dict[str, str] = {}
        self._attributes: dict[str, str] = {}
        self.offset = 0
        """Where the reading ended, or where it failed, in bytes."""

    def feed(self, data: bytes) -> None:
        """Read the whole of `data`.

        Raises expat.ExpatError where it is not well-formed, DoctypeSeen, TooDeep and TooManyElements;
        what was read until there stays.
        """
        parser = self._parser = expat.ParserCreate("utf-8", _SEPARATOR)
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.CommentHandler = self._comment
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartDoctypeDeclHandler = self._doctype
        try:
            parser.Parse(data, True)
        finally:
            self.offset = parser.ErrorByteIndex if parser.ErrorCode else parser.CurrentByteIndex
            del self._parser  # parser and builder hold each other, and with them the tree

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        known = self._elements.get(name) or self._learn(name)
        if attributes:
            names = self._attributes
            attributes = {names.get(key) or self._learn_attribute(key): attributes[key] for key in attributes}
        start = self._parser.CurrentByteIndex
        if self.open:
            element = Element(known, attributes, [], start)
            self.open[-1].children.append(element)
        else:
            element = self.root = Root(known, attributes, [], start, prolog=self._outside)
            self._outside = self.root.epilog
        elements = self.outline.elements
        elements.append(element)
        self.open.append(element)
        if len(elements) > MAX_ELEMENTS:
            raise TooManyElements
        if len(self.open) > MAX_DEPTH:
            raise TooDeep

    def _learn(self, name: str) -> str:
        """The name of an element as the tree has it."""
        namespace, _, local = name.rpartition(_SEPARATOR)
        if not self.root and local == "declaration":
            self.namespace = namespace
        known = local if namespace == self.namespace else f"{{{namespace}}}{local}"
        self._elements[name] = known
        return known

    def _learn_attribute(self, name: str) -> str:
        """The name of an attribute as the tree has it."""
        namespace, _, local = name.rpartition(_SEPARATOR)
        known = {"": local, _XML: f"xml:{local}"}.get(namespace, f"{{{namespace}}}{local}")
        self._attributes[name] = known
        return known

    def _end(self, _: str) -> None:
        self.open.pop().end = self._parser.CurrentByteIndex

    def _text(self, text: str) -> None:
        parent = self.open[-1]
        if parent.name not in _SOLID or text.strip(XML_SPACE):
            parent.children.append(text)

    def _comment(self, text: str) -> None:
        self._add(Comment(text, self._parser.CurrentByteIndex))

    def _instruction(self, target: str, text: str) -> None:
        node = Instruction(target, text, self._parser.CurrentByteIndex)
        self.outline.instructions.append(node)
        self._add(node)

    def _add(self, node: Comment | Instruction) -> None:
        if self.open:
            self.open[-1].children.append(node)
        else:
            self._outside.append(node)

    def _doctype(self, *_: object) -> None:
        raise DoctypeSeen
