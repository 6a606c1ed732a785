"""Which characters a font file has: its character map, read as it lies in the file.

OpenType 1.9, `cmap`. fontTools builds a dictionary of 17 000 names for each Japanese face, 70 ms each;
an edition asks for a few hundred characters, which the sorted ranges of format 12 answer at once.
"""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

_WIDE = 12
"""Format of the subtable that holds all of Unicode as (first, last, first glyph)."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The characters of a font, as ranges in ascending order."""

    first: array[int]
    last: array[int]

    def __contains__(self, character: object) -> bool:
        code = ord(str(character))
        index = bisect_right(self.first, code) - 1
        return index >= 0 and code <= self.last[index]


@lru_cache(maxsize=32)
def coverage(font: Path | bytes) -> Coverage:
    """The characters of a font, a file or its content.

    Raises OSError where it cannot be read.
    """
    table = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", table, 2)
    for index in range(count):
        (offset,) = struct.unpack_from(">L", table, 4 + 8 * index + 4)
        if struct.unpack_from(">H", table, offset)[0] == _WIDE:
            return _ranges(table, offset)
    return _slow(font)


def _table(font: Path | bytes, tag: bytes) -> bytes:
    with opened(font) as file:
        header = file.read(12)
        (count,) = struct.unpack_from(">H", header, 4)
        directory = file.read(16 * count)
        for index in range(count):
            name, _, offset, length = struct.unpack_from(">4sLLL", directory, 16 * index)
            if name == tag:
                file.seek(offset)
                return file.read(length)
    return b"\0\0\0\0"


def opened(font: Path | bytes) -> BinaryIO:
    """A font, a file or its content, as a file to read."""
    return BytesIO(font) if isinstance(font, bytes) else font.open("rb")


def _ranges(table: bytes, offset: int) -> Coverage:
    (count,) = struct.unpack_from(">L", table, offset + 12)
    numbers = struct.unpack_from(f">{3 * count}L", table, offset + 16)
    return Coverage(array("L", numbers[0::3]), array("L", numbers[1::3]))


def _slow(font: Path | bytes) -> Coverage:
    from fontTools.ttLib import TTFont

    with opened(font) as file, TTFont(file, lazy=True) as read:
        codes = array("L", sorted(read.getBestCmap()))
    return Coverage(codes, codes)
