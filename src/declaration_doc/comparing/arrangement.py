"""A revision without its texts: blocks, order and data, every segment an empty place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from declaration_doc.model.block import Block
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.segment import Segment


def arrangement(old: Declaration, new: Declaration) -> Declaration | None:
    """The arrangement of `new`; None where it is that of `old`."""
    if all(ours == theirs for ours, theirs in zip(_outline(old), _outline(new), strict=False)):
        return None  # an outline tells its own length first
    return arranged(new, lambda segment: Segment(segment.id, ()))


def _outline(declaration: Declaration) -> Iterator[object]:
    """Everything that the arrangement holds, laid flat."""
    one = declaration
    meeting = one.meeting
    yield one.id, one.languages, one.prevailing, one.version, one.number, one.adopted
    yield meeting and (meeting.id, meeting.start, meeting.end, meeting.ordinal, meeting.venue is None)
    yield one.subtitle is None
    parts = (one.logos, one.issuers, meeting.hosts if meeting else (), one.body, one.back, one.notes)
    yield tuple(map(len, parts))
    yield from _flat((*one.front, *one.body, *one.back, *one.notes))


def _flat(blocks: Iterable[Block]) -> Iterator[object]:
    """Each block with the number of blocks inside it, outer before inner: that is the whole tree."""
    waiting = [*blocks][::-1]
    while waiting:
        block = waiting.pop()
        ids = tuple([segment.id for segment in block.segments])
        yield block.id, block.kind, block.data, block.numbered, block.number, ids, len(block.blocks)
        waiting += block.blocks[::-1]


def arranged(declaration: Declaration, fill: Callable[[Segment], Segment]) -> Declaration:
    """`declaration` with each of its segments replaced by what `fill` makes of it."""

    def block(one: Block) -> Block:
        return replace(one, segments=tuple(map(fill, one.segments)), blocks=blocks(one.blocks))

    def blocks(several: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(map(block, several))

    meeting = declaration.meeting and replace(
        declaration.meeting,
        designation=block(declaration.meeting.designation),
        venue=declaration.meeting.venue and block(declaration.meeting.venue),
        hosts=blocks(declaration.meeting.hosts),
    )
    return replace(
        declaration,
        logos=blocks(declaration.logos),
        issuers=blocks(declaration.issuers),
        meeting=meeting,
        title=block(declaration.title),
        subtitle=declaration.subtitle and block(declaration.subtitle),
        body=blocks(declaration.body),
        back=blocks(declaration.back),
        notes=blocks(declaration.notes),
    )
