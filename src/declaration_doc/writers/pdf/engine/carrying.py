"""A paragraph that is carried over pages by a number of lines on each, not by what room there is.

WeasyPrint fills a page and goes on; where a text and its translation are carried over together, each page
takes the same share of both, so that the shorter one leaves room.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from weasyprint.layout import LayoutContext, block
from weasyprint.layout.block import _linebox_layout as layout_lines
from weasyprint.layout.block import collapse_margin
from weasyprint.text.line_break import strut

TOUCHED = (layout_lines, LayoutContext.overflows_page, strut)
"""The private parts that this module replaces, or on whose ways it relies."""

UNIT = "data-unit"
"""Attribute of an element that holds a unit of the text: its index."""


class _Carrying:
    """Lays out the lines of paragraphs; in place of `_linebox_layout`."""

    def __init__(self) -> None:
        self.layout_lines: Callable[..., Any] = block._linebox_layout
        self.lines: Mapping[str, Sequence[int]] = {}
        """Index of a unit → its lines on each page."""
        self.parts: dict[tuple[str, str], int] = {}
        """Unit and place where a part of it begins → which part it is, 0 the first."""

    def layout(self, *arguments: Any) -> Any:
        """Let no more lines stand on a page than its share."""
        context, box, index = arguments[:3]
        margins, _, position_y, skip_stack = arguments[8:12]
        unit = str(box.element.get(UNIT)) if self.lines and box.element is not None else ""
        if unit not in self.lines:
            return self.layout_lines(*arguments)
        part = self.parts.setdefault((unit, repr(skip_stack)), 0)
        top = position_y + collapse_margin(margins)
        with _limited(context, box, top, self.lines[unit][part:]):
            result = self.layout_lines(*arguments)
        if (resume_at := (result[2] or {}).get(index)) is not None:
            self.parts[unit, repr(resume_at)] = part + 1
        return result


@contextmanager
def _limited(context: Any, box: Any, top: float, shares: Sequence[int]) -> Iterator[None]:
    """Let lines that begin at `top` overflow the page after the first of `shares`, but for the last."""
    if len(shares) < 2:
        yield
        return
    pitch, _ = strut(box.style)
    limit = top + (shares[0] + 0.5) * pitch
    overflows = context.overflows_page
    context.overflows_page = lambda space, y: y > limit or overflows(space, y)
    try:
        yield
    finally:
        del context.overflows_page


@contextmanager
def carried(lines: Mapping[int, Sequence[int]]) -> Iterator[None]:
    """Carry units over: index of a unit → its lines on each page."""
    _carrying.lines = {str(unit): counts for unit, counts in lines.items()}
    try:
        yield
    finally:
        _carrying.lines = {}
        _carrying.parts.clear()


_carrying = _Carrying()


def install() -> None:
    """Stand before what lays out the lines of a paragraph by now."""
    if block._linebox_layout != _carrying.layout:
        _carrying.layout_lines = block._linebox_layout
        block._linebox_layout = _carrying.layout
