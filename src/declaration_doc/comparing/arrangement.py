"""A revision without its texts: blocks, order and data, every segment an empty place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from declaration_doc.model.block import Block
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.segment import Segment


def arrangement(old: Declaration, new: Declaration) -> Declaration | None:
    """The arrangement of `new`; None where it is that of `old`."""
    empty = arranged(new, lambda segment: Segment(segment.id, ()))
    return None if empty == arranged(old, lambda segment: Segment(segment.id, ())) else empty


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
