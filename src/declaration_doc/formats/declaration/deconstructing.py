"""From a Declaration to a tree: the inverse of constructing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from declaration_doc.formats.declaration.constructing import DEFAULT_MARKER
from declaration_doc.formats.declaration.tree import Element, Instruction, Node, Root
from declaration_doc.model.block import (
    Amendment,
    Block,
    BlockData,
    Entry,
    FinalClause,
    Image,
    Marking,
    Signing,
)
from declaration_doc.model.declaration import Declaration, LanguageStatus, Meeting
from declaration_doc.model.inline import (
    Correction,
    Date,
    Emphasis,
    Inline,
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
from declaration_doc.model.segment import Absent, Rendering, Segment, Suppression

SCHEMA = "../../schema"
"""The folder of the grammar, seen from `sources/NAME/declaration.xml`."""

_RELAX_NG = "http://relaxng.org/ns/structure/1.0"
_SCHEMATRON = "http://purl.oclc.org/dsdl/schematron"


def schema_instructions(folder: str = SCHEMA) -> list[Instruction]:
    """The `xml-model` instructions by which an editor finds grammar and rules in `folder`.

    `folder` is a path relative to the source, or `urn:declaration-doc:1`, which the catalogue in the
    folder of the grammar resolves.
    """
    joint = ":" if folder.startswith("urn:") else "/"
    return [
        Instruction(
            "xml-model",
            f'href="{folder}{joint}declaration.{ending}" type="application/xml" schematypens="{kind}"',
        )
        for ending, kind in (("rng", _RELAX_NG), ("sch", _SCHEMATRON))
    ]


def to_tree(declaration: Declaration, schema: str = SCHEMA) -> Root:
    """The tree of `declaration`; `schema` as in `schema_instructions`."""
    attributes = _present(
        {
            "xml:id": declaration.id,
            "version": declaration.version,
            "number": declaration.number,
            "adopted": declaration.adopted,
        }
    )
    children: list[Node] = [_front(declaration), Element("body", {}, _blocks(declaration.body))]
    if declaration.back:
        children.append(Element("back", {}, _blocks(declaration.back)))
    if declaration.notes:
        children.append(Element("notes", {}, _blocks(declaration.notes)))
    return Root("declaration", attributes, children, prolog=[*schema_instructions(schema)])


def _present(values: Mapping[str, str | int | None]) -> dict[str, str]:
    return {key: str(value) for key, value in values.items() if value is not None}


def _front(declaration: Declaration) -> Element:
    languages = Element(
        "languages",
        _present({"prevailing": declaration.prevailing}),
        [_language(status) for status in declaration.languages],
    )
    children: list[Node] = [languages, *_blocks(declaration.logos), *_blocks(declaration.issuers)]
    if declaration.meeting:
        children.append(_meeting(declaration.meeting))
    children.append(_block(declaration.title))
    if declaration.subtitle:
        children.append(_block(declaration.subtitle))
    return Element("front", {}, children)


def _language(status: LanguageStatus) -> Element:
    values = {
        "xml:lang": status.language,
        "authority": str(status.authority),
        "translator": status.translator,
        "date": status.date,
    }
    return Element("language", _present(values))


def _meeting(meeting: Meeting) -> Element:
    values = {"xml:id": meeting.id, "ordinal": meeting.ordinal, "from": meeting.start, "to": meeting.end}
    return Element("meeting", _present(values), _blocks(meeting.blocks))


def _blocks(blocks: Iterable[Block]) -> list[Node]:
    return [_block(block) for block in blocks]


def _block(block: Block) -> Element:
    attributes = _present({"xml:id": block.id, **_data(block.data), "number": block.number})
    if not block.numbered:
        attributes["numbered"] = "no"
    children: list[Node] = [*map(_segment, block.segments), *_blocks(block.blocks)]
    if isinstance(block.data, Signing):
        children += [
            Element("order", {"xml:lang": order.language, "signatories": " ".join(order.signatories)})
            for order in block.data.orders
        ]
    return Element(str(block.kind), attributes, children)


def _data(data: BlockData | None) -> dict[str, str | int | None]:
    """The attributes that say what a block states as data."""
    match data:
        case Marking(marker):
            return {"marker": None if marker == DEFAULT_MARKER else marker}
        case Image(source):
            return {"src": source}
        case Amendment(target, date):
            return {"target": target, "date": date}
        case Entry(key):
            return {"key": key}
        case FinalClause():
            return {
                "place": data.place,
                "date": data.date,
                "originals": data.originals,
                "languages": " ".join(data.languages) or None,
                "prevailing": data.prevailing,
            }
        case _:
            return {}


def _segment(segment: Segment) -> Element:
    children: list[Node] = [*map(_rendering, segment.texts), *map(_suppression, segment.suppressions)]
    return Element("s", {"xml:id": segment.id}, children)


def _rendering(rendering: Rendering) -> Element:
    attributes = {"xml:lang": rendering.language}
    if isinstance(rendering, Absent):
        return Element("absent", {**attributes, "reason": rendering.reason})
    return Element("t", attributes, _nodes(rendering.nodes))


def _suppression(suppression: Suppression) -> Element:
    values = {"rule": suppression.rule, "xml:lang": suppression.language, "reason": suppression.reason}
    return Element("ignore", _present(values))


def _nodes(nodes: Iterable[Inline]) -> list[Node]:
    return list(map(_node, nodes))


def _node(node: Inline) -> Node:
    match node:
        case Words(text):
            return text
        case Ruby(base, reading):
            return Element("ruby", {}, [Element("rb", {}, [base]), Element("rt", {}, [reading])])
        case Correction(sic, corr):
            both: list[Node] = [Element("sic", {}, _nodes(sic)), Element("corr", {}, _nodes(corr))]
            return Element("choice", _values(node), both)
        case NoteReference():
            return Element("noteref", _values(node))
        case _:
            return Element(_NAMES[type(node)], _values(node), _nodes(node.children))


_NAMES: Mapping[type[Inline], str] = {
    Emphasis: "em",
    Name: "name",
    Term: "term",
    Date: "date",
    Number: "num",
    Reference: "ref",
    Quotation: "quote",
    Superscript: "sup",
}


_ATTRIBUTES: Mapping[type[Inline], tuple[tuple[str, str], ...]] = {
    Name: (("key", "key"),),
    Term: (("key", "key"),),
    Number: (("value", "value"), ("counts", "counts")),
    Reference: (("target", "target"),),
    NoteReference: (("target", "target"),),
    Correction: (("reason", "reason"),),
}
"""Node → (attribute, field that holds its value)."""


def _values(node: Inline) -> dict[str, str]:
    """The attributes of an inline node."""
    if isinstance(node, Date):
        return {"when": node.start} if node.end is None else {"from": node.start, "to": node.end}
    pairs = _ATTRIBUTES.get(type(node), ())
    return _present({attribute: getattr(node, field) for attribute, field in pairs})
