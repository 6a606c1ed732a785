"""Pages of two PDF compared as they look: lines of text, and areas of a drawing of each page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

from declaration_doc.comparing.files import RESOLUTION, Area, FileStatus, PageChange
from declaration_doc.errors import InputTrouble, MissingPart

_CELL = 8
"""Pixels of the side of a cell: areas are told in cells, 2.1 mm at 96 dots an inch."""
_LEAST = 24
"""Of 255: a smaller difference of grey is that of rounding, and is not seen."""
_MOST = 20
"""Areas told of a page; more are told as one."""
_MM = 25.4 / RESOLUTION


def page_changes(old: bytes, new: bytes) -> tuple[PageChange, ...]:
    """The pages that differ in text or look.

    Raises MissingPart where pypdfium2 is not installed, InputTrouble where one is no PDF.
    """
    try:
        import pypdfium2
    except ImportError as missing:
        message = "pages of PDF can only be compared with pypdfium2"
        raise MissingPart(message, "install the extra: pip install 'declaration-doc[pages]'") from missing
    try:
        before, after = pypdfium2.PdfDocument(old), pypdfium2.PdfDocument(new)
    except pypdfium2.PdfiumError as trouble:
        message = f"the pages of a PDF cannot be read: {trouble}"
        raise InputTrouble(message, "check that the file is whole") from trouble
    try:
        return tuple(_pages(before, after))
    finally:
        before.close()
        after.close()


def _pages(before: Any, after: Any) -> Iterator[PageChange]:
    for number, (was, now) in enumerate(zip_longest(before, after), 1):
        if was is None or now is None:
            yield PageChange(number, status=FileStatus.ADDED if was is None else FileStatus.REMOVED)
            continue
        gone, come = _lines_apart(_lines(was), _lines(now))
        areas = tuple(_areas(_drawn(was), _drawn(now)))
        if gone or come or areas:
            yield PageChange(number, gone, come, areas)


def _lines(page: Any) -> list[str]:
    text = page.get_textpage()
    try:
        # PDFium puts U+FFFE in the place of a hyphen at the end of a line, and joins the lines.
        words = str(text.get_text_range()).replace("\ufffe", "")
        return [line.strip() for line in words.splitlines() if line.strip()]
    finally:
        text.close()


def _lines_apart(old: Sequence[str], new: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    gone: list[str] = []
    come: list[str] = []
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            gone += old[i:j]
            come += new[k:m]
    return tuple(gone), tuple(come)


def _drawn(page: Any) -> Any:
    """The page in greys, as an image of Pillow, which comes with WeasyPrint."""
    return page.render(scale=RESOLUTION / 72, grayscale=True).to_pil().convert("L")


def _areas(old: Any, new: Any) -> Iterator[Area]:
    """The rectangles in which two drawings differ."""
    from PIL import Image, ImageChops

    size = (max(old.width, new.width), max(old.height, new.height))
    sheets = [Image.new("L", size, 255) for _ in range(2)]
    for sheet, drawn in zip(sheets, (old, new), strict=True):
        sheet.paste(drawn)
    apart = ImageChops.difference(*sheets).point(lambda grey: 255 if grey >= _LEAST else 0)
    width, height = -(-size[0] // _CELL), -(-size[1] // _CELL)
    cells = (
        {
            (x, y)
            for y in range(height)
            for x in range(width)
            if apart.crop((x * _CELL, y * _CELL, (x + 1) * _CELL, (y + 1) * _CELL)).getbbox()
        }
        if apart.getbbox()
        else set()
    )
    boxes = list(_joined(cells))
    if len(boxes) > _MOST:
        boxes = [_around(cells)]
    for left, top, right, bottom in boxes:
        side = _CELL * _MM
        yield Area(*(round(each * side, 1) for each in (left, top, right - left, bottom - top)))


def _joined(cells: set[tuple[int, int]]) -> Iterator[tuple[int, int, int, int]]:
    """The rectangle around each group of cells that touch, from the top of the page."""
    waiting = set(cells)
    for first in sorted(cells, key=lambda cell: (cell[1], cell[0])):
        if first not in waiting:
            continue
        waiting.discard(first)
        group, edge = {first}, [first]
        while edge:
            x, y = edge.pop()
            near = {(x + i, y + j) for i in (-2, -1, 0, 1, 2) for j in (-1, 0, 1)} & waiting
            waiting -= near
            group |= near
            edge += near
        yield _around(group)


def _around(cells: set[tuple[int, int]]) -> tuple[int, int, int, int]:
    across, down = [x for x, _ in cells], [y for _, y in cells]
    return min(across), min(down), max(across) + 1, max(down) + 1
