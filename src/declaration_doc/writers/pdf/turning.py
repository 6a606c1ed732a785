"""Fonts for vertical lines, laid out by an engine that knows horizontal ones only.

The lines of a vertical page are laid out as horizontal lines of a page that lies on its side, and the page
is then shown turned clockwise. What stands upright in a vertical line must lie turned the other way in the
font: each face is copied with the characters of the edition, the upright ones in their vertical form
(`vert`) and turned, those that lie on their side, such as Latin letters, as they are. Text, and so what is
read aloud, searched and copied, is that of any other edition.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

from declaration_doc.writers.pdf.coverage import coverage, opened
from declaration_doc.writers.pdf.engine.gaps import CLOSING, OPENING, STOPS

_SIDEWAYS = frozenset("－＜＞")
"""Wide characters whose Vertical_Orientation is R (UAX 50)."""
_UPRIGHT = frozenset("§©®±×÷‖†‡‰※‼⁇⁈⁉℃№℡™∞∴♀♂") | frozenset(
    chr(code)
    for first, last in ((0x2160, 0x2188), (0x2460, 0x24FF), (0x25A0, 0x26FF), (0x2776, 0x2793))
    for code in range(first, last + 1)
)
"""Characters that are not wide, and whose Vertical_Orientation is U (UAX 50)."""
_WIDE = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)})
"""ASCII → the full-width form, whose shape an upright figure or capital takes (`fwid`)."""

_FIGURES = "0123456789"
_FIGURE_WIDTH = 0.48
"""Of an em: the most that one of two figures side by side may take."""

_KANA = "あ"
"""A face without it is Latin, and lies on its side as it is."""


def stands_upright(character: str) -> bool:
    """Whether a character keeps its bearing in vertical lines: Vertical_Orientation U, Tu or Tr, not R."""
    wide = unicodedata.east_asian_width(character) in ("W", "F")
    return (wide and character not in _SIDEWAYS) or character in _UPRIGHT


def turned(files: Mapping[str, bytes | Path], text: str) -> dict[str, bytes | Path]:
    """The files of styles by address; faces with upright characters are turned, and cut down to `text`."""
    characters = frozenset(text) | frozenset(text.translate(_WIDE))
    return {
        name: _face(font, characters) if name.lower().endswith(".ttf") and _KANA in coverage(font) else font
        for name, font in files.items()
    }


@lru_cache(maxsize=8)
def _face(file: bytes | Path, characters: frozenset[str]) -> bytes:
    from fontTools.fontBuilder import FontBuilder
    from fontTools.ttLib import TTFont

    with opened(file) as read, TTFont(read, lazy=True) as font:
        cmap: dict[int, str] = font.getBestCmap()
        known = {
            character: cmap[ord(character)] for character in sorted(characters) if ord(character) in cmap
        }
        upright = _upright_glyphs(known, _vertical_forms(font))
        outlines = {".notdef": font["glyf"][".notdef"]}
        widths = {".notdef": font["hmtx"][".notdef"]}
        for character, glyph in known.items():
            name = _name(character)
            outlines[name], widths[name] = _outline(font, upright.get(character, glyph), character in upright)
            if character in _FIGURES:
                for half in (0, 1):
                    half_name = _half_name(character, half)
                    outlines[half_name], widths[half_name] = _half_outline(font, glyph, half)
        builder = FontBuilder(font["head"].unitsPerEm, isTTF=True)
        # Its dates are those of the face that it comes from, not of the clock.
        builder.updateHead(created=font["head"].created, modified=font["head"].modified)
        builder.setupGlyphOrder(list(outlines))
        builder.setupCharacterMap({ord(character): _name(character) for character in known})
        builder.setupGlyf(outlines)
        builder.setupHorizontalMetrics(widths)
        builder.setupHorizontalHeader(ascent=font["hhea"].ascent, descent=font["hhea"].descent)
        # Not a font of the family any more: the licence of some asks for a name of its own.
        builder.setupNameTable({"familyName": "Turned", "styleName": "Regular"})
        builder.font["OS/2"] = font["OS/2"]
        builder.setupPost()
        builder.addOpenTypeFeatures(_features(known, font["head"].unitsPerEm // 2))
        target = BytesIO()
        builder.save(target)
        return target.getvalue()


def _name(character: str) -> str:
    return f"u{ord(character):04X}"


def _half_name(character: str, half: int) -> str:
    return f"{_name(character)}.{'ab'[half]}"


def _upright_glyphs(known: Mapping[str, str], vertical: Mapping[str, str]) -> dict[str, str]:
    """The glyph of each character that stands upright, in its vertical form."""
    return {
        character: vertical.get(glyph, glyph)
        for character, glyph in known.items()
        if stands_upright(character)
    }


def _vertical_forms(font: Any) -> dict[str, str]:
    """Glyph → its form in vertical lines: the single substitutions of `vert`."""
    if "GSUB" not in font:
        return {}
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "vert"
        for index in record.Feature.LookupListIndex
    }
    forms: dict[str, str] = {}
    for index in sorted(lookups):
        for subtable in table.LookupList.Lookup[index].SubTable:
            forms.update(getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {}))
    return forms


def _outline(font: Any, glyph: str, turn: bool) -> tuple[Any, tuple[int, int]]:
    """A glyph, turned anticlockwise within its em square where asked, and its width and side bearing."""
    if not turn:
        return _drawn(font, glyph, (1, 0, 0, 1, 0, 0), font["hmtx"][glyph][0])
    em, ascent = _square(font)
    # Of the em square, whose bottom is at ascent − em, the top becomes the left side.
    return _drawn(font, glyph, (0, 1, -1, 0, ascent, ascent - em), em)


def _square(font: Any) -> tuple[int, int]:
    """The em, and how high its square reaches above the baseline: 0.88 em where the font is silent."""
    em, metrics = font["head"].unitsPerEm, font["OS/2"]
    says = metrics.sTypoAscender - metrics.sTypoDescender == em
    return em, metrics.sTypoAscender if says else round(0.88 * em)


def _half_outline(font: Any, glyph: str, half: int) -> tuple[Any, tuple[int, int]]:
    """A figure, turned, in the first or second half of an em square, half of which is its width.

    It is made narrower where it would not fit.
    """
    em, ascent = _square(font)
    width = font["hmtx"][glyph][0]
    narrower = min(1, em * _FIGURE_WIDTH / width)
    beside = (half + 0.5) * em / 2 - narrower * width / 2
    placed = (0, narrower, -1, 0, ascent - half * em // 2, ascent - em + beside)
    return _drawn(font, glyph, placed, em // 2)


def _drawn(
    font: Any, glyph: str, matrix: tuple[float, float, float, float, float, float], width: int
) -> tuple[Any, tuple[int, int]]:
    from fontTools.pens.recordingPen import DecomposingRecordingPen
    from fontTools.pens.transformPen import TransformPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    pen = TTGlyphPen(None)
    # Without its components, which stay in the font that it comes from.
    whole = DecomposingRecordingPen(font.getGlyphSet())
    font["glyf"][glyph].draw(whole, font["glyf"])
    whole.replay(TransformPen(pen, matrix))
    drawn = pen.glyph()
    drawn.recalcBounds(None)
    return drawn, (width, getattr(drawn, "xMin", 0))


def _features(known: Iterable[str], half_em: int) -> str:
    """What of the turned font is asked for by the name of a feature.

    `fwid` sets figures and capitals upright; `hwid` two figures side by side; `chws` punctuation close:
    between two marks stands half an em less (JLREQ 3.1.4), as half of the first one is white.
    """
    present = frozenset(known)
    figures = sorted(present.intersection(_FIGURES))
    halves = [
        "\n".join(
            (
                f"lookup HALF{half} {{",
                *(f"sub {_name(each)} by {_half_name(each, half)};" for each in figures),
                f"}} HALF{half};",
            )
        )
        for half in (0, 1)
        if figures
    ]
    every = _class(figures)
    wide = [
        f"sub {_name(each)} by {_name(each.translate(_WIDE))};"
        for each in sorted(present)
        if each.isascii() and each.isalnum() and each.translate(_WIDE) in present
    ]
    closing = _class(present.intersection(CLOSING + STOPS))
    opening = _class(present.intersection(OPENING))
    pairs = ((closing, closing), (closing, opening), (opening, opening))
    close = [f"pos {first} -{half_em} {second};" for first, second in pairs if first and second]
    together = [f"sub {every}' lookup HALF0 {every}' lookup HALF1;"] if figures else []
    rules = {"fwid": wide, "hwid": together, "chws": close}
    features = (f"feature {tag} {{ {' '.join(found)} }} {tag};" for tag, found in rules.items() if found)
    return "\n".join((*halves, *features))


def _class(characters: Iterable[str]) -> str:
    names = " ".join(_name(each) for each in sorted(characters))
    return f"[{names}]" if names else ""
