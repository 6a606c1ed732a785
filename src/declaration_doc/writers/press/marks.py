"""Crop, fold and register marks, outside the bleed, in every ink at once.

The colour is the separation `All` (ISO 32000-1, 8.6.6.4): a mark in black ink alone would not show whether
the other inks lie where they should.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name

MM = 72 / 25.4
"""Points in a millimetre."""

BLEED = 3 * MM
"""How far a colour that reaches the edge goes on beyond it."""
MARGIN = 11 * MM
"""From the trimmed edge to that of the sheet in the file."""

_NEAR, _FAR = 4 * MM, 9.5 * MM
"""Where crop marks begin and end, from the trimmed edge."""
_WIDTH = 0.25
_RADIUS = 2 * MM
"""Of the circle of a register mark."""
_CURVE = 0.5523
"""Length of the handles of a Bézier curve that is a quarter of a circle, for a radius of 1."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, in points."""

    left: float
    bottom: float
    right: float
    top: float

    def grown(self, by: float) -> Box:
        """The same, with each side moved outwards."""
        return Box(self.left - by, self.bottom - by, self.right + by, self.top + by)

    @property
    def array(self) -> Array:
        """As PDF writes it."""
        return Array([round(side, 3) for side in (self.left, self.bottom, self.right, self.top)])


def registration() -> Array:
    """The colour space of the marks: a tint of 1 is all of every ink."""
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
    return Array([Name.Separation, Name.All, Name.DeviceCMYK, tint])


def marks(trim: Box, *, fold: bool) -> bytes:
    """The marks around a sheet that is cut to `trim` and, where it is so, folded in its middle."""
    drawn = [f"q /All CS 1 SCN {_WIDTH} w", *map(_line, _crops(trim))]
    if fold:
        drawn += ["[3 2] 0 d", *map(_line, _folds(trim)), "[] 0 d"]
    drawn += [_register(x, y) for x, y in _registers(trim, fold=fold)]
    return "\n".join((*drawn, "Q")).encode()


def _crops(trim: Box) -> Iterator[tuple[float, float, float, float]]:
    for x, outwards in ((trim.left, -1), (trim.right, 1)):
        for y in (trim.bottom, trim.top):
            yield x + outwards * _NEAR, y, x + outwards * _FAR, y
    for y, outwards in ((trim.bottom, -1), (trim.top, 1)):
        for x in (trim.left, trim.right):
            yield x, y + outwards * _NEAR, x, y + outwards * _FAR


def _folds(trim: Box) -> Iterator[tuple[float, float, float, float]]:
    middle = (trim.left + trim.right) / 2
    yield middle, trim.bottom - _NEAR, middle, trim.bottom - _FAR
    yield middle, trim.top + _NEAR, middle, trim.top + _FAR


def _registers(trim: Box, *, fold: bool) -> Iterator[tuple[float, float]]:
    """In the middle of each side; above and below a fold, in the middle of a page."""
    away = (_NEAR + _FAR) / 2
    yield trim.left - away, (trim.bottom + trim.top) / 2
    yield trim.right + away, (trim.bottom + trim.top) / 2
    for part in (0.25, 0.75) if fold else (0.5,):
        x = trim.left + part * (trim.right - trim.left)
        yield from ((x, trim.bottom - away), (x, trim.top + away))


def _line(ends: tuple[float, float, float, float]) -> str:
    x1, y1, x2, y2 = ends
    return f"{x1:.3f} {y1:.3f} m {x2:.3f} {y2:.3f} l S"


def _register(x: float, y: float) -> str:
    """A circle with a cross over it."""
    r, h, arm = _RADIUS * 0.6, _RADIUS * 0.6 * _CURVE, _RADIUS
    curves = (
        (x + r, y + h, x + h, y + r, x, y + r),
        (x - h, y + r, x - r, y + h, x - r, y),
        (x - r, y - h, x - h, y - r, x, y - r),
        (x + h, y - r, x + r, y - h, x + r, y),
    )
    circle = " ".join(" ".join(f"{each:.3f}" for each in curve) + " c" for curve in curves)
    cross = f"{_line((x - arm, y, x + arm, y))} {_line((x, y - arm, x, y + arm))}"
    return f"{x + r:.3f} {y:.3f} m {circle} s {cross}"
