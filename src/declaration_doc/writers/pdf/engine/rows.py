"""Rows that break over a page leave no language behind.

WeasyPrint breaks a row of a table where one cell still has room and another has none, so that a
sentence stands, whole, on one page and its translation on the next. Here such a row goes to the next
page; one of which every language has its part on both pages breaks as before.
"""

from __future__ import annotations

from typing import Any

from weasyprint.formatting_structure import boxes
from weasyprint.layout import block
from weasyprint.layout.table import table_layout

TOUCHED = (table_layout,)
"""The private part that calls what this module replaces."""


class _Rows:
    """What of the row being laid out found no room."""

    def __init__(self) -> None:
        self.layout_container = block.block_container_layout
        self.avoid_break = block.avoid_page_break
        self.stranded = False
        self.inside = 0

    def layout(
        self,
        context: Any,
        box: Any,
        bottom_space: Any,
        skip_stack: Any,
        page_is_empty: bool,
        *rest: Any,
        **more: Any,
    ) -> Any:
        """In place of `block_container_layout`: note whether a cell is left without content."""
        is_cell = isinstance(box, boxes.TableCellBox) and bool(box.children)
        self.inside += is_cell
        result = self.layout_container(context, box, bottom_space, skip_stack, page_is_empty, *rest, **more)
        self.inside -= is_cell
        if is_cell:
            new, resume_at = result[:2]
            left = new is None or (
                resume_at is not None and not any(c.is_in_normal_flow() for c in new.children)
            )
            self.stranded |= left and not page_is_empty
        return result

    def avoid(self, value: str, context: Any) -> bool:
        """In place of `avoid_page_break`, which a table asks once the cells of a row are laid out."""
        if self.inside or not self.stranded:
            return bool(self.avoid_break(value, context))
        self.stranded = False
        return True


def install() -> None:
    """Replace what WeasyPrint's tables call, once a process."""
    if not isinstance(getattr(block.avoid_page_break, "__self__", None), _Rows):
        rows = _Rows()
        block.block_container_layout = rows.layout
        block.avoid_page_break = rows.avoid
