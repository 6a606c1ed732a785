"""Which segments and blocks of the old revision are which of the new one, and which moved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from declaration_doc.model.change import Change, Comparison, Event
from declaration_doc.model.edition import EditionBlock, walk_printed


@dataclass(frozen=True, slots=True)
class Group:
    """Segments that are one: usually one on either side, several where one was split or merged."""

    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(slots=True)
class Ties:
    """What a comparison says of segments and blocks, by id."""

    after: dict[str, Group] = field(default_factory=dict)
    """New id → its group, where that is not the same id."""
    before: dict[str, Group] = field(default_factory=dict)
    """Old id → its group, likewise."""
    arrived: dict[str, str] = field(default_factory=dict)
    """New id → the number of its move."""
    left: dict[str, str] = field(default_factory=dict)
    """Old id → the number of its move."""
    blocks: dict[str, str] = field(default_factory=dict)
    """Old id → new id of the blocks that have another."""
    earlier: dict[str, str] = field(default_factory=dict)
    """The same the other way round."""

    def of_new(self, id: str) -> Group:
        """The group of a segment of the new revision."""
        return self.after.get(id, Group((id,), (id,)))

    def of_old(self, id: str) -> Group:
        """The group of a segment of the old revision."""
        return self.before.get(id, Group((id,), (id,)))


def ties(comparison: Comparison) -> Ties:
    """What `comparison` says of which is which."""
    found = Ties()
    for change in comparison.changes:
        if change.event is Event.RENAMED and change.subject == "block":
            found.blocks[change.old[0]] = change.new[0]
            found.earlier[change.new[0]] = change.old[0]
        elif change.event in (Event.ADDED, Event.REMOVED, Event.SPLIT, Event.MERGED, Event.RENAMED):
            group = Group(change.old, change.new)
            found.before |= dict.fromkeys(change.old, group)
            found.after |= dict.fromkeys(change.new, group)
    for number, change in enumerate(moves(comparison), 1):
        found.left |= dict.fromkeys(change.old, str(number))
        found.arrived |= dict.fromkeys(change.new, str(number))
    return found


def moves(comparison: Comparison) -> Iterable[Change]:
    """The moves, in the order of their numbers."""
    return (change for change in comparison.changes if change.event is Event.MOVED)


def by_id(blocks: Iterable[EditionBlock]) -> dict[str, EditionBlock]:
    """Every block, at any depth, by id."""
    return {block.id: block for block in walk_printed(blocks)}
