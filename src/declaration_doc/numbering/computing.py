"""Counting the blocks of a declaration.

| block | counted |
|---|---|
| workshop | through the body |
| resolution | through the document |
| article | through the body, whatever sections part them; anew in each annex |
| section | among its sisters |
| annex, note | through the document |
| item | within its list, if that is numbered; those of a resolution always are |
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from declaration_doc.model.block import Block, Kind, Marking
from declaration_doc.model.declaration import Declaration


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number of each block that has one, by id; the same in every language."""

    computed: Mapping[str, int] = field(hash=False)
    """From the order of the blocks."""
    typed: Mapping[str, int] = field(hash=False)
    """From the source, where it types the number of a block that is numbered."""
    depths: Mapping[str, int] = field(hash=False)

    def of(self, block_id: str) -> int | None:
        """The number to print: as typed in the source, else computed; None for a block without one."""
        return self.typed.get(block_id, self.computed.get(block_id))

    def depth(self, block_id: str) -> int:
        """How deep a section lies in sections, or an item in numbered things; 1 for every other block."""
        return self.depths.get(block_id, 1)


def number(declaration: Declaration) -> Numbers:
    """Count the blocks of `declaration`."""
    count = _Count()
    count.blocks(declaration.body, _Place(Counter(), Counter()))
    count.blocks(declaration.back, _Place(Counter(), Counter()))
    count.blocks(declaration.notes, _Place(Counter(), Counter()))
    return Numbers(count.computed, count.typed, count.depths)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where blocks stand: what is counted around them, and how deep they lie."""

    part: Counter[Kind]
    """Articles of the body, or of one annex."""
    sisters: Counter[Kind]
    """Sections and items of one parent."""
    section_depth: int = 1
    item_depth: int = 1
    marked: bool = False
    """Whether items here bear numbers."""


class _Count:
    """Goes through the blocks once, in document order."""

    def __init__(self) -> None:
        self.computed: dict[str, int] = {}
        self.typed: dict[str, int] = {}
        self.depths: dict[str, int] = {}
        self._whole: Counter[Kind] = Counter()

    def blocks(self, blocks: Iterable[Block], place: _Place) -> None:
        for block in blocks:
            self._count(block, place)
            self.blocks(block.blocks, _inside(block, place))

    def _count(self, block: Block, place: _Place) -> None:
        match block.kind:
            case Kind.SECTION:
                self.depths[block.id] = place.section_depth
                counter = place.sisters
            case Kind.ITEM:
                self.depths[block.id] = place.item_depth
                if not place.marked:
                    return
                counter = place.sisters
            case Kind.ARTICLE:
                counter = place.part
            case Kind.WORKSHOP | Kind.RESOLUTION | Kind.ANNEX | Kind.NOTE:
                counter = self._whole
            case _:
                return
        if not block.numbered:
            return
        counter[block.kind] += 1
        self.computed[block.id] = counter[block.kind]
        if block.number is not None:
            self.typed[block.id] = block.number


def _inside(block: Block, place: _Place) -> _Place:
    """The place of the blocks in `block`."""
    part = Counter[Kind]() if block.kind is Kind.ANNEX else place.part
    section_depth, item_depth, marked = place.section_depth, place.item_depth, False
    match block.kind:
        case Kind.SECTION:
            section_depth += 1
        case Kind.LIST | Kind.GROUP:
            marked = isinstance(block.data, Marking) and block.data.marker == "number"
        case Kind.RESOLUTION:
            item_depth, marked = item_depth + 1, True
        case Kind.ITEM:
            item_depth, marked = item_depth + 1, place.marked
    return _Place(part, Counter(), section_depth, item_depth, marked)
