"""The structure tree of the PDF: what each piece of text is, in which language, in reading order.

It takes the place of WeasyPrint's own, which splits an element into one for each page and line, knows no
language, and tags the repeated header of a table again on every page. Here an element of the page is one
element of the structure wherever its parts stand; segments and notes carry their ids; what the margins
and repeated headers hold is an artifact.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

import pydyf
import weasyprint.pdf
from weasyprint.formatting_structure import boxes
from weasyprint.pdf.stream import Stream
from weasyprint.pdf.tags import add_tags

from declaration_doc.errors import DeclarationDocError
from declaration_doc.writers.pdf.engine.measuring import real
from declaration_doc.writers.pdf.engine.roles import NAMED, OWN, role

Box: TypeAlias = Any
"""A box of WeasyPrint."""
Element: TypeAlias = Any
"""An element of the page's tree."""

TOUCHED = (add_tags, Stream.marked, weasyprint.pdf.generate_pdf)
"""The private parts that this module replaces, or on whose ways it relies."""

_PIXEL = 0.75
"""Points in a CSS pixel."""
_marked = Stream.marked


class Mark(NamedTuple):
    """A piece of marked content."""

    page: int
    mcid: int


@dataclass(eq=False, slots=True)
class Node:
    """One element of the structure."""

    role: str
    language: str
    parent: Node | None = None
    element: Element | None = None
    tag: str = ""
    page: int = 0
    kids: list[Node | Mark | pydyf.Dictionary] = field(default_factory=list)
    parts: dict[tuple[int, str], Node] = field(default_factory=dict)
    """Elements inside it, by identity and tag, so that the parts on further pages find them."""
    extra: dict[str, Any] = field(default_factory=dict)

    def part(self, role: str, box: Box, page: int) -> Node:
        """The element inside this one that `box` is a part of."""
        key = (id(box.element), f"{role} {box.element_tag}")
        if key not in self.parts:
            language = box.style["lang"] or self.language
            self._add(key, Node(role, language, self, box.element, box.element_tag, page))
        return self.parts[key]

    def only(self, role: str, page: int) -> Node:
        """The one element of a role inside this one that no element of the page stands for.

        `LBody`: all of a list item but its label; `RB`: what a reading stands over.
        """
        key = (id(self.element), role)
        if key not in self.parts:
            self._add(key, Node(role, self.language, self, page=page))
        return self.parts[key]

    def _add(self, key: tuple[int, str], node: Node) -> None:
        self.parts[key] = node
        # A label stands before the body of its item, wherever it stood inside it.
        self.kids.insert(0 if node.role == "Lbl" and self.role == "LI" else len(self.kids), node)

    @property
    def name(self) -> str:
        """The id of a segment or note; empty for every other element."""
        return str(self.element.get("id", "")) if self.role in NAMED and self.element is not None else ""

    def ancestors(self) -> Iterator[Node]:
        """This element, its parent, and so on."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent


def install() -> None:
    """Replace WeasyPrint's structure tree, once a process."""
    weasyprint.pdf.add_tags = _add_tags
    Stream.marked = _mark


def hide_artifacts(document: Any) -> None:
    """Note which boxes are no part of the text: margins, and headers of a table already seen."""
    seen: set[int] = set()
    for page in document.pages:
        for box in _descend(page._page_box):
            repeated = isinstance(box, boxes.TableRowGroupBox) and box.is_header and id(box.element) in seen
            if isinstance(box, boxes.TableRowGroupBox) and box.is_header:
                seen.add(id(box.element))
            if repeated or isinstance(box, boxes.MarginBox):
                for hidden in _descend(box):
                    hidden.artifact = True


def _descend(box: Box) -> Iterator[Box]:
    box = real(box)
    yield box
    for child in getattr(box, "children", ()):
        yield from _descend(child)


@contextmanager
def _mark(stream: Stream, box: Box, tag: str) -> Iterator[None]:
    """Mark content as that of a box; in place of `Stream.marked`."""
    if getattr(box, "artifact", False):
        with stream.artifact():
            yield
    elif stream._tags is not None and isinstance(box, boxes.TextBox) and not box.text.strip():
        # WeasyPrint draws no space that stands alone; without it the words beside it would read as one.
        properties = {"MCID": len(stream._tags), "ActualText": pydyf.String(box.text)}
        stream._tags[box] = {"tag": tag, "mcid": len(stream._tags)}
        stream.begin_marked_content(tag, pydyf.Dictionary(properties))
        yield
        stream.end_marked_content()
    else:
        with _marked(stream, box, tag):
            yield


def _add_tags(pdf: pydyf.PDF, document: Any, _version: object, streams: list[Stream]) -> None:
    """Write the structure tree; in place of `weasyprint.pdf.tags.add_tags`."""
    root = Node("Document", document.metadata.lang or "")
    for number, (page, stream) in enumerate(zip(document.pages, streams, strict=True)):
        _Page(number, page, stream._tags).read(page._page_box, root)
        if stream._tags:
            raise DeclarationDocError(f"content outside the structure: {list(stream._tags)}", "report this")
    if getattr(document, "by_language", False):
        from declaration_doc.writers.pdf.engine.by_language import read_by_language

        read_by_language(root)
    _Writer(pdf, len(document.pages)).write(root)


@dataclass(slots=True)
class _Page:
    """A page whose boxes become elements."""

    number: int
    page: Any
    marks: dict[Box, dict[str, Any]]

    def read(self, box: Box, node: Node) -> None:
        """Take the content of `box` into `node`."""
        box = real(box)
        if getattr(box, "artifact", False):
            return
        node = self._enter(box, node)
        if box.link_annotation and node.role == "Link":
            node.kids.append(box.link_annotation)
        if box in self.marks:
            holder = node.only("RB", self.number) if node.role == "Ruby" else node
            holder.kids.append(Mark(self.number, self.marks.pop(box)["mcid"]))
        for child in getattr(box, "children", ()):
            self.read(child, node)

    def _enter(self, box: Box, node: Node) -> Node:
        """The element that `box` is a part of: `node` itself, or one inside it."""
        if box.element is None or (box.element is node.element and box.element_tag == node.tag):
            return node
        if isinstance(box, boxes.TextBox | boxes.LineBox):
            return node
        kind = role(box.element_tag, box.element.get("class", ""))
        if kind is None:
            foreign = isinstance(box, boxes.InlineBox) and box.style["lang"] != node.language
            return node.part("Span", box, self.number) if foreign else node
        if kind == "Lbl" and "::" not in box.element_tag:
            item = next((outer for outer in node.ancestors() if outer.role == "LI"), None)
            return (item or node).part("Lbl" if item else "Span", box, self.number)
        if node.role == "LI":
            node = node.only("LBody", self.number)
        inner = node.part(kind, box, self.number)
        if kind == "Figure":
            inner.extra.update(_figure(box, self.page.height))
        if spoken := box.element.get("data-spoken"):
            # A sign is no word of the text: it is described, and stays what it is when copied (14.9.3).
            inner.extra["Alt"] = pydyf.String(spoken)
        return inner


def _figure(box: Box, height: float) -> dict[str, Any]:
    left, top = box.content_box_x(), box.content_box_y()
    corners = (left, height - top - box.height, left + box.width, height - top)
    layout = {"O": "/Layout", "BBox": pydyf.Array(round(corner * _PIXEL, 2) for corner in corners)}
    return {"Alt": pydyf.String(box.element.get("alt", "")), "A": pydyf.Dictionary(layout)}


class _Writer:
    """Writes the elements into the PDF, with the ways back from content to element."""

    def __init__(self, pdf: pydyf.PDF, pages: int) -> None:
        self.pdf = pdf
        self.pages = pdf.page_references
        self.owners: list[dict[int, bytes]] = [{} for _ in range(pages)]
        self.annotations: list[bytes] = []
        self.names: dict[str, bytes] = {}
        self.own: set[str] = set()

    def write(self, root: Node) -> None:
        """The tree, and what the catalog says of it."""
        tree = pydyf.Dictionary({"Type": "/StructTreeRoot"})
        self.pdf.add_object(tree)
        tree["K"] = self._element(root, tree.reference).reference
        if self.own:
            tree["RoleMap"] = pydyf.Dictionary({role: f"/{OWN[role]}" for role in sorted(self.own)})
        tree["ParentTree"] = self._parent_tree()
        tree["IDTree"] = self._name_tree()
        self.pdf.catalog["StructTreeRoot"] = tree.reference
        self.pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
        self.pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})

    def _element(self, node: Node, parent: bytes) -> pydyf.Dictionary:
        element = pydyf.Dictionary({"S": f"/{node.role}", "P": parent, **node.extra, **_attributes(node)})
        self.pdf.add_object(element)
        self.own |= {node.role} & OWN.keys()
        if node.parent and node.language != node.parent.language:
            element["Lang"] = pydyf.String(node.language)
        if node.name:
            element["ID"] = pydyf.String(node.name)
            self.names[node.name] = element.reference
        if any(isinstance(kid, Mark) for kid in node.kids):
            element["Pg"] = self.pages[node.page]
        element["K"] = pydyf.Array(self._kid(kid, node, element.reference) for kid in node.kids)
        return element

    def _kid(self, kid: Node | Mark | pydyf.Dictionary, node: Node, element: bytes) -> object:
        if isinstance(kid, Node):
            return self._element(kid, element).reference
        if isinstance(kid, Mark):
            self.owners[kid.page][kid.mcid] = element
            if kid.page == node.page:
                return kid.mcid
            return pydyf.Dictionary({"Type": "/MCR", "Pg": self.pages[kid.page], "MCID": kid.mcid})
        kid["StructParent"] = len(self.pages) + len(self.annotations)
        self.annotations.append(element)
        return pydyf.Dictionary({"Type": "/OBJR", "Obj": kid.reference})

    def _parent_tree(self) -> pydyf.Dictionary:
        """From each page and annotation to its elements."""
        numbers = pydyf.Array()
        for page, owners in enumerate(self.owners):
            numbers.extend((page, pydyf.Array(owners[mcid] for mcid in sorted(owners))))
        for key, owner in enumerate(self.annotations, len(self.pages)):
            numbers.extend((key, owner))
        return pydyf.Dictionary({"Nums": numbers})

    def _name_tree(self) -> pydyf.Dictionary:
        """From each id to its element."""
        names = pydyf.Array()
        for name in sorted(self.names):
            names.extend((pydyf.String(name), self.names[name]))
        return pydyf.Dictionary({"Names": names})


def _attributes(node: Node) -> dict[str, pydyf.Dictionary]:
    """Table and list attributes: ISO 32000-1, 14.8.5."""
    if node.role == "TH":
        return {"A": pydyf.Dictionary({"O": "/Table", "Scope": "/Column"})}
    if node.role == "L":
        numbering = "/Decimal" if node.tag == "ol" else "/Disc"
        return {"A": pydyf.Dictionary({"O": "/List", "ListNumbering": numbering})}
    return {}
