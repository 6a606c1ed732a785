"""How a page looks, as text that can be kept and compared: what is read where, and how dark each place is.

A page is drawn by PDFium at 72 dpi, a pixel a point. Its look is its digest, its lines with their places, and
a grid of cells of twelve points, each with a sign for the square root of its ink, so that a hairline shows
beside a line of text: . is white, Z is black. Where digests differ, as another version of a library may round a
place otherwise, lines and cells decide, with a tolerance that no line moved by a point gets through.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np
import numpy.typing as npt
import pypdfium2

from tests.writers.grids import Grid, areas, grid, means

CELL = 12
"""Width and height of a cell, in points."""
_SLACK = 2
"""Steps by which a cell may differ."""
_NEAR = 0.6
"""Points by which a line may stand elsewhere."""
_GAP, _RAISED = 14.0, 5.0
"""Points between two parts of a line, at most: beside each other, and up and down."""
_MM = 25.4 / 72


@dataclass(frozen=True)
class Line:
    """Characters that stand side by side."""

    x: float
    """Left edge, in points from the left of the page."""
    y: float
    """Lower edge, in points from the top of the page."""
    text: str

    @property
    def characters(self) -> str:
        """The text without spaces, which PDFium guesses from distances."""
        return "".join(self.text.split())


@dataclass(frozen=True)
class Look:
    """How a page looks."""

    digest: str
    lines: tuple[Line, ...]
    grid: Grid


def looks(pdf: bytes) -> list[Look]:
    """How each page of a PDF looks."""
    return [_look(page) for page in pypdfium2.PdfDocument(pdf)]


def written(pages: list[Look]) -> str:
    """Looks as a file of text."""
    return "".join(_written(number, page) for number, page in enumerate(pages, start=1))


def read(text: str) -> list[Look]:
    """Looks out of such a file."""
    return [_read(part) for part in text.split("# page ")[1:]]


def differences(before: list[Look], after: list[Look]) -> list[str]:
    """What looks otherwise, in words: page, place in millimetres, text."""
    found = [
        f"page {number}: {difference}"
        for number, pages in enumerate(zip(before, after, strict=False), start=1)
        for difference in _differences(*pages)
    ]
    counts = len(before), len(after)
    return found if counts[0] == counts[1] else [f"{counts[0]} pages before, {counts[1]} now", *found]


def _look(page: pypdfium2.PdfPage) -> Look:
    raster = page.render(scale=1, grayscale=True).to_numpy()
    digest = hashlib.sha256(raster.tobytes()).hexdigest()[:16]
    return Look(digest, tuple(_lines(page)), _grid(raster))


def _lines(page: pypdfium2.PdfPage) -> Iterator[Line]:
    """The lines of a page; where within one PDFium sees a border of words is left out."""
    text = page.get_textpage()
    height = page.get_height()
    line: Line | None = None
    end = 0.0
    for index in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(index)
        shown = " ".join(text.get_text_bounded(left, bottom, right, top).split())
        y = round(height - bottom, 1)
        if line and shown and -1 <= left - end <= _GAP and abs(line.y - y) <= _RAISED:
            line = Line(line.x, max(line.y, y), f"{line.text} {shown}")
        elif shown:
            if line:
                yield line
            line = Line(round(left, 1), y, shown)
        end = right
    if line:
        yield line


def _grid(raster: npt.NDArray[np.uint8]) -> Grid:
    ink = 1 - means(raster, CELL, 255) / 255
    return grid(np.sqrt(ink))


def _written(number: int, page: Look) -> str:
    lines = "".join(f"{line.x:.1f} {line.y:.1f} {line.text}\n" for line in page.lines)
    rows = "".join(f"{row.replace('0', '.')}\n" for row in page.grid)
    return f"# page {number} {page.digest}\n{lines}#\n{rows}"


def _read(part: str) -> Look:
    head, rest = part.split("\n", 1)
    lines, rows = rest.split("#\n", 1)
    return Look(
        head.split()[1],
        tuple(_line(line) for line in lines.splitlines()),
        tuple(row.replace(".", "0") for row in rows.split()),
    )


def _line(line: str) -> Line:
    x, y, text = line.split(" ", 2)
    return Line(float(x), float(y), text)


def _differences(before: Look, after: Look) -> Iterator[str]:
    if before.digest == after.digest:
        return
    for old, new in zip_longest(before.lines, after.lines):
        if old is None or new is None or old.characters != new.characters:
            yield f"“{old.text if old else ''}” before, “{new.text if new else ''}” now"
            break
        if abs(old.x - new.x) > _NEAR or abs(old.y - new.y) > _NEAR:
            yield f"“{new.text}” was {_place(old.x, old.y)}, is {_place(new.x, new.y)}"
    for box in areas(before.grid, after.grid, _SLACK):
        left, right, top, bottom = (
            round(edge * CELL * _MM) for edge in (box[0], box[1] + 1, box[2], box[3] + 1)
        )
        yield f"another look from {left} to {right} mm from the left, {top} to {bottom} mm from the top"


def _place(x: float, y: float) -> str:
    return f"{x * _MM:.1f} mm from the left, {y * _MM:.1f} mm from the top"
