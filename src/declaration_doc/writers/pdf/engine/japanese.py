"""Justified Japanese for WeasyPrint 70.0, which stretches word spaces only.

The one place that touches WeasyPrint's private parts. `text_align` of its inline layout is replaced:
in a Japanese line the space left is dealt out between characters, where JLREQ allows it, and the white
half of a bracket or stop at either edge counts as space, so that both edges stand straight. Widths are
put into the glyphs when the line is drawn; the shaping of the line, and its `chws` spacing, stays as it
was when the line was broken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any, TypeAlias

from weasyprint.formatting_structure import boxes
from weasyprint.layout import inline
from weasyprint.text.ffi import TO_UNITS, ffi
from weasyprint.text.line_break import Layout

from declaration_doc.model.tags import primary_subtag
from declaration_doc.writers.pdf.engine.gaps import ATOM, CLOSING, OPENING, STOPS, gaps, shares
from declaration_doc.writers.pdf.engine.hanging import hangs
from declaration_doc.writers.pdf.engine.keywords import BRACKETS, keyword

Box: TypeAlias = Any
"""A box of WeasyPrint."""
Align: TypeAlias = Callable[[Any, Box, float, bool], float]

TOUCHED = (inline.text_align, inline.get_next_linebox, Layout, inline.split_text_box)
"""The private parts that this module replaces, or on whose ways it relies."""

_LOOSEST = 0.5
"""Widest gap, in em; a line that needs more stays ragged."""
_UNIT = 1000
"""Widths in a PDF are whole thousandths of the font size."""


@dataclass(slots=True)
class _Piece:
    """A box of a line that holds no further boxes, and the gaps that open inside it and after it."""

    box: Box
    text: str
    ends: dict[int, int] = field(default_factory=dict)
    """Offset in bytes of the end of a character → width of the gap after it, in thousandths of an em."""

    @property
    def size(self) -> float:
        """Font size, in CSS pixels."""
        return float(self.box.style["font_size"])


class _Spread(Layout):  # type: ignore[misc]
    """The layout of a text box whose characters stand apart."""

    def __init__(self, layout: Layout, ends: dict[int, int]) -> None:
        self.__dict__.update(layout.__dict__)
        self.ends = ends
        self.drawing = False

    def reactivate(self, style: Any) -> None:
        super().reactivate(style)
        self.drawing = True

    def get_first_line(self) -> tuple[Any, int | None]:
        line, index = super().get_first_line()
        if self.drawing:
            _widen(line, self.ends, self.style["font_size"])
            self.drawing = False
        return line, index


def install() -> None:
    """Replace WeasyPrint's alignment of lines, once a process."""
    if not isinstance(inline.text_align, _TextAlign):
        inline.text_align = _TextAlign(inline.text_align)


class _TextAlign:
    """WeasyPrint's `text_align`, with a way of its own for Japanese lines."""

    def __init__(self, original: Align) -> None:
        self.original = original

    def __call__(self, context: Any, line: Box, available_width: float, last: bool) -> float:
        """The offset of the line, in CSS pixels; a line that is justified is changed in place."""
        align = line.style["text_align_all"]
        if last and line.style["text_align_last"] != "auto":
            align = line.style["text_align_last"]
        if align not in ("start", "left", "justify") or not _is_japanese(line):
            return self.original(context, line, available_width, last)
        pieces = list(_pieces(line))
        before, after = _white_edges(line, pieces)
        if align == "justify":
            _justify(line, pieces, available_width - line.width + before + after + _last_margin(line))
        return -before


def _is_japanese(line: Box) -> bool:
    tag = line.style["lang"] or ""
    return primary_subtag(tag) == "ja" and line.style["direction"] == "ltr"


def _pieces(box: Box) -> Iterator[_Piece]:
    """The text boxes of a line, and its other boxes as one character each, in order."""
    for child in box.children:
        if not child.is_in_normal_flow():
            continue
        if isinstance(child, boxes.InlineBox):
            yield from _pieces(child)
        elif isinstance(child, boxes.TextBox):
            if child.text:  # that of a mark at the end of a line may be empty
                yield _Piece(child, child.text)
        else:
            yield _Piece(child, ATOM)


def _white_edges(line: Box, pieces: list[_Piece]) -> tuple[float, float]:
    """The white half of a bracket or stop at the start and at the end of a line, in CSS pixels."""
    if not pieces:
        return 0, 0
    first, last = pieces[0], pieces[-1]
    before = first.size * _solid(line) if first.text[0] in OPENING else 0
    white = last.text[-1] in CLOSING + STOPS and not hangs(last.box) and not _is_halved(last.box)
    after = last.size / 2 if white else 0
    return before, after


def _is_halved(box: Box) -> bool:
    """Whether the marks of a text have lost their white halves already."""
    features = box.style["font_feature_settings"]
    return features != "normal" and "halt" in dict(features)


def _solid(line: Box) -> float:
    """By how much an opening bracket moves to the head of its line, in em: JLREQ 3.1.5."""
    match keyword(line.style, BRACKETS):
        case "full":
            return 0
        case "half":
            return 1 if line.text_indent > 0 else 0.5
        case _:
            return 0.5


def _last_margin(box: Box) -> float:
    """The margin after the last character of a line, in CSS pixels: what parts it from no other."""
    inner = [child for child in box.children if child.is_in_normal_flow()]
    if inner and isinstance(inner[-1], boxes.InlineBox):
        return float(inner[-1].margin_right) + _last_margin(inner[-1])
    return 0


def _justify(line: Box, pieces: list[_Piece], space: float) -> None:
    """Deal `space`, in CSS pixels, out over the gaps of the line."""
    opened = _gaps(pieces)
    size = line.style["font_size"]
    if not opened or space <= 0 or space > _LOOSEST * size * len(opened):
        return
    for (piece, end), share in zip(opened, shares(int(space / size * _UNIT), len(opened)), strict=True):
        piece.ends[end] = round(share * size / piece.size)
    widened = {id(piece.box): piece for piece in pieces}
    _move(line, widened, 0)


def _gaps(pieces: list[_Piece]) -> list[tuple[_Piece, int]]:
    """The gaps of a line: the piece, and the offset in bytes of the gap in its text."""
    places = [
        (piece, end)
        for piece in pieces
        for end in accumulate(len(character.encode()) for character in piece.text)
    ]
    line = "".join(piece.text for piece in pieces)
    return [places[index] for index in gaps(line) if places[index][0].size == places[index + 1][0].size]


def _move(box: Box, widened: dict[int, _Piece], x: float) -> float:
    """Move a box by `x` and widen its text; the distance by which what follows it moves."""
    start = x
    if isinstance(box, (boxes.LineBox, boxes.InlineBox)):
        box.position_x += x
        for child in box.children:
            if child.is_in_normal_flow():
                x = _move(child, widened, x)
        box.width += x - start
        return x
    piece = widened[id(box)]
    gain = sum(piece.ends.values()) * piece.size / _UNIT
    if isinstance(box, boxes.TextBox):
        box.position_x += x
        if gain:
            box.pango_layout = _Spread(box.pango_layout, piece.ends)
            box.width += gain
    else:
        box.translate(x, 0)
    return x + gain


def _widen(line: Any, ends: dict[int, int], size: float) -> None:
    """Add the gaps to the widths of the glyphs of a Pango line."""
    run = line.runs[0]
    while run != ffi.NULL:
        item, string = run.data.item, run.data.glyphs
        run = run.next
        starts = [item.offset + string.log_clusters[index] for index in range(string.num_glyphs)]
        for index, end in enumerate([*starts[1:], item.offset + item.length]):
            if width := ends.get(end):
                # A quarter of a unit more: WeasyPrint cuts what is below a whole unit.
                string.glyphs[index].geometry.width += round((width + 0.25) / _UNIT * size * TO_UNITS)
