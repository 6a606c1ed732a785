"""What laid-out pages hold of each unit of the text: how high it is, and on which page it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder

from declaration_doc.writers.pdf.engine.carrying import UNIT
from declaration_doc.writers.pdf.spreads import Extent

Box: TypeAlias = Any
"""A box of WeasyPrint."""
Element: TypeAlias = Any
"""An element of the page's tree."""

TOUCHED = (boxes.FootnoteAreaBox, boxes.PageBox, AbsolutePlaceholder)
"""The private parts on whose ways this module relies."""


@dataclass(slots=True)
class _Measure:
    """What is known of a unit so far, in CSS pixels."""

    height: float = 0.0
    above: float | None = None
    """None: not known, because it begins a page."""
    notes: float = 0.0
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Measured:
    """One language on tall pages."""

    extents: tuple[Extent, ...]
    margins: float
    """Height of a page without that of its content."""
    above_notes: float
    """What stands between text and footnotes."""


def measured(pages: Sequence[Any], tree: Element, count: int) -> Measured:
    """The extents of `count` units, whose numbers stand in `tree`."""
    found = [_Measure() for _ in range(count)]
    owners = {
        id(inner): int(unit) for each in tree.iter() if (unit := each.get(UNIT)) for inner in each.iter()
    }
    above_notes = 0.0
    for page in pages:
        bottom: float | None = None
        for unit, box in _paragraphs(page._page_box):
            top = box.position_y + box.margin_top
            measure = found[unit]
            if not measure.lines and bottom is not None:
                measure.above = max(0.0, top - bottom)
            bottom = top + box.border_height()
            measure.height += box.border_height()
            measure.lines += sum(isinstance(child, boxes.LineBox) for child in box.children)
        for area in _areas(page._page_box):
            above_notes = max(above_notes, area.margin_height() - area.height)
            for note in area.children:
                if (owner := owners.get(id(note.element))) is not None:
                    found[owner].notes += note.margin_height()
    widest = max((each.above for each in found if each.above is not None), default=0.0)
    extents = tuple(_extent(each, widest) for each in found)
    first = pages[0]._page_box
    return Measured(extents, first.margin_height() - first.height, above_notes)


def _extent(measure: _Measure, widest: float) -> Extent:
    """`widest`: what stands above at most, where it is not known."""
    if not measure.lines:
        return Extent()
    above = widest if measure.above is None else measure.above
    return Extent(measure.height, above, measure.notes, measure.lines)


def held(page: Any) -> frozenset[int]:
    """The units whose words stand on a page."""
    return frozenset(_units(page._page_box, None))


def _units(box: Box, unit: int | None) -> Iterator[int]:
    box = real(box)
    unit = _unit(box, unit)
    if isinstance(box, boxes.TextBox) and unit is not None:
        yield unit
    if not isinstance(box, boxes.FootnoteAreaBox):
        for child in getattr(box, "children", ()):
            yield from _units(child, unit)


def _paragraphs(box: Box) -> Iterator[tuple[int, Box]]:
    """The boxes of a page that hold the lines of a unit, in order."""
    box = real(box)
    unit = _unit(box, None)
    children = getattr(box, "children", ())
    if (
        unit is not None
        and isinstance(box, boxes.BlockBox)
        and isinstance(next(iter(children), None), boxes.LineBox)
    ):
        yield unit, box
    elif not isinstance(box, boxes.FootnoteAreaBox):
        for child in children:
            yield from _paragraphs(child)


def _areas(box: Box) -> Iterator[Box]:
    return (child for child in box.children if isinstance(child, boxes.FootnoteAreaBox) and child.children)


def _unit(box: Box, outer: int | None) -> int | None:
    number = box.element.get(UNIT) if box.element is not None else None
    return outer if number is None else int(number)


def real(box: Box) -> Box:
    """The box itself, where what is given holds its place among others (position: absolute)."""
    return box._box if isinstance(box, AbsolutePlaceholder) else box
