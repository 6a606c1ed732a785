"""The glyphs that a PDF draws, cut out of a TrueType font and numbered without holes.

OpenType 1.9. WeasyPrint keeps the numbers that glyphs have in the font, and with them tables of 17 000
widths and places, nearly all of them empty; a PDF needs six tables (ISO 32000-1, 9.9).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_KEPT = ("head", "hhea", "maxp")
_COMPONENT = struct.Struct(">HH")
_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 0x1, 0x8, 0x20, 0x40, 0x80
"""Flags of a component of a composite glyph: `glyf`, composite glyph description."""
_MAGIC = 0xB1B0AFBA
"""What the sum over the whole file is taken from: `head`, checksumAdjustment."""


@dataclass(frozen=True, slots=True)
class Renumbered:
    """A font, and the new number of each glyph it was made for."""

    data: bytes
    numbers: Mapping[int, int]


def renumber(font: bytes, used: Sequence[int]) -> Renumbered:
    """The font with the glyphs `used`, in ascending order, and what these are composed of.

    Glyph 0, the empty box, stays glyph 0. The font has `glyf` outlines and no hints.
    """
    tables = _tables(font)
    glyphs = _Glyphs(tables)
    order = [0, *(number for number in sorted(set(used)) if number)]
    numbers = {number: index for index, number in enumerate(order)}
    # Components that are not used by themselves are added to `order` while it is walked.
    outlines = [glyphs.outline(number, order, numbers) for number in order]
    metrics = b"".join(glyphs.metric(number) for number in order)
    return Renumbered(_font(tables, outlines, metrics), {number: numbers[number] for number in used})


class _Glyphs:
    """Outlines and widths of a font, by number."""

    def __init__(self, tables: Mapping[str, bytes]) -> None:
        self.glyf = tables["glyf"]
        loca = tables["loca"]
        long = struct.unpack_from(">h", tables["head"], 50)[0]
        if long:
            self.places: tuple[int, ...] = struct.unpack(f">{len(loca) // 4}L", loca)
        else:
            self.places = tuple(2 * place for place in struct.unpack(f">{len(loca) // 2}H", loca))
        self.count = len(self.places) - 1
        """Glyphs of the font; for a character it lacks, WeasyPrint makes up a higher number."""
        self.hmtx = tables["hmtx"]
        self.full = struct.unpack_from(">H", tables["hhea"], 34)[0]
        """Glyphs that have a width of their own; the others have that of the last one."""

    def metric(self, number: int) -> bytes:
        """Width and left side bearing."""
        if number >= self.count:
            return bytes(4)
        if number < self.full:
            return self.hmtx[4 * number : 4 * number + 4]
        width = self.hmtx[4 * self.full - 4 : 4 * self.full - 2]
        bearing = 4 * self.full + 2 * (number - self.full)
        return width + self.hmtx[bearing : bearing + 2]

    def outline(self, number: int, order: list[int], numbers: dict[int, int]) -> bytes:
        """The outline of a glyph; components get their new numbers, and are added where they have none."""
        if number >= self.count:
            return b""
        data = bytearray(self.glyf[self.places[number] : self.places[number + 1]])
        for offset in _components(data):
            component = struct.unpack_from(">H", data, offset)[0]
            if component not in numbers:
                numbers[component] = len(order)
                order.append(component)
            struct.pack_into(">H", data, offset, numbers[component])
        return bytes(data)


def _components(outline: bytes | bytearray) -> Iterator[int]:
    """Where a composite glyph names its components; nothing for a simple one."""
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return
    place, flags = 10, _MORE
    while flags & _MORE:
        flags, _ = _COMPONENT.unpack_from(outline, place)
        yield place + 2
        place += 4 + (4 if flags & _WORDS else 2)
        place += 2 * bool(flags & _SCALE) + 4 * bool(flags & _TWO_SCALES) + 8 * bool(flags & _MATRIX)


def _tables(font: bytes) -> dict[str, bytes]:
    (count,) = struct.unpack_from(">H", font, 4)
    entries = (struct.unpack_from(">4sLLL", font, 12 + 16 * index) for index in range(count))
    return {tag.decode("ascii"): font[offset : offset + length] for tag, _, offset, length in entries}


def _font(tables: Mapping[str, bytes], outlines: Sequence[bytes], metrics: bytes) -> bytes:
    padded = [outline + b"\0" * (-len(outline) % 4) for outline in outlines]
    places = [0]
    for outline in padded:
        places.append(places[-1] + len(outline))
    head, hhea, maxp = (bytearray(tables[tag]) for tag in _KEPT)
    struct.pack_into(">L", head, 8, 0)
    struct.pack_into(">h", head, 50, 1)
    struct.pack_into(">H", hhea, 34, len(outlines))
    struct.pack_into(">H", maxp, 4, len(outlines))
    loca = struct.pack(f">{len(places)}L", *places)
    made = {"glyf": b"".join(padded), "head": head, "hhea": hhea, "hmtx": metrics, "loca": loca, "maxp": maxp}
    return _assembled({tag: bytes(data) for tag, data in made.items()})


def _assembled(tables: Mapping[str, bytes]) -> bytes:
    """A font file of `tables`, whose names are in ascending order."""
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    search = (16 * power, power.bit_length() - 1, 16 * (count - power))
    header = struct.pack(">LHHHH", 0x00010000, count, *search)
    place = 12 + 16 * count
    bodies, where = [], {}
    for tag, data in tables.items():
        body = data + b"\0" * (-len(data) % 4)
        header += struct.pack(">4sLLL", tag.encode("ascii"), _sum(body), place, len(data))
        where[tag] = place
        bodies.append(body)
        place += len(body)
    font = bytearray(header + b"".join(bodies))
    struct.pack_into(">L", font, where["head"] + 8, (_MAGIC - _sum(font)) & 0xFFFFFFFF)
    return bytes(font)


def _sum(data: bytes | bytearray) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}L", data)
    return sum(words) & 0xFFFFFFFF
