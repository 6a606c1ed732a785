"""The same pages in fewer bytes: fonts without holes, text without what has no effect.

WeasyPrint writes the code of every glyph by itself, with a zero after it and places to a millionth of a
point. Here glyphs are numbered anew, from 1 in each font, and stand in one string as far as no distance
parts them; a distance that a line has between most of its characters, as justified Japanese has, becomes
its character spacing (ISO 32000-1, 9.3.2). No glyph moves by more than a thousandth of its size.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeAlias

import pydyf
from weasyprint.pdf.fonts import Font, build_fonts_dictionary
from weasyprint.pdf.stream import Stream

from declaration_doc.writers.pdf.engine.sfnt import renumber

Shown: TypeAlias = list[tuple[int, int]]
"""Glyphs of a line of text, each with the distance after it, in thousandths of the font size."""

TOUCHED = (Font, build_fonts_dictionary, Stream, pydyf.PDF.write)
"""The private parts on whose ways this module relies."""

_font = re.compile(rb"/([A-Z]+) ([0-9.]+) Tf")
_shown = re.compile(rb"\[(.*)\] TJ", re.DOTALL)
_token = re.compile(r"<([0-9a-f]*)>|([-+0-9.e]+)")
_places = re.compile(rb"\d+\.\d{4,}")
_named = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]*)>")
_special = re.compile(rb"[\\()\r]")


def pack(document: Any, pdf: pydyf.PDF) -> None:
    """Rewrite fonts and pages of a finished PDF."""
    used: dict[str, dict[int, str]] = {}
    for font in document.fonts.values():
        used.setdefault(font.hash, {}).update(font.to_unicode)
    objects = {each.reference: each for each in pdf.objects if each.free != "f"}
    codes = {key: _pack_font(objects[reference], objects, used[key]) for key, reference in _fonts(pdf)}
    for each in pdf.objects:
        if isinstance(each, Stream):
            each.stream = list(_packed(each.stream, codes))
    for place in pdf.catalog.get("Names", {}).get("Dests", {}).get("Names", [])[1::2]:
        place[2:] = [round(number, 1) for number in place[2:]]
    for each in pdf.objects:
        if isinstance(each, pydyf.Stream) and each.compress:
            _compress(each)


def _compress(stream: pydyf.Stream) -> None:
    """Compress a stream now: pydyf would do so twice, once for the identifier of the file."""
    data = b"\n".join(pydyf._to_bytes(item) for item in stream.stream)
    stream.stream, stream.compress = [zlib.compress(data, 9)], False
    stream.extra["Filter"] = "/FlateDecode"


@dataclass(frozen=True, slots=True)
class _Codes:
    """The codes of a font."""

    numbers: Mapping[int, int]
    """Glyph of the font → its code."""
    blank: frozenset[int]
    """Codes of spaces."""


def _fonts(pdf: pydyf.PDF) -> Iterator[tuple[str, bytes]]:
    """Name and reference of each font: they are listed in one dictionary."""
    for each in pdf.objects:
        if isinstance(each, pydyf.Dictionary) and each.get("Type") == "/Font" and "DescendantFonts" in each:
            yield each["BaseFont"].decode()[1:].partition("+")[0], each.reference


def _pack_font(font: Any, objects: Mapping[bytes, Any], used: Mapping[int, str]) -> _Codes:
    """Number the glyphs of a font anew. `used`: glyph → the characters it stands for."""
    inner = objects[font["DescendantFonts"][0]]
    file = objects[objects[inner["FontDescriptor"]]["FontFile2"]]
    packed = renumber(file.stream[0], sorted(used))
    file.stream, file.extra["Length1"] = [packed.data], len(packed.data)
    widths = _widths(inner["W"])
    inner["W"] = pydyf.Array((0, pydyf.Array(_in_order(widths, packed.numbers))))
    unicode = objects[font["ToUnicode"]]
    unicode.stream = [_renamed(line, packed.numbers) for line in unicode.stream]
    blank = frozenset(packed.numbers[glyph] for glyph, text in used.items() if text.isspace())
    return _Codes(packed.numbers, blank)


def _widths(array: pydyf.Array) -> dict[int, int]:
    """Glyph → width, out of pairs of a first glyph and the widths from it on."""
    return {
        first + index: width
        for first, widths in zip(array[0::2], array[1::2], strict=True)
        for index, width in enumerate(widths)
    }


def _in_order(widths: Mapping[int, int], numbers: Mapping[int, int]) -> Iterator[int]:
    by_number = {numbers[glyph]: width for glyph, width in widths.items() if glyph in numbers}
    return (by_number.get(number, 0) for number in range(max(by_number, default=-1) + 1))


def _renamed(line: bytes, numbers: Mapping[int, int]) -> bytes:
    def named(found: re.Match[bytes]) -> bytes:
        glyph = int(found[1], 16)
        # The range of all codes, <0000> <ffff>, looks like a glyph, and stays as it is.
        return b"<%04x> <%s>" % (numbers.get(glyph, glyph), found[2])

    return _named.sub(named, line)


def _packed(operations: list[Any], codes: Mapping[str, _Codes]) -> Iterator[Any]:
    """The operations of a page, with its text rewritten."""
    key, size = "", 0.0
    for each in operations:
        if not isinstance(each, bytes):
            yield each
        elif found := _shown.fullmatch(each):
            yield from _text(found[1].decode(), codes[key], size)
        else:
            if set_font := _font.fullmatch(each):
                key, size = set_font[1].decode(), float(set_font[2])
            yield _places.sub(lambda place: b"%.3f" % float(place[0]), each)


def _text(text: str, codes: _Codes, size: float) -> Iterator[bytes]:
    """A line of text: `[(…) -12 (…)] TJ`, in between the two settings of its character spacing."""
    before, shown = _glyphs(text, codes)
    spacing = _spacing(shown)
    parts = [b"%d" % before] if before else []
    string = b""
    for number, distance in shown:
        string += number.to_bytes(2, "big")
        if distance != spacing:
            parts += [b"(%s)" % _special.sub(_escaped, string), b"%d" % (distance - spacing)]
            string = b""
    if string:
        parts.append(b"(%s)" % _special.sub(_escaped, string))
    if spacing:
        yield b"%.4f Tc" % (-spacing * size / 1000)
    yield b"[%s] TJ" % b"".join(parts)
    if spacing:
        yield b"0 Tc"


def _glyphs(text: str, codes: _Codes) -> tuple[int, Shown]:
    """The distance before the first glyph, and the glyphs with those after them, in whole thousandths."""
    shown: list[list[float]] = []
    before = 0.0
    for string, distance in _token.findall(text):
        if distance and shown:
            shown[-1][1] += float(distance)
        elif distance:
            before += float(distance)
        shown += [[codes.numbers[int(string[at : at + 4], 16)], 0.0] for at in range(0, len(string), 4)]
    # It does not show where within a gap its space stands: all of the gap after it is one number less.
    for left, right in pairwise(shown):
        if right[0] in codes.blank:
            left[1], right[1] = 0.0, left[1] + right[1]
    rest = before - round(before)
    whole: Shown = []
    for number, exact in shown:
        # What rounding takes from one distance is given to the next.
        distance = round(exact + rest)
        rest += exact - distance
        whole.append((int(number), distance))
    return round(before), whole


def _spacing(shown: Shown) -> int:
    """The distance after most of the glyphs; 0 where there is none."""
    counts = Counter(distance for _, distance in shown)
    common, count = counts.most_common(1)[0] if counts else (0, 0)
    return common if 2 * count > len(shown) else 0


def _escaped(found: re.Match[bytes]) -> bytes:
    return b"\\r" if found[0] == b"\r" else b"\\" + found[0]
