"""A font cut down to some characters, as WOFF2 (W3C): the same bytes for the same font and characters.

What a page can use of a font stays: kerning, ligatures, marks, the widths of punctuation, the forms for
vertical lines. Its names are replaced, for a modified font must not bear a reserved name (SIL Open Font
License 1.1, clause 3); copyright and licence stay inside (clause 2).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any
from unicodedata import combining

from declaration_doc.errors import MissingPart
from declaration_doc.writers.webfonts.choosing import content

_HORIZONTAL = ("locl", "kern", "liga", "calt", "clig", "halt", "chws", "palt", "tnum")
_MARKS = ("ccmp", "mark", "mkmk")
"""Put marks on letters, where a text has any that is a character of its own."""
_VERTICAL = ("vert", "vrt2", "vkrn", "vhal", "vchw", "vpal")
_COPYRIGHT, _FAMILY, _STYLE, _ID, _FULL, _VERSION, _POSTSCRIPT, _LICENCE, _LICENCE_ADDRESS = (
    *(0, 1, 2, 3, 4, 5, 6),
    *(13, 14),
)
"""Names inside a font (OpenType 1.9, `name`)."""

_COARSE = 500
"""Units an em of a Japanese subset. Outlines on this grid take an eighth less room; at 17 px on a screen of
three device pixels a CSS px, one unit is a tenth of a device pixel."""

_KANA = frozenset(map(chr, (*range(0x3041, 0x3097), *range(0x30A1, 0x30FB))))
_SMALL = frozenset("ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ")
"""Kana that stand elsewhere in their square in a vertical line; others only differ in a detail of form."""


@dataclass(frozen=True, slots=True)
class Cut:
    """How a font is cut down."""

    name: str
    """What it is called inside: that of its family on the page."""
    features: tuple[str, ...]
    kana: bool
    """Whether kana keep the forms that they have in vertical lines of their own."""
    coarse: bool
    """Whether outlines are put on a coarser grid."""

    @classmethod
    def of(cls, name: str, *, vertical: bool, only_vertical: bool, coarse: bool) -> Cut:
        """For lines that run across; `vertical`: down as well, `only_vertical`: always."""
        features = _HORIZONTAL + (_VERTICAL if vertical or only_vertical else ())
        return cls(name, features, only_vertical, coarse)


@dataclass(frozen=True, slots=True)
class Subset:
    """A font cut down."""

    data: bytes
    """WOFF2."""
    characters: frozenset[str]
    """Those it was to have and has."""
    notice: str
    """Its copyright and licence, as the font states them."""


@lru_cache(maxsize=64)
def subset(font: Path | bytes, characters: frozenset[str], cut: Cut) -> Subset | None:
    """`font` with `characters` alone; None where it has none of them.

    Raises MissingPart where a font, or the compression of WOFF2, is not installed.
    """
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    _require_brotli()
    options = Options(
        layout_features=[*cut.features, *(_MARKS if any(map(combining, characters)) else ())],
        hinting=False,
        name_IDs=[_COPYRIGHT, _LICENCE, _LICENCE_ADDRESS],
        notdef_outline=True,
        glyph_names=False,
        drop_tables=[*Options().drop_tables, "meta", "STAT"],
    )
    whole = TTFont(BytesIO(content(font)), lazy=True, recalcTimestamp=False)
    there = whole.getBestCmap()
    codes = sorted(code for code in map(ord, characters) if code in there)
    if not any(chr(code) != " " for code in codes):
        return None
    if not cut.kana:
        _forget_forms(whole, {there[ord(each)] for each in _KANA - _SMALL if ord(each) in there})
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(whole)
    return Subset(_packed(whole, cut), frozenset(map(chr, codes)), _notice(whole))


def _require_brotli() -> None:
    # fontTools takes the second where Python is not CPython.
    if not (find_spec("brotli") or find_spec("brotlicffi")):
        message = "fonts are embedded as WOFF2, which needs the compression Brotli"
        raise MissingPart(message, "install it: pip install 'fonttools[woff]'")


def _forget_forms(font: Any, glyphs: Iterable[str]) -> None:
    """Take the forms for vertical lines from `glyphs`."""
    table = font["GSUB"].table if "GSUB" in font else None
    if table is None or table.FeatureList is None:
        return
    records = [each for each in table.FeatureList.FeatureRecord if each.FeatureTag in ("vert", "vrt2")]
    lookups = {index for each in records for index in each.Feature.LookupListIndex}
    gone = frozenset(glyphs)
    for index in sorted(lookups):
        for outer in table.LookupList.Lookup[index].SubTable:
            inner = getattr(outer, "ExtSubTable", outer)
            if hasattr(inner, "mapping"):
                inner.mapping = {one: other for one, other in inner.mapping.items() if one not in gone}


def _notice(font: Any) -> str:
    """Copyright and licence, as the font states them."""
    names = font["name"]
    told = [names.getDebugName(each) for each in (_COPYRIGHT, _LICENCE, _LICENCE_ADDRESS)]
    return "\n".join(dict.fromkeys(each for each in told if each))


def _packed(font: Any, cut: Cut) -> bytes:
    names = font["name"]
    for number, text in {
        _FAMILY: cut.name,
        _STYLE: "Regular",
        _ID: f"{cut.name} subset",
        _FULL: cut.name,
        _VERSION: "Version 1.000",
        _POSTSCRIPT: cut.name,
    }.items():
        names.setName(text, number, 3, 1, 0x409)
    if cut.coarse:
        from fontTools.ttLib.scaleUpem import scale_upem

        scale_upem(font, _COARSE)
    font.flavor = "woff2"
    written = BytesIO()
    font.save(written)
    return written.getvalue()
