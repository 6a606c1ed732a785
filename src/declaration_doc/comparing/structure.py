"""What changed in the frame of a declaration: its blocks, and which stands in which."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from declaration_doc.alignment import Match
from declaration_doc.model.block import Block
from declaration_doc.model.change import Change, Event
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.segment import Segment


@dataclass(slots=True)
class _Frame:
    """The blocks of a revision by id, each with its parent, and the block of each segment."""

    blocks: dict[str, Block] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    """Id of a block → id of the block around it, or the part of the declaration that it stands in."""
    homes: dict[str, str] = field(default_factory=dict)
    """Id of a segment → id of its block."""


def _frame(declaration: Declaration) -> _Frame:
    frame = _Frame()

    def enter(blocks: Iterable[Block], parent: str) -> None:
        for block in blocks:
            frame.blocks[block.id] = block
            frame.parents[block.id] = parent
            for segment in block.segments:
                frame.homes[segment.id] = block.id
            enter(block.blocks, block.id)

    for part in ("front", "body", "back", "notes"):
        enter(getattr(declaration, part), f"<{part}>")
    return frame


def structure_changes(
    old: Declaration,
    new: Declaration,
    segments: tuple[Sequence[Segment], Sequence[Segment]],
    matched: Match,
    moved: Mapping[str, str],
) -> Iterator[Change]:
    """Blocks that came, went, have another id, kind, numbering or data, or stand in another block.

    A block that came or went with all its segments is told by them, and so is one that went into
    another block with segments that were `moved` past others (new id → old id).
    """
    before, after = _frame(old), _frame(new)
    same = _same_blocks(before, after, segments, matched)
    kept = set(same.values())
    lost = _unpaired(segments[0], set(matched.pairs.values()))
    found = _unpaired(segments[1], set(matched.pairs))
    for id_, block in before.blocks.items():
        if id_ not in kept and not _told(block, lost):
            yield Change(Event.STRUCTURE, (id_,), (), subject="block", said=(described(block), ""))
    for id_, block in after.blocks.items():
        earlier = same.get(id_)
        if earlier is not None:
            yield from _block_changes(earlier, id_, before, after, same, moved)
        elif not _told(block, found):
            yield Change(Event.STRUCTURE, (), (id_,), subject="block", said=("", described(block)))
    yield from _rehomed(before, after, same, segments, matched, moved)


def described(block: Block) -> str:
    """Kind, numbering and data of a block, as the format names them."""
    data = [f"{name}={value}" for name, value in _fields(block.data)]
    numbering = [] if block.numbered else ["not numbered"]
    typed = [f"number={block.number}"] if block.number is not None else []
    return ", ".join([block.kind.value, *typed, *numbering, *data])


def _same_blocks(
    before: _Frame, after: _Frame, segments: tuple[Sequence[Segment], Sequence[Segment]], matched: Match
) -> dict[str, str]:
    """New id → old id: by id, else by the segments, or the blocks, that they hold."""
    same = {id_: id_ for id_ in after.blocks if id_ in before.blocks}
    kept = set(same)
    old, new = segments
    lonely = [
        (sorted((old[i].id, new[j].id)), now, was)
        for j, i in matched.pairs.items()
        if (now := after.homes[new[j].id]) not in same and (was := before.homes[old[i].id]) not in kept
    ]
    for _, now, was in sorted(lonely):  # in an order that is the same on the way back
        _same_home(now, was, before, after, same, kept)
    return same


def _same_home(
    now: str, was: str, before: _Frame, after: _Frame, same: dict[str, str], kept: set[str]
) -> None:
    """Pair two blocks that hold the same, and the blocks around them, where both are still alone."""
    while now in after.blocks and was in before.blocks and now not in same and was not in kept:
        if after.blocks[now].kind is not before.blocks[was].kind:
            return
        same[now] = was
        kept.add(was)
        now, was = after.parents[now], before.parents[was]


def _block_changes(
    was: str, now: str, before: _Frame, after: _Frame, same: Mapping[str, str], moved: Mapping[str, str]
) -> Iterator[Change]:
    if was != now:
        yield Change(Event.RENAMED, (was,), (now,), subject="block")
    old, new = before.blocks[was], after.blocks[now]
    if _stated(old) != _stated(new):
        yield Change(Event.STRUCTURE, (was,), (now,), subject="block", said=(described(old), described(new)))
    around, surround = before.parents[was], after.parents[now]
    if same.get(surround, surround) != around and not _moved_with(old, new, moved):
        yield Change(Event.STRUCTURE, (was,), (now,), subject="parent", said=(around, surround))


def _rehomed(
    before: _Frame,
    after: _Frame,
    same: Mapping[str, str],
    segments: tuple[Sequence[Segment], Sequence[Segment]],
    matched: Match,
    moved: Collection[str],
) -> Iterator[Change]:
    """Segments that stand in another block than before."""
    old, new = segments
    for j, i in matched.pairs.items():
        was, now = before.homes[old[i].id], after.homes[new[j].id]
        if same.get(now) != was and new[j].id not in moved:
            yield Change(Event.STRUCTURE, (old[i].id,), (new[j].id,), subject="parent", said=(was, now))


def _unpaired(segments: Sequence[Segment], paired: set[int]) -> set[str]:
    return {segment.id for index, segment in enumerate(segments) if index not in paired}


def _told(block: Block, telling: Collection[str]) -> bool:
    """Whether a block holds segments, and every one of them is among those that have an event."""
    inside = [segment.id for segment in _inside(block)]
    return bool(inside) and all(id_ in telling for id_ in inside)


def _moved_with(old: Block, new: Block, moved: Mapping[str, str]) -> bool:
    """Whether all the segments that are in both revisions of a block were moved."""
    before = {segment.id for segment in _inside(old)}
    common = [s.id for s in _inside(new) if moved.get(s.id, s.id) in before]
    return bool(common) and all(id_ in moved for id_ in common)


def _inside(block: Block) -> Iterator[Segment]:
    yield from block.segments
    for inner in block.blocks:
        yield from _inside(inner)


def _stated(block: Block) -> tuple[object, ...]:
    return block.kind, block.data, block.numbered, block.number


def _fields(data: object) -> Iterator[tuple[str, object]]:
    for name in getattr(data, "__slots__", ()):
        value = getattr(data, name)
        if value not in (None, ()):
            yield name, value
