"""No page ends in a divided word (Lexique de l'Imprimerie nationale, “Coupures”).

WeasyPrint knows where a page ends only after its lines are broken: the last line of the part of a
paragraph that stays on the page is then laid out once more, without hyphenation, so that the whole word
goes over.
"""

from __future__ import annotations

from typing import Any

from weasyprint.layout import block, inline
from weasyprint.layout.block import _linebox_layout as layout_lines
from weasyprint.layout.block import remove_placeholders

from declaration_doc.writers.pdf.engine.hyphenation import is_divided, without_hyphens

TOUCHED = (layout_lines, remove_placeholders)
"""The private parts that this module replaces, or on whose ways it relies."""


def _layout(*given: Any) -> Any:
    """In place of `_linebox_layout`."""
    context, box, index, child, new_children = given[:5]
    known = len(new_children)
    abort, stop, resume_at, *more = layout_lines(*given)
    if stop and len(new_children) > known + 1 and is_divided(new_children[-1]):
        last, before = new_children[-2:][::-1]
        absolute_boxes, fixed_boxes, _, bottom_space = given[6:10]
        with without_hyphens():
            line, resume = inline.get_next_linebox(
                context, child, last.position_y, bottom_space, before.resume_at, box, [], [], None, None
            )
        if line is not None and line.height == last.height and line.width <= last.width + _ROUNDING:
            remove_placeholders(context, last.children, absolute_boxes, fixed_boxes)
            line.resume_at = resume
            new_children[-1] = line
            resume_at = {index: resume}
    return (abort, stop, resume_at, *more)


_ROUNDING = 0.01
"""CSS pixels."""


def install() -> None:
    """Replace what lays out the lines of a paragraph, once a process."""
    block._linebox_layout = _layout
