"""The vocabulary: every element with its attributes and its content, as schema/declaration.rnc has them.

A test with mutated sources holds that this table and the grammar refuse the same documents.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from declaration_doc.formats.declaration import values
from declaration_doc.formats.declaration.values import ValueType


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute that an element may, or must, have."""

    type: ValueType
    required: bool


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in the content of an element: which elements may stand there, and how many."""

    names: tuple[str, ...]
    least: int
    most: int | None
    """None: any number."""


@dataclass(frozen=True, slots=True)
class ElementType:
    """What an element may hold; the slots of one element share no name."""

    name: str
    attributes: Mapping[str, Attribute]
    """In the order in which they are written."""
    slots: tuple[Slot, ...]
    text: bool = False
    """Whether characters may stand in it."""
    ways: tuple[tuple[str, ...], ...] = ()
    """Sets of attributes of which exactly one must be there, whole."""
    slot_of: Mapping[str, int] = field(default_factory=dict)
    """Name of a child → index of its slot."""
    required: frozenset[str] = frozenset()
    """Names of the attributes that must be there."""
    free: bool = False
    """Whether it holds characters and any number of its children, in any order."""


_FLOW = "p | theme | recital | resolution | decision | list"
_INLINE = "(em | name | term | date | num | ref | ruby | quote | sup | noteref | choice)*"

_slot = re.compile(r"(?:\(([^)]*)\)|([a-z]+))([?*+]?)")
_BOUNDS: Mapping[str, tuple[int, int | None]] = {"": (1, 1), "?": (0, 1), "*": (0, None), "+": (1, None)}


def _slots(content: str) -> tuple[Slot, ...]:
    """The slots of a content model in the notation of the grammar: `heading? (group | flow)+`."""
    found = []
    for several, one, mark in _slot.findall(content.replace("flow", _FLOW)):
        least, most = _BOUNDS[mark]
        found.append(Slot(tuple(name.strip() for name in (several or one).split("|")), least, most))
    return tuple(found)


def _element(
    name: str,
    content: str = "",
    *,
    text: bool = False,
    ways: tuple[tuple[str, ...], ...] = (),
    must: Mapping[str, ValueType] | None = None,
    may: Mapping[str, ValueType] | None = None,
) -> ElementType:
    slots = _slots(content)
    attributes = {key: Attribute(kind, True) for key, kind in (must or {}).items()}
    attributes |= {key: Attribute(kind, False) for key, kind in (may or {}).items()}
    return ElementType(
        name=name,
        attributes=attributes,
        slots=slots,
        text=text,
        ways=ways,
        slot_of={child: index for index, slot in enumerate(slots) for child in slot.names},
        required=frozenset(must or {}),
        free=text and all(slot.least == 0 and slot.most is None for slot in slots) and len(slots) < 2,
    )


_ID = {"xml:id": values.ID}
_LANG = {"xml:lang": values.LANGUAGE}
_KEY = {"key": values.KEY}
_NUMBER = {"number": values.COUNT}
_NUMBERED = {**_NUMBER, "numbered": values.YES_NO}
_MARKER = {"marker": values.MARKER}


def _block(name: str, content: str = "s+", may: Mapping[str, ValueType] | None = None) -> ElementType:
    return _element(name, content, must=_ID, may=may)


def _inline(name: str, must: Mapping[str, ValueType] | None = None, **more: ValueType) -> ElementType:
    return _element(name, _INLINE, text=True, must=must, may=more)


_WHOLE = (
    _element(
        "declaration",
        "front body back? notes?",
        must=_ID,
        may={"version": values.LINE, "number": values.LINE, "adopted": values.DAY},
    ),
    _element("front", "languages logo* issuer* meeting? title subtitle?"),
    _element("languages", "language+", may={"prevailing": values.LANGUAGE}),
    _element(
        "language",
        must={**_LANG, "authority": values.AUTHORITY},
        may={"translator": values.LINE, "date": values.DAY},
    ),
    _element("logo", "s", must={**_ID, "src": values.FILE_NAME}),
    _element(
        "meeting",
        "designation venue? host*",
        must={**_ID, "from": values.DAY},
        may={"to": values.DAY, "ordinal": values.COUNT},
    ),
    *map(_block, ("issuer", "designation", "venue", "host", "title", "subtitle")),
)

_DIVISIONS = (
    _element("body", "(preamble | workshop | section | article | conclusion | flow)+ final? signatures?"),
    _element("back", "annex* errata?"),
    _block("preamble", "heading? (flow)+"),
    _block("workshop", "heading (group | flow)+", _NUMBERED),
    _block("section", "heading (section | group | article | flow)+", _NUMBERED),
    _block("article", "heading? (flow)+", _NUMBERED),
    _block("group", "heading (item | flow)+", _MARKER),
    _block("conclusion", "heading? (flow)+"),
    _block(
        "final",
        "heading? p+",
        {
            "place": values.KEY,
            "date": values.DAY,
            "originals": values.COUNT,
            "languages": values.LANGUAGES,
            "prevailing": values.LANGUAGE,
        },
    ),
    _block("signatures", "heading? p* signatory+ order*"),
    _block("signatory", "entity position? person? capacity?"),
    _element("order", must={**_LANG, "signatories": values.ID_REFS}),
    _block("annex", "heading (participants | section | flow)+", _NUMBERED),
    _block("participants", "heading? participant+"),
    _block("participant", "s+", _KEY),
    _block("errata", "heading? erratum+"),
    _element("erratum", "s+", must={**_ID, "target": values.ID}, may={"date": values.DAY}),
    *map(_block, ("entity", "position", "person", "capacity")),
)

_TEXT_BLOCKS = (
    *map(_block, ("heading", "p", "theme", "recital", "decision", "note")),
    _block("resolution", "s+ item*", _NUMBERED),
    _block("list", "item+", _MARKER),
    _block("item", "s+ item*", _NUMBER),
    _element("notes", "note+"),
)

_SEGMENTS = (
    _block("s", "(t | absent)+ ignore*"),
    _inline("t", _LANG),
    _element("absent", must={**_LANG, "reason": values.LINE}),
    _element("ignore", must={"rule": values.RULE, "reason": values.LINE}, may=_LANG),
)

_INLINES = (
    *map(_inline, ("em", "quote", "sup", "sic", "corr")),
    _inline("name", _KEY),
    _inline("term", _KEY),
    _element(
        "date",
        _INLINE,
        text=True,
        ways=(("when",), ("from", "to")),
        may={"when": values.MOMENT, "from": values.MOMENT, "to": values.MOMENT},
    ),
    _inline("num", {"value": values.DECIMAL}, counts=values.ID),
    _inline("ref", {"target": values.ID}),
    _element("ruby", "rb rt"),
    _element("rb", text=True),
    _element("rt", text=True),
    _element("noteref", must={"target": values.ID}),
    _element("choice", "sic corr", may={"reason": values.LINE}),
)

VOCABULARY: Mapping[str, ElementType] = {
    element.name: element for element in (*_WHOLE, *_DIVISIONS, *_TEXT_BLOCKS, *_SEGMENTS, *_INLINES)
}
"""Every element of the format by name."""
