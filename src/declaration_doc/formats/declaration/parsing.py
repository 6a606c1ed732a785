"""From bytes to the tree, through expat: places to the byte, nothing loaded, nothing expanded."""

from __future__ import annotations

from xml.parsers import expat

from declaration_doc.formats.declaration.tree import NAMESPACE, Comment, Element, Instruction, Root

_XML = "http://www.w3.org/XML/1998/namespace"
_SEPARATOR = " "


class TreeBuilder:
    """Receives what expat reads; after `feed`, `root` is the tree, or None."""

    def __init__(self) -> None:
        self.root: Root | None = None
        self.open: list[Element] = []
        self._outside: list[Comment | Instruction] = []
        self._names: dict[str, str] = {}
        self._parser = expat.ParserCreate("utf-8", _SEPARATOR)
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.CommentHandler = self._comment
        self._parser.ProcessingInstructionHandler = self._instruction

    def feed(self, data: bytes) -> None:
        """Read the whole of `data`; raises expat.ExpatError where it is not well-formed."""
        self._parser.Parse(data, True)

    def _name(self, name: str) -> str:
        """The name of an element or attribute as the tree has it."""
        known = self._names.get(name)
        if known is None:
            namespace, _, local = name.rpartition(_SEPARATOR)
            known = {"": local, NAMESPACE: local, _XML: f"xml:{local}"}.get(namespace, f"{{{namespace}}}{local}")
            self._names[name] = known
        return known

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        named = {self._name(key): value for key, value in attributes.items()}
        start = self._parser.CurrentByteIndex
        if self.open:
            element = Element(self._name(name), named, [], start)
            self.open[-1].children.append(element)
        else:
            element = self.root = Root(self._name(name), named, [], start, prolog=self._outside)
            self._outside = self.root.epilog
        self.open.append(element)

    def _end(self, name: str) -> None:
        self.open.pop().end = self._parser.CurrentByteIndex

    def _text(self, text: str) -> None:
        self.open[-1].children.append(text)

    def _comment(self, text: str) -> None:
        self._add(Comment(text, self._parser.CurrentByteIndex))

    def _instruction(self, target: str, text: str) -> None:
        self._add(Instruction(target, text, self._parser.CurrentByteIndex))

    def _add(self, node: Comment | Instruction) -> None:
        if self.open:
            self.open[-1].children.append(node)
        else:
            self._outside.append(node)
