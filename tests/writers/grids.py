"""A picture as a grid of signs that a file of text can hold, and where two of them differ.

A sign stands for a number from 0 to 1, the mean over a square of pixels: 0 is none of it, Z all.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

Grid = tuple[str, ...]
Box = tuple[int, int, int, int]
"""Columns and rows of cells: first and last of each."""


def means(raster: npt.NDArray[np.uint8], cell: int, beyond: float) -> npt.NDArray[np.float64]:
    """The mean over each square of `cell` pixels; `beyond`: what lies outside of the picture."""
    height, width = (-(-side // cell) * cell for side in raster.shape)
    whole = np.full((height, width), beyond, dtype=np.float64)
    whole[: raster.shape[0], : raster.shape[1]] = raster
    found: npt.NDArray[np.float64] = whole.reshape(height // cell, cell, width // cell, cell).mean(
        axis=(1, 3)
    )
    return found


def grid(values: npt.NDArray[np.float64]) -> Grid:
    """Numbers from 0 to 1 as signs."""
    steps = np.rint(values * (len(SIGNS) - 1)).astype(int)
    return tuple("".join(SIGNS[step] for step in row) for row in steps)


def areas(before: Grid, after: Grid, slack: int) -> Iterator[Box]:
    """The areas of neighbouring cells that differ by more than `slack`; all, where grids have another size."""
    if [len(row) for row in before] != [len(row) for row in after]:
        yield 0, max(map(len, (*before, *after))) - 1, 0, max(len(before), len(after)) - 1
        return
    left = {
        (x, y)
        for y, rows in enumerate(zip(before, after, strict=True))
        for x, pair in enumerate(zip(*rows, strict=True))
        if abs(SIGNS.index(pair[0]) - SIGNS.index(pair[1])) > slack
    }
    while left:
        area, edge = set(), {min(left, key=lambda cell: (cell[1], cell[0]))}
        while edge:
            area |= edge
            left -= edge
            edge = {cell for cell in left if any(_touches(cell, other) for other in edge)}
        columns, rows = {x for x, _ in area}, {y for _, y in area}
        yield min(columns), max(columns), min(rows), max(rows)


def _touches(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return abs(one[0] - other[0]) <= 1 and abs(one[1] - other[1]) <= 1
