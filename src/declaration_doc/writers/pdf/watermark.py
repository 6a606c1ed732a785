"""Words across every page: that it is a draft, or a provisional translation.

They are outlines in the background of the page, an artifact: nothing that is read aloud, searched or copied.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from declaration_doc.errors import DeclarationDocError
from declaration_doc.model.edition import Edition, Layout, Line, Writing
from declaration_doc.writers.pdf.coverage import opened
from declaration_doc.writers.pdf.faces import Faces

_SHEET = (
    "@page {} {{ background: url(/declaration-doc/{}) center / var(--paper-{}) var(--paper-{}) no-repeat }}"
)
_ADDRESS = "own/watermark{}.svg"
DRAFT, PROVISIONAL = "--watermark-draft", "--watermark-provisional"
"""Tokens: the colour of the words, or `none`."""

_LARGEST = 30.0
"""Height of an em, in mm."""
_SHARE = 0.72
"""Of the diagonal, the most that a line takes."""
_LEADING = 1.4
_FINE = 0.002
"""Of an em, the most by which an outline may be simpler than that of the font."""
_colour = re.compile(r"#[0-9a-fA-F]{3,6}|[a-z]+")
_length = re.compile(r"([0-9.]+)(mm|cm|in|pt)")
_MM = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72}


@dataclass(frozen=True, slots=True)
class Watermark:
    """Drawings, and the style sheet that shows them."""

    sheet: str
    files: Mapping[str, bytes]
    """By the address that the sheet names."""


def watermark(edition: Edition, tokens: Mapping[str, str], faces: Faces) -> Watermark | None:
    """The words of an edition as drawings of the size of its paper; None where the style wants none.

    That of an edition in vertical lines lies on its side, as its pages do; facing pages have each the words
    of their language.
    """
    colour = tokens.get(DRAFT if edition.draft else PROVISIONAL, "none")
    if not edition.watermark or colour == "none":
        return None
    if not _colour.fullmatch(colour):
        message = f"“{colour}” is no colour of a watermark"
        raise DeclarationDocError(message, f"write {DRAFT} and {PROVISIONAL} as #eeeeee, or none")
    paper = _mm(tokens["--paper-width"]), _mm(tokens["--paper-height"])
    on_side = edition.spec.writing is Writing.VERTICAL
    sides = ("height", "width") if on_side else ("width", "height")
    files, rules = {}, []
    for page, lines in _pages(edition):
        address = _ADDRESS.format(f"-{page}" if page else "")
        words = _words(lines, paper, colour, faces)
        files[address] = (_turned(words, *paper) if on_side else _drawing(words, *paper)).encode()
        rules.append(_SHEET.format(page, address, *sides))
    return Watermark("\n".join(rules), files)


def _pages(edition: Edition) -> Iterator[tuple[str, Sequence[Line]]]:
    """Kinds of pages by name, all of them by none, and the words across each."""
    if edition.spec.layout is not Layout.FACING:
        yield "", edition.watermark
        return
    yield "front", edition.watermark
    for page, language in zip(("verso", "recto"), edition.spec.languages, strict=True):
        if lines := [line for line in edition.watermark if line.language == language]:
            yield page, lines


def _turned(words: str, width: float, height: float) -> str:
    return _drawing(f'<g transform="matrix(0 -1 1 0 0 {width})">{words}</g>', height, width)


def _mm(value: str) -> float:
    found = _length.fullmatch(value)
    if found is None:
        message = f"“{value}” is no size of paper"
        raise DeclarationDocError(message, "write --paper-width and --paper-height in mm, cm, in or pt")
    return float(found[1]) * _MM[found[2]]


def _drawing(content: str, width: float, height: float) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" '
        f'viewBox="0 0 {width} {height}">{content}</svg>'
    )


def _words(lines: Sequence[Line], paper: tuple[float, float], colour: str, faces: Faces) -> str:
    """The words along the diagonal of the paper, from its lower left corner."""
    set_lines = [_outlines(line, faces) for line in lines]
    longest = max(advance for _, advance in set_lines)
    size = min(_LARGEST, _SHARE * math.hypot(*paper) / longest)
    rows = "".join(
        f'<g transform="translate({-advance * size / 2:.2f} '
        f'{((index - (len(lines) - 1) / 2) * _LEADING + 0.35) * size:.2f}) scale({size:.4f} {-size:.4f})">'
        f"{paths}</g>"
        for index, (paths, advance) in enumerate(set_lines)
    )
    width, height = paper
    angle = -math.degrees(math.atan2(height, width))
    return (
        f'<g fill="{colour}" transform="translate({width / 2} {height / 2}) rotate({angle:.2f})">{rows}</g>'
    )


def _outlines(line: Line, faces: Faces) -> tuple[str, float]:
    """The characters of a line one after the other, in ems, and how wide they are together."""
    from fontTools.pens.qu2cuPen import Qu2CuPen
    from fontTools.pens.svgPathPen import SVGPathPen
    from fontTools.ttLib import TTFont

    paths, advance = "", 0.0
    with opened(faces.files[faces.stack(line.language).display[0]]) as file, TTFont(file, lazy=True) as font:
        glyphs, names, em = font.getGlyphSet(), font.getBestCmap(), font["head"].unitsPerEm
        for character in line.text:
            name = names.get(ord(character))
            if name is None:
                continue
            # Cubic curves in whole units, as PDF has them: every page draws the words anew.
            pen = SVGPathPen(glyphs, ntos=lambda value: str(round(value)))
            glyphs[name].draw(Qu2CuPen(pen, _FINE * em, all_cubic=True))
            paths += (
                f'<path transform="translate({advance:.4f} 0) scale({1 / em:.6f})" d="{pen.getCommands()}"/>'
            )
            advance += glyphs[name].width / em
    return paths, advance
