"""Fewer bytes, the same page: glyphs keep their shapes and places, characters their codes and names."""

from __future__ import annotations

import io
import struct

import pypdfium2
import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from declaration_doc.resources import folder
from declaration_doc.writers.pdf import prepare
from declaration_doc.writers.pdf.engine import packing, print_page
from declaration_doc.writers.pdf.engine.sfnt import renumber
from declaration_doc.writers.pdf.reading import Reading
from tests.writers.agreement import edition
from tests.writers.pdf.test_agreement import IMAGES
from tests.writers.pdf.test_engine import page
from tests.writers.pdf.test_write import FR_JA, JA

SERIF = folder("fonts") / "SourceSerif4_400Regular.ttf"
MINCHO = folder("fonts") / "NotoSerifJP_400Regular.ttf"


def shapes(font: TTFont, glyphs: list[int]) -> list[list[object]]:
    """The outlines of glyphs, what they are composed of drawn out."""
    glyph_set = font.getGlyphSet()
    drawn = []
    for glyph in glyphs:
        pen = DecomposingRecordingPen(glyph_set)
        glyph_set[font.getGlyphName(glyph)].draw(pen)
        drawn.append([*pen.value, glyph_set[font.getGlyphName(glyph)].width])
    return drawn


@pytest.mark.parametrize(
    ("path", "text"), [(SERIF, "Éêœ fi7ª½"), (MINCHO, "静岡県・「会議」Aé")], ids=["serif", "mincho"]
)
def test_glyphs_keep_their_shapes_and_widths(path: object, text: str) -> None:
    with TTFont(path) as font:
        used = sorted({font.getGlyphID(font.getBestCmap()[ord(character)]) for character in text})
        packed = renumber(path.read_bytes(), used)  # type: ignore[attr-defined]
        with TTFont(io.BytesIO(packed.data)) as small:
            assert shapes(small, [packed.numbers[glyph] for glyph in used]) == shapes(font, used)
            assert small.getGlyphID(".notdef") == 0
    assert [packed.numbers[glyph] for glyph in used] == list(range(1, len(used) + 1))


def test_the_sums_of_a_packed_font_are_right() -> None:
    data = renumber(SERIF.read_bytes(), [5, 40]).data
    assert sum(struct.unpack(f">{len(data) // 4}L", data)) & 0xFFFFFFFF == 0xB1B0AFBA
    with TTFont(io.BytesIO(data), checkChecksums=2) as font:
        assert sorted(font.keys()) == ["GlyphOrder", "glyf", "head", "hhea", "hmtx", "loca", "maxp"]


@pytest.mark.parametrize("spec", [FR_JA, JA], ids=lambda spec: spec.name)
def test_every_character_stays_where_it_was(spec: object, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = prepare(edition(spec), IMAGES)  # type: ignore[arg-type]
    packed = print_page(sheet).pdf
    monkeypatch.setattr(packing, "pack", lambda *_: None)
    plain = print_page(sheet).pdf
    assert len(packed) < 0.95 * len(plain)
    for one, other in zip(characters(packed), characters(plain), strict=True):
        assert one[0] == other[0]
        assert one[1:] == pytest.approx(other[1:], abs=0.05)


def characters(pdf: bytes) -> list[tuple[str, float, float]]:
    """Each character that shows, and where it begins, in points."""
    found = []
    for sheet in pypdfium2.PdfDocument(pdf):
        text = sheet.get_textpage()
        for index in range(text.count_chars()):
            character = text.get_text_range(index, 1)
            left, foot, *_ = text.get_charbox(index)
            if character.strip():
                found.append((character, left, foot))
    return found


def test_codes_that_are_brackets_and_line_ends_read_as_written() -> None:
    """More than 92 characters: among the codes are those of ( ) \\ and of a carriage return."""
    text = "".join(map(chr, range(0x21, 0x7F))).replace("<", "").replace("&", "") + "àâçéèêëîïôùûü"
    reading = Reading(print_page(page(f"<p><span class=s id=a>{text}</span>")).pdf)
    assert "".join(run.text for run in reading.spans()["a"].runs()) == text
