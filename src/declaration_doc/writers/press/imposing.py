"""Which page stands where on which sheet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Imposition(StrEnum):
    """How pages are put on sheets."""

    BOOKLET = "booklet"
    """Two pages side by side on each side of a sheet; the sheets are folded together and stitched through
    the fold (saddle stitch)."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a sheet: page numbers from left to right, from 0; None: a blank page."""

    pages: tuple[int | None, ...]


def single(count: int) -> tuple[Side, ...]:
    """A sheet for each page.

    >>> [side.pages for side in single(2)]
    [(0,), (1,)]
    """
    return tuple(Side((page,)) for page in range(count))


def booklet(count: int, *, bound_right: bool = False) -> tuple[Side, ...]:
    """Front and back of each sheet, the outermost first; blank pages are added at the end.

    The back stands head to head with the front: print both sides, and turn the sheet over its short edge.

    >>> [side.pages for side in booklet(6)]
    [(None, 0), (1, None), (5, 2), (3, 4)]
    """
    whole = -(-count // 4) * 4
    sides = []
    for outer in range(whole // 2):
        first, last = outer, whole - 1 - outer
        # Fronts have the later page on the left, backs the earlier one; bound on the right, the reverse.
        pair = (last, first) if (outer % 2 == 0) != bound_right else (first, last)
        sides.append(Side(tuple(page if page < count else None for page in pair)))
    return tuple(sides)
