"""Facing pages: each language laid out by itself, in step with the other.

Both are laid out on very tall pages first, to see how high every unit of the text is; `spreads` decides
where pages turn; then both are laid out again with these turns, looked over, and their pages interleaved
behind the title page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import SubElement

from declaration_doc.errors import DeclarationDocError
from declaration_doc.writers.pdf.engine.carrying import carried
from declaration_doc.writers.pdf.engine.measuring import Measured, held, measured
from declaration_doc.writers.pdf.engine.page_turns import BLANK, Piece, Sheet, Tree, pieces, sheets
from declaration_doc.writers.pdf.engine.setter import LaidOut, Setter
from declaration_doc.writers.pdf.spreads import Room, Run, Unit, turns

if TYPE_CHECKING:
    from declaration_doc.writers.pdf.engine import Page, Side

_TALL = 20
"""Pages in one on which heights are measured: the fewer pages, the fewer gaps are unknown; but the notes of
a page are laid out again for each that is added, so that one endless page would take very long."""
_WITHIN = 4.0
"""Cost of a turn within a paragraph that is longer than a page."""
_ATTEMPTS = 6
_LESS = 8.0
"""CSS pixels by which each further attempt counts on less room."""
_TOO_LONG = (
    "shorten its footnote, which may be longer than a page; or name the editions to build, without this one, "
    "under `editions` in declaration-doc.yaml"
)
_NAMES = ("verso", "recto")
"""Of the pages, in the style sheet."""


def lay_out(setter: Setter, page: Page) -> LaidOut:
    """The title page, and the spreads that follow it.

    Raises DeclarationDocError where the languages cannot be kept in step.
    """
    title = _title(setter, page.html)
    if page.sides is None or not page.sides[0].anchors:
        return title
    book = _Book(setter, page.sides, page.bonds, title.pages)
    versos, rectos = book.lay_out()
    spreads = [each for spread in zip(versos.pages, rectos.pages, strict=True) for each in spread]
    # The trees must live as long as the pages, whose boxes are known by their elements.
    trees = (title.tree, versos.tree, rectos.tree)
    return LaidOut(title.document.copy([*title.pages, *spreads]), trees)


def open_as_spreads(pdf: Any) -> None:
    """Have readers show two pages, the even ones on the left: ISO 32000-1, 7.7.2."""
    pdf.catalog["PageLayout"] = "/TwoPageRight"


def _title(setter: Setter, html: str) -> LaidOut:
    """The title pages: an odd number, so that the text begins on a verso."""
    title = setter.lay_out(html)
    return title if len(title.pages) % 2 else setter.lay_out(html, change=_blank_at_end)


def _blank_at_end(tree: Any) -> None:
    SubElement(tree.find("body"), "div", {"class": BLANK})


class _Book:
    """The two languages of facing pages."""

    def __init__(
        self, setter: Setter, sides: tuple[Side, Side], bonds: Sequence[float], before: Sequence[Any]
    ) -> None:
        self.setter = setter
        self.sides = sides
        self.bonds = bonds
        self.before = len(before)
        box = before[0]._page_box
        self.size = (box.margin_width(), box.margin_height())
        """Of a page, in CSS pixels."""
        self.astray = 0
        """The first unit of the last attempt that stood on another page than it should."""

    def lay_out(self) -> tuple[LaidOut, LaidOut]:
        """Versos and rectos, as many of the one as of the other, with the same units on both."""
        units = pieces(self.sides[0].anchors, ())
        both = self._measured(units)
        room = self._room(both)
        if divided := _divided(both, room):
            units = pieces(self.sides[0].anchors, divided)
            both = self._measured(units)
        rows = [
            Unit(extents, self._bond(piece))
            for piece, extents in zip(units, zip(*(each.extents for each in both), strict=True), strict=True)
        ]
        for attempt in range(_ATTEMPTS):
            runs = turns(rows, Room(room.height - attempt * _LESS, room.above_notes))
            versos, rectos = (self._turned(side, units, runs) for side in (0, 1))
            if versos and rectos:
                return versos, rectos
        place = self.sides[0].anchors[units[self.astray].block][0]
        message = f"facing pages cannot be kept in step from the block {place} on"
        raise DeclarationDocError(message, _TOO_LONG)

    def _measured(self, units: Sequence[Piece]) -> tuple[Measured, Measured]:
        verso, recto = (self._on_tall_pages(side, units) for side in self.sides)
        return verso, recto

    def _on_tall_pages(self, side: Side, units: Sequence[Piece]) -> Measured:
        def change(root: Any) -> None:
            tree = Tree(root, side.anchors, units)
            tree.divide(tree.said)

        width, height = self.size
        style = f"@page {{ size: {width}px {_TALL * height}px }}"
        tall = self.setter.lay_out(side.html, style, change=change)
        return measured(tall.pages, tall.tree, len(units))

    def _room(self, both: tuple[Measured, Measured]) -> Room:
        height = self.size[1] - max(each.margins for each in both)
        return Room(height, max(each.above_notes for each in both))

    def _bond(self, piece: Piece) -> float:
        return self.bonds[piece.block] if piece.begins else _WITHIN

    def _turned(self, number: int, units: Sequence[Piece], runs: Sequence[Run]) -> LaidOut | None:
        """A side with its pages turned; None where they hold something else than they should."""
        side = self.sides[number]
        shares = {run.carried: run.lines[number] for run in runs if run.carried is not None}
        wanted: list[Sheet] = []

        def change(root: Any) -> None:
            tree = Tree(root, side.anchors, units)
            wanted.extend(sheets(runs, number, tree.said))
            tree.divide([index for index in _starts(runs, wanted) if index in tree.said])
            tree.carry([unit for unit in shares if unit in tree.said])
            tree.turn(wanted)

        # Pages count by two from the first of this side on.
        first = self.before + 1 + number
        style = f"@page {_NAMES[number]}:first {{ counter-reset: page {first - 2} }}"
        with carried({unit: lines for unit, lines in shares.items() if any(lines)}):
            found = self.setter.lay_out(side.html, style, change=change)
        there = [held(page) for page in found.pages]
        astray = [
            sheet.units ^ units for sheet, units in zip(wanted, there, strict=False) if sheet.units != units
        ]
        self.astray = min(astray[0]) if astray else self.astray
        return found if not astray and len(there) == len(wanted) else None


def _divided(both: tuple[Measured, Measured], room: Room) -> frozenset[int]:
    """The blocks that are longer than a page in a language."""
    return frozenset(
        index
        for each in both
        for index, extent in enumerate(each.extents)
        if extent.height + extent.notes > room.height
    )


def _starts(runs: Sequence[Run], pages: Sequence[Sheet]) -> Iterator[int]:
    """Units that begin a page, or are carried over, or follow one that is."""
    yield from (page.turn for page in pages if page.turn is not None)
    for run in runs:
        if run.carried is not None:
            yield from range(run.carried, min(run.carried + 2, run.end))
