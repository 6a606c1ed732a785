"""The edition in vertical lines: its fonts, its pages, its text."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from declaration_doc.model.edition import Attachment, EditionSpec, Layout, Writing
from declaration_doc.resources import folder
from declaration_doc.writers.pdf import prepare, write
from declaration_doc.writers.pdf.agreement import differences
from declaration_doc.writers.pdf.provenance import provenance
from declaration_doc.writers.pdf.reading import Reading
from declaration_doc.writers.pdf.setting import set_japanese
from declaration_doc.writers.pdf.turning import stands_upright, turned
from tests.writers.agreement import EVERY_ELEMENT, edition
from tests.writers.pdf.test_agreement import IMAGES
from tests.writers.pdf.test_conformance import faults

VERTICAL = EditionSpec("ja-vertical", ("ja",), Layout.SINGLE, writing=Writing.VERTICAL)
KANJI = replace(VERTICAL, name="ja-kanji", numerals="kanji")
XML = Attachment("declaration.xml", EVERY_ELEMENT.read_bytes(), "The source")
MINCHO = folder("fonts") / "NotoSerifJP_400Regular.ttf"
LATIN = folder("fonts") / "SourceSerif4_400Regular.ttf"


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return write(edition(VERTICAL), IMAGES, [XML])


@pytest.fixture(scope="module")
def kanji() -> bytes:
    return write(edition(KANJI), IMAGES, [XML])


@pytest.mark.parametrize(
    ("character", "upright"),
    [*((c, True) for c in "国あア（」、。ー〜Ａ１①※々"), *((c, False) for c in "A1(―…—－é→")],
)
def test_characters_have_the_bearing_that_unicode_gives_them(character: str, upright: bool) -> None:
    """UAX 50: U, Tu and Tr stand upright or have a form of their own; R lie on their side."""
    assert stands_upright(character) == upright


def bounds(font: TTFont, name: str) -> tuple[int, int, int, int]:
    glyph = font["glyf"][name]
    return glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax


def test_upright_characters_are_turned_within_their_square_and_others_left() -> None:
    made = turned({"m.ttf": MINCHO}, "一A10（")["m.ttf"]
    assert isinstance(made, bytes)
    font, original = TTFont(io.BytesIO(made)), TTFont(MINCHO)
    cmap = original.getBestCmap()
    x1, y1, x2, y2 = bounds(original, cmap[ord("一")])
    assert bounds(font, "u4E00") == (880 - y2, x1 - 120, 880 - y1, x2 - 120)
    assert bounds(font, "u0041") == bounds(original, cmap[ord("A")])
    assert font["hmtx"]["u4E00"][0] == 1000
    assert font["hmtx"]["u0031.a"][0] + font["hmtx"]["u0030.b"][0] == 1000
    # The bracket of a vertical line is wide and low; it lies on its side here, high and narrow.
    left, bottom, right, top = bounds(font, "uFF08")
    assert top - bottom > right - left
    assert left > 500


def test_a_glyph_made_of_others_is_turned_whole() -> None:
    """A face of 2048 units an em, whose が is か with its mark."""
    square = TTGlyphPen(None)
    for point in ((0, 0), (0, 1024), (1024, 1024), (1024, 0)):
        (square.lineTo if square.points else square.moveTo)(point)
    square.closePath()
    composed = TTGlyphPen({"ka": None})
    composed.addComponent("ka", (1, 0, 0, 1, 0, 0))
    composed.addComponent("ka", (1, 0, 0, 1, 1024, 512))
    builder = FontBuilder(2048, isTTF=True)
    builder.setupGlyphOrder([".notdef", "ka", "ga"])
    builder.setupCharacterMap({ord("あ"): "ka", ord("が"): "ga"})
    glyphs = {".notdef": TTGlyphPen(None).glyph(), "ka": square.glyph(), "ga": composed.glyph()}
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (2048, 0)))
    builder.setupHorizontalHeader(ascent=1802, descent=-246)
    builder.setupNameTable({"familyName": "Own", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=1802, sTypoDescender=-246)
    builder.setupPost()
    target = io.BytesIO()
    builder.save(target)
    made = turned({"own/0/own.ttf": target.getvalue()}, "が")["own/0/own.ttf"]
    assert isinstance(made, bytes)
    font = TTFont(io.BytesIO(made))
    assert bounds(font, "u304C") == (1802 - 1536, -246, 1802, 2048 - 246)
    assert font["hmtx"]["u304C"][0] == 2048


def test_a_watermark_lies_on_its_side_as_the_page_does() -> None:
    page = prepare(edition(VERTICAL, draft=True), IMAGES)
    drawing = page.files["own/watermark.svg"]
    assert isinstance(drawing, bytes)
    assert b'width="297.0mm" height="210.0mm"' in drawing
    assert b"matrix(0 -1 1 0 0 210.0)" in drawing


def test_a_turned_face_knows_no_clock() -> None:
    made = turned({"m.ttf": MINCHO}, "一")["m.ttf"]
    assert isinstance(made, bytes)
    font, original = TTFont(io.BytesIO(made)), TTFont(MINCHO)
    assert font["head"].created == original["head"].created
    assert font["head"].modified == original["head"].modified


def test_a_latin_face_lies_on_its_side_as_it_is() -> None:
    assert turned({"s.ttf": LATIN}, "aé") == {"s.ttf": LATIN}


def test_upright_figures_keep_no_distance_from_kanji_and_stay_with_them() -> None:
    """JLREQ 3.2.6: between tate-chu-yoko and kanji stands no space."""
    upright = 'の<span class="together">17</span>の目標、第<span class="upright">7</span>回、SDGsの'
    assert set_japanese(upright, "ja") == (
        'の<span class="together">17</span>の目標、第<span class="upright">\u20607</span>\u2060回、'
        'SDG<span class="apart">s</span>の'
    )


def test_every_segment_reads_as_in_the_source_in_its_order(pdf: bytes, kanji: bytes) -> None:
    assert list(differences(Reading(pdf), edition(VERTICAL))) == []
    assert list(differences(Reading(kanji), edition(KANJI))) == []


def test_pages_are_upright_and_turn_from_left_to_right(pdf: bytes) -> None:
    reading = Reading(pdf)
    root = reading.pdf.Root
    assert root.ViewerPreferences.Direction == "/R2L"
    assert root.StructTreeRoot.K.A.WritingMode == "/TbRl"
    for page in reading.pdf.pages:
        left, bottom, right, top = map(float, page.MediaBox)
        assert page.Rotate == 90
        assert right - left > top - bottom


def test_the_pdf_says_that_it_is_vertical_and_how_its_numbers_are_written(pdf: bytes, kanji: bytes) -> None:
    assert provenance(Reading(pdf)).spec == VERTICAL
    assert provenance(Reading(kanji)).spec == KANJI


def test_it_is_pdf_a_3a_and_pdf_ua_1(pdf: bytes, kanji: bytes, tmp_path: Path) -> None:
    (tmp_path / "vertical.pdf").write_bytes(pdf)
    (tmp_path / "kanji.pdf").write_bytes(kanji)
    assert faults("pdfa-3a,pdfua-1", tmp_path) == {}


def test_it_is_the_same_to_the_byte_a_second_time(pdf: bytes) -> None:
    assert write(edition(VERTICAL), IMAGES, [XML]) == pdf
