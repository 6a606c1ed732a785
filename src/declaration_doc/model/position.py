"""Where something stood in its file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a source file, as an editor shows it."""

    line: int
    """Line, from 1."""
    column: int
    """Column, from 1, in code points (not bytes, not display cells)."""
