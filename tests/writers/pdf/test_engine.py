"""The door to WeasyPrint: hermetic, silent, the same everywhere."""

import gc
import hashlib
import inspect
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

import declaration_doc
from declaration_doc.errors import OutputTrouble
from declaration_doc.resources import folder
from declaration_doc.writers.pdf.engine import VERSION, Page, print_page

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = Path(declaration_doc.__file__).resolve().parents[1]
SERIF = folder("fonts") / "SourceSerif4_400Regular.ttf"
MINCHO = folder("fonts") / "NotoSerifJP_400Regular.ttf"
FACES = {"fonts/serif.ttf": SERIF, "fonts/mincho.ttf": MINCHO}
STYLE = """
@font-face { font-family: Serif; src: url(../fonts/serif.ttf) }
@font-face { font-family: Mincho; src: url(../fonts/mincho.ttf) }
body { font-family: Serif, Mincho }
"""


def page(body: str, style: str = STYLE) -> Page:
    return Page(f"<!doctype html><html lang=fr><title>t</title><body>{body}", [style], FACES, b"id")


def test_a_page_of_known_characters_is_printed_in_silence() -> None:
    printed = print_page(page("<p>Déclaration d’Aix<p lang=ja>最終宣言"))
    assert printed.complaints == ()
    assert printed.pdf.startswith(b"%PDF-1.7")


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/logo.png",
        "http://localhost/",
        "ftp://example.org/",
        "file:///etc/passwd",
        "../../etc/passwd",
        "logo.png",
    ],
)
def test_nothing_but_what_was_handed_in_is_ever_fetched(address: str) -> None:
    printed = print_page(page(f'<img src="{address}" alt="">'))
    assert any("not part of the edition" in complaint for complaint in printed.complaints)


def test_an_imported_style_sheet_is_refused() -> None:
    assert print_page(page("<p>x", "@import url(https://example.org/x.css);" + STYLE)).complaints


def test_no_font_of_the_system_stands_in() -> None:
    """DejaVu has Arabic letters, and most systems have DejaVu."""
    printed = print_page(page("<p>\u0634"))
    assert [c for c in printed.complaints if "U+0634" in c]


def test_the_environment_is_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", "/of/the/user")
    monkeypatch.delenv("PANGO_LANGUAGE", raising=False)
    before = dict(os.environ)
    print_page(page("<p>x"))
    assert dict(os.environ) == before


def test_no_file_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    gc.disable()
    try:
        print_page(page("<p>x"))
        assert list(tmp_path.iterdir()) == []
    finally:
        gc.enable()


def test_no_room_for_the_fonts_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(OutputTrouble, match="gone") as raised:
        print_page(page("<p>x"))
    assert "TMPDIR" in raised.value.remedy


_PRINT = """
import hashlib, sys
from tests.writers.pdf.test_engine import page, print_page
print(hashlib.sha256(print_page(page(sys.argv[1])).pdf).hexdigest())
"""


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Los_Angeles", "LC_ALL": "ja_JP.UTF-8", "LANGUAGE": "zh_CN"},
    ],
)
def test_the_same_page_gives_the_same_bytes_in_other_surroundings(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    body = "<p>La ville de 静岡 et les <em>7es</em> Rencontres<p lang=ja>骨と直、「会議」。"
    here = hashlib.sha256(print_page(page(body)).pdf).hexdigest()
    paths = os.pathsep.join((str(Path(declaration_doc.__file__).parents[1]), str(ROOT)))
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": paths, "HOME": str(tmp_path), **surroundings}
    command = [sys.executable, "-c", _PRINT, body]
    there = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert there.stdout.strip() == here


PRIVATE_PARTS = {
    "iter_line_boxes": "04aec48abfcad809",
    "_linebox_layout": "e07bbe000974787e",
    "remove_placeholders": "ce16d97a1caacea0",
    "add_tags": "f0e74575b0bafaf3",
    "draw_first_line": "1bb8eae6d88e71b1",
    "draw_text": "ebaf96239c6ca363",
    "build_fonts_dictionary": "fc551bef35d0d6c3",
    "ColorProfile": "8b4e0541486ee983",
    "Font": "1888854798bf8726",
    "include_in_pdf": "9dc4e74198a96e21",
    "generate_pdf": "626343ef25c396e8",
    "get_next_linebox": "67af458c2545e74f",
    "Stream": "624257224db6f66d",
    "write": "242cd38f92ecd33f",
    "Layout": "681b737d1ba5e004",
    "marked": "3fa3acacbbf66422",
    "split_first_line": "39ad1016863ca34d",
    "split_text_box": "8c564329599ef23f",
    "table_layout": "6594fa40743fbc0b",
    "text_align": "e953d41b87ccfc30",
    "overflows_page": "d18699b7ce2ebaa0",
    "font_features": "e35741064c068852",
    "get_font_description": "85734b8947b9bf64",
    "StyleFor": "dac5a13261681453",
    "ComputedStyle": "4ff0512c0af12674",
    "strut": "b57885b70dd08efe",
    "FootnoteAreaBox": "44d2d15f921a5350",
    "PageBox": "8d44dc3f384a59e5",
    "AbsolutePlaceholder": "336e26c56311f105",
}
"""Digests of the source of WeasyPrint 70.0 that the engine replaces or relies on."""


def test_the_private_parts_of_weasyprint_are_those_the_patches_were_written_for() -> None:
    """A new version: read what changed in these parts, mend the module that names them, set digests anew."""
    print_page(page("<p>x"))
    import weasyprint
    from weasyprint.draw.text import draw_first_line, draw_text

    from declaration_doc.writers.pdf.engine import (
        carrying,
        conformance,
        contexts,
        hanging,
        hyphenation,
        japanese,
        line_starts,
        loose_lines,
        measuring,
        packing,
        page_ends,
        rows,
        structure,
        unset,
    )

    assert weasyprint.__version__ == VERSION
    modules = (
        carrying,
        conformance,
        contexts,
        hanging,
        hyphenation,
        japanese,
        line_starts,
        loose_lines,
        measuring,
        packing,
        page_ends,
        rows,
        structure,
        unset,
    )
    touched = [part for module in modules for part in module.TOUCHED]
    parts = (*touched, draw_text, draw_first_line)
    assert {part.__name__: _digest(part) for part in parts} == PRIVATE_PARTS


def test_a_second_page_is_printed_by_the_same_parts_as_the_first() -> None:
    from weasyprint.layout import block, inline

    def parts() -> tuple[object, ...]:
        return (
            block.block_container_layout,
            block._linebox_layout,
            block.iter_line_boxes,
            inline.get_next_linebox,
            inline.split_text_box,
            inline.text_align,
        )

    print_page(page("<p>x"))
    first = parts()
    print_page(page("<p>x"))
    assert parts() == first


MANY_STYLES = (
    STYLE
    + """
:root { --inset: 3mm } [dir=rtl] { direction: rtl }
p { margin: 1em auto; text-align: justify; hyphens: auto; font-kerning: none; line-height: calc(1em + 4pt) }
p + p { margin-inline-start: var(--inset); border-inline-end: 1pt solid currentcolor; padding-left: inherit }
.set { font-feature-settings: "palt"; font-variant-numeric: oldstyle-nums; max-inline-size: 60mm }
b { font-variant-caps: small-caps; letter-spacing: .1em; text-decoration: underline }
div { border: medium solid; float: left; page: other; outline: thick dotted; column-rule: thin solid }
q::before { content: "«"; position: absolute; color: red } i { font-size: 80%; font-language-override: "FRA" }
.note { float: footnote } li::marker { color: green }
"""
)


def test_what_is_found_or_made_the_short_way_sets_the_same_page(monkeypatch: pytest.MonkeyPatch) -> None:
    body = """
        <p>La Déclaration <b>finale</b> des <i lang=ja>第7回会議</i>, adoptée à <q>Aix</q> <u>en</u> 2022
        <p class=set>Les collectivités territoriales <b class=set>s’engagent</b> <i>ensemble</i>
        <p lang=ja class=set>「日仏自治体」は、<i>2022</i>年に<b>最終宣言</b>を採択した。
        <div dir=rtl>Ensemble <p>et <em dir=ltr>avec</em> <ul><li>tous</ul></div>
        <p>Une note<span class=note>comme celle-ci</span>, et <ol><li>une liste</ol>"""
    short = print_page(page(body, MANY_STYLES))
    from weasyprint.css import ComputedStyle, StyleFor
    from weasyprint.text.line_break import Layout

    from declaration_doc.writers.pdf.engine import contexts, unset

    assert Layout.setup is not contexts.original
    assert ComputedStyle.__missing__ is not unset.original
    monkeypatch.setattr(Layout, "setup", contexts.original)
    monkeypatch.setattr(ComputedStyle, "__missing__", unset.original)
    monkeypatch.setattr(StyleFor, "set_computed_styles", unset.original_styles)
    assert print_page(page(body, MANY_STYLES)) == short


def _digest(part: object) -> str:
    return hashlib.sha256(inspect.getsource(part).encode()).hexdigest()[:16]  # type: ignore[arg-type]
