"""The page with its fonts inside: what the reader's device has is never asked for."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont

from declaration_doc.editions import built_in
from declaration_doc.errors import DeclarationDocError, MissingPart
from declaration_doc.model.edition import EditionSpec, Publication, Writing
from declaration_doc.model.style import Lettering, Sheet, Style
from declaration_doc.resources import folder
from declaration_doc.writers.html import write
from declaration_doc.writers.webfonts import choosing, subsetting
from tests.conftest import CheckHtml
from tests.writers.agreement import EVERY_ELEMENT, SOURCES, edition
from tests.writers.strangers import strangers

if TYPE_CHECKING:
    from playwright.sync_api import Page

FR, JA, FR_JA = built_in(["fr", "ja"])[:3]
VERTICAL = replace(JA, name="ja-vertical", writing=Writing.VERTICAL)
EMBEDDED = Style(fonts=Lettering.EMBEDDED)
GAZETTE = replace(EMBEDDED, name="gazette")
(AIX,) = (path for path in SOURCES if path.parent.name == "aix-en-provence-2022")
AROUND = Publication(terms={"shizuoka": {"fr": "Shizuoka", "ja": "静岡市"}})
MOST = 400_000
"""Bytes of a page in two languages with its fonts."""

_face = re.compile(
    r'@font-face \{ font-family: "(\S+)"; font-weight: (\d+);(.*?) src: url\(data:font/woff2;base64,(\S+?)\)'
)


@cache
def page(spec: EditionSpec, style: Style = EMBEDDED, path: Path = EVERY_ELEMENT) -> bytes:
    return write(edition(spec, path), publication=AROUND, style=style)


def faces(data: bytes) -> dict[tuple[str, int, bool], TTFont]:
    """The fonts inside a page: family, weight and whether it is italic → font."""
    return {
        (family, int(weight), "italic" in slant): TTFont(BytesIO(b64decode(font)))
        for family, weight, slant, font in _face.findall(data.decode())
    }


def characters(font: TTFont) -> set[str]:
    return set(map(chr, font.getBestCmap()))


# --- what travels ----------------------------------------------------------------------------------


def test_without_being_asked_a_page_has_no_fonts() -> None:
    data = write(edition(FR_JA))
    assert b"@font-face" not in data
    assert b"font-src" not in data


def test_the_faces_of_the_style_travel_under_the_names_of_its_tokens() -> None:
    assert set(faces(page(FR_JA))) == {
        ("text-latin", 400, False),
        ("text-latin", 400, True),
        ("text-latin", 600, False),
        ("display-latin", 400, False),
        ("display-latin", 600, False),
        ("text-ja", 400, False),
        ("display-ja", 400, False),
        ("display-ja", 600, False),
    }


def test_a_page_in_two_languages_keeps_to_its_size() -> None:
    assert len(page(FR_JA, path=AIX)) <= MOST


def test_the_policy_allows_fonts_inside_and_no_address() -> None:
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', page(FR_JA).decode())
    assert "font-src data:;" in policy
    assert "http" not in policy


def test_each_face_has_what_is_set_in_it_and_no_more() -> None:
    found = faces(page(FR_JA))
    assert "検" in characters(found["display-ja", 400, False])
    assert "検" not in characters(found["text-ja", 400, False])
    assert "Ω" not in characters(found["text-latin", 400, False])


def test_the_words_of_the_other_language_travel_with_a_page_that_can_be_switched_to_it() -> None:
    alone = faces(write(edition(FR), style=EMBEDDED))
    assert not any(family.endswith("-ja") for family, *_ in alone)
    told = faces(page(FR))["text-ja", 400, False]
    assert characters(told) - {" "} == set("静岡市")
    assert set("検索表示設定ヘルプ") <= characters(faces(page(FR_JA))["display-ja", 400, False])


def test_vertical_forms_travel_where_lines_can_be_vertical() -> None:
    def features(data: bytes) -> set[str]:
        font = faces(data)["text-ja", 400, False]
        return {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}

    assert "vert" in features(page(VERTICAL))
    assert "vert" in features(page(JA))


def test_kerning_and_the_widths_of_punctuation_are_kept() -> None:
    font = faces(page(JA))["text-ja", 400, False]
    assert {"halt", "chws", "kern"} <= {
        record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord
    }


def test_fonts_are_renamed_and_keep_copyright_and_licence() -> None:
    for (family, *_), font in faces(page(FR_JA)).items():
        names = {record.nameID: record.toUnicode() for record in font["name"].names}
        assert {names[number] for number in (1, 4, 6)} == {family}
        assert "SIL Open Font License" in names[13]
        assert names[0]
    assert "with Reserved Font Name" in page(FR_JA).decode()


def test_the_bytes_are_the_same_every_time() -> None:
    first = page(FR)
    subsetting.subset.cache_clear()
    assert write(edition(FR), publication=AROUND, style=EMBEDDED) == first


def test_a_font_of_the_project_travels_too() -> None:
    font = (folder("fonts") / "SourceSans3_400Regular.ttf").read_bytes()
    css = '@font-face { font-family: "House"; src: url(house.ttf) } :root { --text-latin: "House" }'
    own = replace(EMBEDDED, added=(Sheet("house.css", css, files={"house.ttf": font}),))
    shown = faces(page(FR, own))
    assert {key for key in shown if key[0] == "text-latin"} == {("text-latin", 400, False)}
    assert set("Nancy") <= characters(shown["text-latin", 400, False])


def test_a_family_of_which_there_is_no_font_is_named() -> None:
    own = replace(EMBEDDED, added=(Sheet("house.css", ':root { --text-latin: "Nowhere" }'),))
    with pytest.raises(DeclarationDocError, match="“Nowhere”"):
        page(FR, own)


def test_without_the_compression_of_woff2_the_remedy_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    cut = subsetting.Cut.of("text-latin", vertical=False, only_vertical=False, coarse=False)
    monkeypatch.setattr(subsetting, "find_spec", lambda name: None)
    with pytest.raises(MissingPart) as trouble:
        subsetting.subset(folder("fonts") / "SourceSerif4_400Regular.ttf", frozenset("Ω"), cut)
    assert "pip install 'fonttools[woff]'" in trouble.value.remedy


def test_where_a_font_is_not_installed_the_remedy_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "styles").symlink_to(folder("styles"))
    (tmp_path / "fonts").mkdir()
    monkeypatch.setattr(choosing, "folder", lambda name: tmp_path / name)
    with pytest.raises(MissingPart, match=r"fonts are missing: \w+\.ttf"):
        write(edition(FR), style=EMBEDDED)


def test_a_page_with_fonts_is_valid(nu: CheckHtml) -> None:
    assert nu(page(FR_JA)) == []


# --- what a reader sees ----------------------------------------------------------------------------


Read = Callable[..., "Page"]


@pytest.fixture
def read(screen: Page, tmp_path: Path) -> Iterator[Read]:
    """Opens a page, which then has not complained or asked for anything."""
    told: list[str] = []
    screen.on("console", lambda message: told.append(message.text))
    screen.on("request", lambda request: told.append(request.url))

    def read(data: bytes, view: str = "") -> Page:
        (tmp_path / "page.html").write_bytes(data)
        screen.goto((tmp_path / "page.html").as_uri() + view)
        return screen

    yield read
    assert [each for each in told if not each.startswith(("file:", "data:"))] == []


def unfold(opened: Page) -> None:
    """Open everything that can be, and choose a passage with terms."""
    for name in ("display", "search"):
        opened.locator(f"[data-do={name}]").click()
    opened.locator("#page\\.words").fill("Nancy")
    opened.locator("main .s [data-key]").locator("visible=true").first.click()
    opened.evaluate("document.getElementById('page.help').show()")
    opened.evaluate("document.getElementById('page.by-hand').hidden = false")


@pytest.mark.parametrize(
    ("spec", "style", "view"),
    [
        (FR_JA, EMBEDDED, ""),
        (FR_JA, EMBEDDED, "#preamble?text=ja"),
        (FR_JA, EMBEDDED, "#preamble?writing=vertical"),
        (FR_JA, GAZETTE, ""),
        (JA, EMBEDDED, ""),
    ],
    ids=["both", "one", "vertical", "gazette", "japanese"],
)
def test_no_font_of_the_device_is_used_anywhere(
    read: Read, spec: EditionSpec, style: Style, view: str
) -> None:
    opened = read(page(spec, style), view)
    assert opened.evaluate("document.fonts.check('16px text-ja', '都')")
    unfold(opened)
    assert strangers(opened) == set()


def test_nor_in_an_edition_of_vertical_lines(read: Read) -> None:
    assert strangers(read(page(VERTICAL))) == set()
