"""The character maps read as ranges say what fontTools says."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from declaration_doc.resources import folder
from declaration_doc.writers.pdf.coverage import coverage

FACES = sorted(folder("fonts").glob("*.ttf"))
EVERY_PLANE_WITH_TEXT = range(0x40000)


def test_the_faces_are_there() -> None:
    assert FACES


@pytest.mark.parametrize("face", FACES, ids=lambda path: path.name)
def test_ranges_and_fonttools_agree_on_every_character(face: Path) -> None:
    characters = coverage(face)
    ours = {code for code in EVERY_PLANE_WITH_TEXT if chr(code) in characters}
    with TTFont(face, lazy=True) as font:
        assert ours == {code for code in font.getBestCmap() if code in EVERY_PLANE_WITH_TEXT}


def test_a_font_without_a_full_unicode_map_is_read_too(tmp_path: Path) -> None:
    small = tmp_path / "small.ttf"
    with TTFont(FACES[-1]) as font:
        font["cmap"].tables = [table for table in font["cmap"].tables if table.format == 4]
        font.save(small)
    characters = coverage(small)
    assert "é" in characters
    assert "静" not in characters
