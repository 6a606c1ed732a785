"""Punctuation hung at the end of a Japanese line (ぶら下げ, JLREQ 3.8.2), where a style sheet asks for it.

A line is broken once more with room for one character: where that takes in a comma or full stop, and all
before it fits, the mark stands outside, and the line counts as full without it.
"""

from __future__ import annotations

from math import isinf
from typing import Any

from weasyprint.layout import inline
from weasyprint.layout.inline import split_text_box

from declaration_doc.writers.pdf.engine.gaps import STOPS
from declaration_doc.writers.pdf.engine.keywords import HANGING, keyword

TOUCHED = (split_text_box,)
"""The private part that this module replaces."""


def _split(
    context: Any, box: Any, available_width: float | None, skip: int, is_line_start: bool = True
) -> Any:
    """In place of `split_text_box`."""
    usual = split_text_box(context, box, available_width, skip, is_line_start)
    _, resume_at, preserved = usual
    if resume_at is None or preserved or available_width is None or isinf(available_width):
        return usual
    if keyword(box.style, HANGING) != "allow-end":
        return usual
    size = box.style["font_size"]
    wider = split_text_box(context, box, available_width + size, skip, is_line_start)
    line, end, _ = wider
    goes_on = line is not None and (end is None or end > resume_at)
    if goes_on and line.text.endswith(tuple(STOPS)) and line.width - size <= available_width:
        line.width -= size
        line.hangs = True
        return wider
    return usual


def hangs(box: Any) -> bool:
    """Whether the last character of a text box stands beyond the end of its line."""
    return getattr(box, "hangs", False)


def install() -> None:
    """Replace what breaks a text, once a process."""
    if inline.split_text_box is split_text_box:
        inline.split_text_box = _split
