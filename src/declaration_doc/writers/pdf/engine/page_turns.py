"""The tree of one side of facing pages: its units numbered, and its pages turned where the runs say.

A unit is a block, or, of a block longer than a page, a segment.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from xml.etree.ElementTree import SubElement

from declaration_doc.writers.pdf.engine.carrying import UNIT
from declaration_doc.writers.pdf.spreads import Run

Element: TypeAlias = Any
"""An element of the page's tree."""

PART = "part"
"""Class of a part of a paragraph that begins a page, or is carried over by itself."""
BLANK = "blank"
"""Class of an element that is a page without text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a unit stands: a block, and its segment where the block is in several units."""

    block: int
    segment: int | None = None

    @property
    def begins(self) -> bool:
        """Whether its block begins with it."""
        return not self.segment


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one side of a spread holds."""

    units: frozenset[int]
    """None: the page is blank."""
    turn: int | None = None
    """The unit before which the page begins; None: it goes on within a unit, or is blank."""


def pieces(anchors: Sequence[Sequence[str]], divided: Collection[int]) -> tuple[Piece, ...]:
    """The units of a text; `divided`: blocks whose segments are units."""
    return tuple(
        piece
        for block, ids in enumerate(anchors)
        for piece in (
            [Piece(block, segment) for segment in range(len(ids) - 1)] if block in divided else [Piece(block)]
        )
    )


def sheets(runs: Sequence[Run], side: int, said: Collection[int]) -> Iterator[Sheet]:
    """The pages of a side; `said`: the units that say something in its language."""
    for run in runs:
        if run.carried is None:
            units = frozenset(said).intersection(range(run.first, run.end))
            yield Sheet(units, min(units, default=None))
        else:
            yield from _carried(run, run.carried, run.lines[side], frozenset(said))


def _carried(run: Run, long: int, lines: Sequence[int], said: frozenset[int]) -> Iterator[Sheet]:
    for page, count in enumerate(lines):
        units = {long} if count else set()
        if page == 0:
            units |= said.intersection(range(run.first, long))
        if page == len(lines) - 1:
            units |= said.intersection(range(long + 1, run.end))
        goes_on = page > 0 and count
        yield Sheet(frozenset(units), None if goes_on else min(units, default=None))


class Tree:
    """The tree of one side, in which units can be found."""

    def __init__(self, root: Element, anchors: Sequence[Sequence[str]], units: Sequence[Piece]) -> None:
        self.root = root
        self.units = units
        elements = {id: element for element in root.iter() if (id := element.get("id"))}
        self.blocks = [elements.get(ids[0]) for ids in anchors]
        self.segments = [[elements.get(id) for id in ids[1:]] for ids in anchors]
        self.said = [index for index, unit in enumerate(units) if self._mark(index, unit)]
        """Units that say something in this language."""

    def _mark(self, index: int, unit: Piece) -> bool:
        """Number a unit; False where this language lacks it."""
        element = self._own(unit.block) if unit.segment is None else self.segments[unit.block][unit.segment]
        if element is None or not any(text.strip() for text in element.itertext()):
            return False
        element.set(UNIT, str(index))
        return True

    def _own(self, block: int) -> Element | None:
        """What holds the words of a block itself: of an item, its first paragraph."""
        element = self.blocks[block]
        return element.find("p") if element is not None and element.tag == "li" else element

    def divide(self, starts: Collection[int]) -> None:
        """Let the units `starts`, where they are segments, each begin a part of their paragraph."""
        cuts: dict[int, list[Element]] = {}
        for index in starts:
            unit = self.units[index]
            if unit.segment is not None:
                cuts.setdefault(unit.block, []).append(self.segments[unit.block][unit.segment])
        for block, begin in cuts.items():
            _divide(self._own(block), begin)

    def carry(self, units: Collection[int]) -> None:
        """Let units that are carried over break anywhere: how many lines stand on each page is settled."""
        parents = {child: parent for parent in self.root.iter() for child in parent}
        for unit in units:
            _style(self._inner(unit, parents), "orphans: 1; widows: 1")

    def turn(self, pages: Sequence[Sheet]) -> None:
        """Begin a page where the sheets do, and leave pages blank."""
        parents = {child: parent for parent in self.root.iter() for child in parent}
        last: Element | None = None
        for number, page in enumerate(pages):
            if not page.units:
                last = self._blank(last, parents)
            elif page.turn is not None and number:
                _style(self._outer(page.turn, parents), "break-before: page")
            if page.units:
                last = self._inner(max(page.units), parents)

    def _outer(self, unit: int, parents: dict[Element, Element]) -> Element:
        piece = self.units[unit]
        return self.blocks[piece.block] if piece.begins else self._inner(unit, parents)

    def _inner(self, unit: int, parents: dict[Element, Element]) -> Element:
        """What stands by itself in the flow and holds a unit: its paragraph, or a part of it."""
        piece = self.units[unit]
        if piece.segment is None:
            return self._own(piece.block)
        return parents[self.segments[piece.block][piece.segment]]

    def _blank(self, last: Element | None, parents: dict[Element, Element]) -> Element:
        """A blank page after the element `last`, or before all."""
        parent = self.root.find("body") if last is None else parents[last]
        blank = parent.makeelement("div", {"class": BLANK})
        parent.insert(0 if last is None else list(parent).index(last) + 1, blank)
        parents[blank] = parent
        return blank


def _divide(paragraph: Element, begin: Collection[Element]) -> None:
    """Put the content of a paragraph into parts, each of which begins with one of `begin`."""
    children = list(paragraph)
    part: Element | None = None
    for child in children:
        paragraph.remove(child)
        if part is None or child in begin:
            part = SubElement(paragraph, "span", {"class": PART})
        part.append(child)
    for each in paragraph:
        units = [child.get(UNIT) for child in each if child.get(UNIT)]
        if len(units) == 1:
            each.set(UNIT, units[0])


def _style(element: Element, declaration: str) -> None:
    element.set("style", f"{element.get('style', '')}; {declaration}".removeprefix("; "))
