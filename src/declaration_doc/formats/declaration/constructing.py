"""From a tree that conforms to the grammar to the Declaration it states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from declaration_doc.formats.declaration.folding import fold_text, is_empty
from declaration_doc.formats.declaration.places import Places
from declaration_doc.formats.declaration.tree import Element, Node
from declaration_doc.model.block import (
    Amendment,
    Block,
    BlockData,
    Entry,
    FinalClause,
    Image,
    Kind,
    Marking,
    SignatureOrder,
    Signing,
)
from declaration_doc.model.declaration import Authority, Declaration, LanguageStatus, Meeting
from declaration_doc.model.inline import (
    Correction,
    Date,
    Emphasis,
    Inline,
    Inlines,
    Name,
    NoteReference,
    Number,
    Quotation,
    Reference,
    Ruby,
    Superscript,
    Term,
    Words,
)
from declaration_doc.model.position import Position
from declaration_doc.model.segment import Absent, Rendering, Segment, Suppression, Text

DEFAULT_MARKER = "bullet"
"""How the items of a list or group without `marker` are marked."""

_BLOCKS = {str(kind): kind for kind in Kind}


Known: TypeAlias = dict[bytes, Inlines]
"""The bytes of a text, with its tags → its nodes: revisions say most things in the same bytes."""


def construct(root: Element, places: Places, known: Known | None = None) -> Declaration:
    """The declaration of a tree that conforms to the grammar.

    `known`: texts made of other revisions, which are not made again; those of this one are added.
    """
    return _Constructor(places, known).declaration(root)


class _Constructor:
    def __init__(self, places: Places, known: Known | None) -> None:
        self._places = places
        self._nodes = _Nodes()
        self._known = known

    def declaration(self, root: Element) -> Declaration:
        parts = {child.name: child for child in root.elements}
        front = {child.name: child for child in parts["front"].elements}
        get = root.attributes.get
        return Declaration(
            id=root.attributes["xml:id"],
            languages=tuple(self._language(child) for child in front["languages"].elements),
            title=self._block(front["title"]),
            body=self._blocks(parts["body"]),
            prevailing=front["languages"].attributes.get("prevailing"),
            version=get("version"),
            number=get("number"),
            adopted=get("adopted"),
            logos=self._blocks(parts["front"], "logo"),
            issuers=self._blocks(parts["front"], "issuer"),
            meeting=self._meeting(front["meeting"]) if "meeting" in front else None,
            subtitle=self._block(front["subtitle"]) if "subtitle" in front else None,
            back=self._blocks(parts["back"]) if "back" in parts else (),
            notes=self._blocks(parts["notes"]) if "notes" in parts else (),
            position=self._place(root),
        )

    def _place(self, element: Element) -> Position:
        return self._places.position(element.start)

    def _language(self, element: Element) -> LanguageStatus:
        get = element.attributes.get
        return LanguageStatus(
            language=element.attributes["xml:lang"],
            authority=Authority(element.attributes["authority"]),
            translator=get("translator"),
            date=get("date"),
            position=self._place(element),
        )

    def _meeting(self, element: Element) -> Meeting:
        inner = {child.name: child for child in element.elements}
        get = element.attributes.get
        return Meeting(
            id=element.attributes["xml:id"],
            designation=self._block(inner["designation"]),
            start=element.attributes["from"],
            end=get("to"),
            ordinal=_integer(get("ordinal")),
            venue=self._block(inner["venue"]) if "venue" in inner else None,
            hosts=self._blocks(element, "host"),
            position=self._place(element),
        )

    def _blocks(self, parent: Element, *names: str) -> tuple[Block, ...]:
        wanted = names or _BLOCKS
        return tuple(self._block(child) for child in parent.elements if child.name in wanted)

    def _block(self, element: Element) -> Block:
        segments: list[Segment] = []
        blocks: list[Block] = []
        for child in element.elements:
            if child.name == "s":
                segments.append(self._segment(child))
            elif child.name in _BLOCKS:
                blocks.append(self._block(child))
        kind = _BLOCKS[element.name]
        return Block(
            kind=kind,
            id=element.attributes["xml:id"],
            segments=tuple(segments),
            blocks=tuple(blocks),
            data=_DATA[kind](element) if kind in _DATA else None,
            numbered=element.attributes.get("numbered") != "no",
            number=_integer(element.attributes.get("number")),
            position=self._place(element),
        )

    def _segment(self, element: Element) -> Segment:
        renderings: dict[str, Rendering] = {}
        suppressions: list[Suppression] = []
        for child in element.elements:
            if child.name == "ignore":
                suppressions.append(self._suppression(child))
            else:
                renderings.setdefault(child.attributes["xml:lang"], self._rendering(child))
        return Segment(
            id=element.attributes["xml:id"],
            texts=tuple(renderings.values()),
            suppressions=tuple(suppressions),
            position=self._place(element),
        )

    def _rendering(self, element: Element) -> Rendering:
        language = element.attributes["xml:lang"]
        if element.name == "absent":
            return Absent(language, element.attributes["reason"], self._place(element))
        return Text(language, self._said(element), self._place(element))

    def _said(self, element: Element) -> Inlines:
        if self._known is None:
            return self._read(element)
        written = self._places.between(element.start, element.end)
        nodes = self._known.get(written)
        if nodes is None:
            nodes = self._known[written] = self._read(element)
        return nodes

    def _read(self, element: Element) -> Inlines:
        return () if is_empty(element) else self._nodes.inlines(fold_text(element))

    def _suppression(self, element: Element) -> Suppression:
        return Suppression(
            rule=element.attributes["rule"],
            reason=element.attributes["reason"],
            language=element.attributes.get("xml:lang"),
            position=self._place(element),
        )


def _integer(value: str | None) -> int | None:
    return None if value is None else int(value)


def _order(element: Element) -> SignatureOrder:
    return SignatureOrder(element.attributes["xml:lang"], tuple(element.attributes["signatories"].split(" ")))


def _marking(element: Element) -> Marking:
    return Marking(element.attributes.get("marker", DEFAULT_MARKER))


def _final(element: Element) -> FinalClause:
    get = element.attributes.get
    return FinalClause(
        place=get("place"),
        date=get("date"),
        originals=_integer(get("originals")),
        languages=tuple(get("languages", "").split()),
        prevailing=get("prevailing"),
    )


_DATA: Mapping[Kind, Callable[[Element], BlockData]] = {
    Kind.LOGO: lambda element: Image(element.attributes["src"]),
    Kind.GROUP: _marking,
    Kind.LIST: _marking,
    Kind.FINAL: _final,
    Kind.SIGNATURES: lambda element: Signing(
        tuple(_order(child) for child in element.elements if child.name == "order")
    ),
    Kind.ERRATUM: lambda element: Amendment(element.attributes["target"], element.attributes.get("date")),
    Kind.PARTICIPANT: lambda element: Entry(element.attributes.get("key")),
}


class _Nodes:
    """Makes inline nodes; those that read the same are one: a document says the same names again."""

    def __init__(self) -> None:
        self._made: dict[tuple[object, ...], Inline] = {}

    def inlines(self, children: list[Node]) -> Inlines:
        """The inline nodes of folded children; comments are none."""
        nodes: list[Inline] = []
        for child in children:
            if isinstance(child, str):
                nodes.append(Words(child))
            elif isinstance(child, Element):
                nodes.append(self._inline(child))
        return tuple(nodes)

    def _inline(self, element: Element) -> Inline:
        children = element.children
        if len(children) != 1 or not isinstance(children[0], str):
            return _INLINE[element.name](element, self)
        key = (element.name, children[0], *element.attributes.items())
        node = self._made.get(key)
        if node is None:
            node = self._made[key] = _INLINE[element.name](element, self)
        return node


def _date(element: Element, nodes: _Nodes) -> Date:
    get = element.attributes.get
    return Date(get("when") or element.attributes["from"], get("to"), nodes.inlines(element.children))


def _number(element: Element, nodes: _Nodes) -> Number:
    get = element.attributes.get
    return Number(element.attributes["value"], get("counts"), nodes.inlines(element.children))


def _ruby(element: Element, _: _Nodes) -> Ruby:
    parts = {child.name: child.text for child in element.elements}
    return Ruby(parts["rb"], parts["rt"])


def _choice(element: Element, nodes: _Nodes) -> Correction:
    parts = {child.name: nodes.inlines(child.children) for child in element.elements}
    return Correction(parts["sic"], parts["corr"], element.attributes.get("reason"))


_INLINE: Mapping[str, Callable[[Element, _Nodes], Inline]] = {
    "em": lambda element, nodes: Emphasis(nodes.inlines(element.children)),
    "name": lambda element, nodes: Name(element.attributes["key"], nodes.inlines(element.children)),
    "term": lambda element, nodes: Term(element.attributes["key"], nodes.inlines(element.children)),
    "date": _date,
    "num": _number,
    "ref": lambda element, nodes: Reference(element.attributes["target"], nodes.inlines(element.children)),
    "ruby": _ruby,
    "quote": lambda element, nodes: Quotation(nodes.inlines(element.children)),
    "sup": lambda element, nodes: Superscript(nodes.inlines(element.children)),
    "noteref": lambda element, _: NoteReference(element.attributes["target"]),
    "choice": _choice,
}
"""Element → what makes its node."""
