"""Blocks of both revisions as one tree: the new one, with what is gone at its nearest surviving neighbour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionBlock, walk_printed
from declaration_doc.redlining.cells import OLD, Cells
from declaration_doc.redlining.ties import by_id


@dataclass(frozen=True, slots=True)
class Blocks:
    """Makes one tree of two."""

    cells: Cells
    before: Mapping[str, EditionBlock]
    """The blocks of the old edition by id."""
    after: Mapping[str, EditionBlock]
    """Those of the new one."""

    @classmethod
    def of(cls, cells: Cells, old: Iterable[EditionBlock], new: Iterable[EditionBlock]) -> Blocks:
        """Look up once what every level asks for."""
        return cls(cells, by_id(old), by_id(new))

    def both(self, old: Sequence[EditionBlock], new: Sequence[EditionBlock]) -> tuple[EditionBlock, ...]:
        """The blocks of one level; `old` are those at the same place in the old revision."""
        behind: dict[str | None, list[EditionBlock]] = {}
        heading = next((block.id for block in new[:1] if block.kind is Kind.HEADING), None)
        anchor = heading
        here = {block.id for block in new}
        for block in old:
            now = self._now(block)
            if now in here and not self._moved(block):
                anchor = now
            elif gone := self._left(block):
                behind.setdefault(anchor, []).append(gone)
        return (*behind.get(None, ()), *self._merged(new, behind))

    def _merged(
        self, new: Iterable[EditionBlock], behind: Mapping[str | None, list[EditionBlock]]
    ) -> Iterator[EditionBlock]:
        for block in new:
            yield self._one(block)
            yield from behind.get(block.id, ())

    def _one(self, block: EditionBlock) -> EditionBlock:
        was = self._was(block)
        labels = {cell.language: cell for cell in was.cells} if was else {}
        moved = was is not None and self._moved(was)
        cells = tuple(self.cells.both(labels.get(cell.language), cell, moved=moved) for cell in block.cells)
        return replace(block, cells=cells, blocks=self.both(was.blocks if was else (), block.blocks))

    def _left(self, block: EditionBlock) -> EditionBlock | None:
        """What of an old block stands here no longer; None where all of it lives on, where it is now."""
        now = self._now(block)
        if now is not None and not self._moved(block):
            return None
        cells = tuple(map(self.cells.left, block.cells))
        blocks = tuple(filter(None, map(self._left, block.blocks)))
        if not blocks and not any(cell.pieces for cell in cells):
            return None
        return replace(block, id=f"{OLD}{block.id}", cells=cells, blocks=blocks)

    def _now(self, block: EditionBlock) -> str | None:
        """The id of an old block in the new edition; None where it is not there."""
        id = self.cells.ties.blocks.get(block.id, block.id)
        return id if id in self.after and self.after[id].kind is block.kind else None

    def _was(self, block: EditionBlock) -> EditionBlock | None:
        """The old block of a new one."""
        found = self.before.get(self.cells.ties.earlier.get(block.id, block.id))
        return found if found is not None and found.kind is block.kind else None

    def _moved(self, block: EditionBlock) -> bool:
        """Whether all that is left of what an old block says has moved."""
        ties = self.cells.ties
        cells = (cell for each in walk_printed((block,)) for cell in each.cells)
        said = {piece.segment for cell in cells for piece in cell.pieces}
        kept = [segment for segment in said if ties.of_old(segment).new]
        return bool(kept) and all(segment in ties.left for segment in kept)
