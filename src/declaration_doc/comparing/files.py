"""Built files that differ: which, and where on their pages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

RESOLUTION = 96
"""Dots an inch at which pages are drawn to be compared."""


class FileStatus(StrEnum):
    """What became of a built file."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page that looks different, in mm from its upper left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page that differs."""

    number: int
    """From 1."""
    gone: tuple[str, ...] = ()
    """Lines of text that only the old page has."""
    come: tuple[str, ...] = ()
    """Lines of text that only the new page has."""
    areas: tuple[Area, ...] = ()
    """Where it looks different, drawn at RESOLUTION."""
    status: FileStatus = FileStatus.CHANGED


@dataclass(frozen=True, slots=True)
class FileChange:
    """A built file that differs to the byte."""

    name: str
    status: FileStatus
    pages: tuple[PageChange, ...] | None = None
    """Of a PDF whose source did not change: its pages that differ; None: not looked at."""
