"""Lines whose words stand far apart, mended by the lines before them.

WeasyPrint fills one line after the other. Where a line can take no more, because two hyphens stand above
it already, or its next word is a name, it is stretched, and a line before it may have been divided for
nothing. Here a line is given up only when a few more are known: where one is loose, those before it are
laid out once more without their hyphens, and the way with the evenest spaces is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from weasyprint.layout import block, inline
from weasyprint.layout.inline import iter_line_boxes
from weasyprint.layout.leader import handle_leader
from weasyprint.layout.percent import resolve_one_percentage, resolve_percentages

from declaration_doc.writers.pdf.engine.hyphenation import is_divided, recount, without_hyphens

TOUCHED = (iter_line_boxes,)
"""The private part that this module replaces."""

_LOOSE = 0.3
"""What is added to a space, in em, from which a line is loose: the space of the face is about 0.25 em."""
_WAITING = 3
"""Lines that may still be changed."""
_HYPHEN = 0.02
"""What a divided word costs, against the square of what is added to the spaces."""


class _Start(NamedTuple):
    """Where a line begins: in the text, and on the page."""

    skip: Any
    y: float


@dataclass(slots=True)
class _Line:
    """A line laid out, and what it would add to the page."""

    start: _Start
    box: Any
    resume_at: Any
    absolute: list[Any] = field(default_factory=list)
    fixed: list[Any] = field(default_factory=list)

    @property
    def end(self) -> _Start:
        return _Start(self.resume_at, self.box.position_y + self.box.height)

    @property
    def looseness(self) -> float:
        """What is added to each space, in em."""
        return max(
            (text.justification_spacing / text.style["font_size"] for text in _texts(self.box)), default=0
        )

    @property
    def cost(self) -> float:
        return self.looseness**2 + _HYPHEN * is_divided(self.box)


class _Paragraph:
    """The lines of a paragraph that is justified and hyphenated."""

    def __init__(self, context: Any, box: Any, bottom_space: float, containing_block: Any) -> None:
        self.context, self.box = context, box
        self.bottom_space, self.containing_block = bottom_space, containing_block

    def line(self, start: _Start) -> _Line | None:
        """The line that begins at `start`; None where nothing is left."""
        if start.skip is None:
            resolve_one_percentage(self.box, "text_indent", self.containing_block.width)
        else:
            self.box.text_indent = 0
        absolute: list[Any] = []
        fixed: list[Any] = []
        box, resume_at = inline.get_next_linebox(
            self.context, self.box, start.y, self.bottom_space, start.skip, self.containing_block,
            absolute, fixed, None, None,
        )  # fmt: skip
        if box is None:
            return None
        handle_leader(self.context, box, self.containing_block)
        return _Line(start, box, resume_at, absolute, fixed)

    def mended(self, lines: list[_Line]) -> list[_Line]:
        """Other lines in the place of `lines`, of which the last one is loose; or the same."""
        ways = [lines]
        for index, line in enumerate(lines[:-1]):
            if is_divided(line.box):
                ways.append([*lines[:index], *self._without_hyphen(line.start, len(lines) - index)])
        best = min(ways, key=lambda way: sum(line.cost for line in way))
        recount(self.box, [(line.start.skip, line.box, line.resume_at) for line in best])
        return best

    def _without_hyphen(self, start: _Start, count: int) -> Iterator[_Line]:
        """`count` lines from `start`, the first of which is not divided."""
        with without_hyphens():
            line = self.line(start)
        while line is not None:
            yield line
            count -= 1
            if not count or line.resume_at is None:
                return
            line = self.line(line.end)


def _texts(box: Any) -> Iterator[Any]:
    for child in getattr(box, "children", ()):
        yield from (child,) if hasattr(child, "justification_spacing") else _texts(child)


def _lines(
    context: Any,
    box: Any,
    position_y: float,
    bottom_space: float,
    skip_stack: Any,
    containing_block: Any,
    absolute_boxes: list[Any],
    fixed_boxes: list[Any],
    *first: Any,
) -> Iterator[tuple[Any, Any]]:
    """In place of `iter_line_boxes`."""
    even = box.style["hyphens"] == "auto" and box.style["text_align_all"] == "justify" and not any(first)
    if not even or context.excluded_shapes:
        given = (context, box, position_y, bottom_space, skip_stack, containing_block)
        yield from iter_line_boxes(*given, absolute_boxes, fixed_boxes, *first)
        return
    resolve_percentages(box, containing_block)
    paragraph = _Paragraph(context, box, bottom_space, containing_block)
    waiting: list[_Line] = []
    start = _Start(skip_stack, position_y)
    while (line := paragraph.line(start)) is not None:
        waiting.append(line)
        if line.looseness > _LOOSE:
            waiting = paragraph.mended(waiting)
        over = waiting[-1].resume_at is None
        while waiting and (over or len(waiting) > _WAITING):
            ready = waiting.pop(0)
            absolute_boxes.extend(ready.absolute)
            fixed_boxes.extend(ready.fixed)
            yield ready.box, ready.resume_at
        if over:
            return
        start = waiting[-1].end
    for ready in waiting:
        yield ready.box, ready.resume_at


def install() -> None:
    """Replace what gives the lines of a paragraph, once a process."""
    block.iter_line_boxes = _lines
