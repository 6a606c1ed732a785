"""Whether a text begins its line: only there is a word that is longer than the line divided anywhere.

WeasyPrint takes every text inside the first element of a line for one that begins it, and so, with
`overflow-wrap: anywhere`, divides words that would have stood whole on the next line.
"""

from __future__ import annotations

from typing import Any

from weasyprint.layout import inline
from weasyprint.layout.inline import get_next_linebox, split_text_box

TOUCHED = (get_next_linebox, split_text_box)
"""The private parts that this module replaces, or on whose ways it relies."""

_ROUNDING = 0.5
"""CSS pixels."""


class _Starts:
    """The line that is being laid out."""

    def __init__(self) -> None:
        self.next_line = inline.get_next_linebox
        self.split = inline.split_text_box
        self.line: Any = None

    def layout(self, context: Any, line: Any, *rest: Any) -> Any:
        """In place of `get_next_linebox`."""
        outer, self.line = self.line, line
        try:
            return self.next_line(context, line, *rest)
        finally:
            self.line = outer

    def split_text(self, context: Any, box: Any, width: Any, skip: int, is_line_start: bool = True) -> Any:
        """In place of `split_text_box`."""
        # Text that is only measured has no width to keep to, and no place yet.
        begins = is_line_start and (width is None or self._begins(box))
        return self.split(context, box, width, skip, begins)

    def _begins(self, box: Any) -> bool:
        """Whether a text stands where its line begins; `line`: the line that is being laid out."""
        if self.line is None:
            return True
        start = self.line.position_x + self.line.text_indent
        return bool(abs(box.position_x - start) < _ROUNDING)


def install() -> None:
    """Replace what asks whether a text begins its line, once a process."""
    if not isinstance(getattr(inline.split_text_box, "__self__", None), _Starts):
        starts = _Starts()
        inline.get_next_linebox, inline.split_text_box = starts.layout, starts.split_text
