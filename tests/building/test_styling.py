"""A build sees style, paper and style sheets, wherever they are asked for."""

import json
from pathlib import Path

import pytest

from declaration_doc.building import publish
from declaration_doc.errors import FaultySource, UsageTrouble
from declaration_doc.model.style import Wish
from declaration_doc.workspace import load
from declaration_doc.workspace.styling import wish
from tests.building.samples import listing, write_source


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_source(tmp_path / "sources" / "charte")


def put(source: Path, wished: Wish | None = None) -> dict[str, tuple[int, bytes]]:
    """Build a web page; which file it is, and what is in it."""
    paths = publish(load(source), ["fr"], ["html"], source.parent / "build", wish=wished)
    return {path.name: (path.stat().st_ino, path.read_bytes()) for path in paths}


def configure(source: Path, text: str) -> None:
    (source.parent / "declaration-doc.yaml").write_text(text, "utf-8")


def test_a_sheet_that_is_configured_is_seen_when_it_changes(source: Path) -> None:
    configure(source, "css: [house.css]\n")
    sheet = source.parent / "house.css"
    sheet.write_text("p { color: #123456 }", "utf-8")
    first = put(source)
    assert b"#123456" in first["charte.fr.html"][1]
    assert put(source) == first
    sheet.write_text("p { color: #654321 }", "utf-8")
    assert b"#654321" in put(source)["charte.fr.html"][1]


def test_a_sheet_that_joins_the_folder_of_a_style_is_seen(source: Path) -> None:
    configure(source, "style: house\n")
    house = source.parent / "house"
    house.mkdir()
    (house / "style.css").write_text("p { color: #123456 }", "utf-8")
    put(source)
    (house / "screen.css").write_text("p { color: #654321 }", "utf-8")
    assert b"#654321" in put(source)["charte.fr.html"][1]


def test_an_image_that_a_sheet_names_is_seen_when_it_changes(source: Path) -> None:
    configure(source, "css: [house.css]\n")
    (source.parent / "house.css").write_text(".cover { background: url(x.svg) }", "utf-8")
    image = source.parent / "x.svg"
    image.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    first = put(source)
    image.write_text('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', "utf-8")
    assert put(source) != first


def test_what_is_asked_for_on_top_is_seen_and_forgotten(source: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "more.css"
    sheet.write_text("p { color: #123456 }", "utf-8")
    plain = put(source)["charte.fr.html"][1]
    wished = wish(sheets=(sheet,))
    first = put(source, wished)
    assert b"#123456" in first["charte.fr.html"][1]
    assert put(source, wished) == first
    assert put(source)["charte.fr.html"][1] == plain


def test_the_paper_is_seen(source: Path) -> None:
    assert b"size: A4" in put(source)["charte.fr.html"][1]
    assert b"size: letter" in put(source, wish(paper="Letter"))["charte.fr.html"][1]


@pytest.mark.parametrize("configuration", ["style: gazete\n", "paper: A7\n", "css: [absent.css]\n"])
def test_with_a_style_that_is_not_there_nothing_is_written(source: Path, configuration: str) -> None:
    configure(source, configuration)
    with pytest.raises(FaultySource):
        put(source)
    assert listing(source.parent) == {"declaration.xml", "declaration-doc.yaml"}


def test_fonts_are_embedded_where_the_configuration_or_a_wish_says(source: Path) -> None:
    plain = put(source)
    inside = put(source, wish(fonts="embedded"))
    assert b"@font-face" in inside["charte.fr.html"][1]
    assert put(source, wish(fonts="embedded")) == inside
    assert put(source)["charte.fr.html"][1] == plain["charte.fr.html"][1]
    configure(source, "fonts: embedded\n")
    configured = put(source)
    assert b"@font-face" in configured["charte.fr.html"][1]
    assert put(source) == configured
    assert b"@font-face" not in put(source, wish(fonts="system"))["charte.fr.html"][1]


def test_the_description_of_a_page_names_the_fonts_inside_it(source: Path) -> None:
    publish(load(source), ["fr"], ["html", "txt"], source.parent / "build", wish=wish(fonts="embedded"))
    described = json.loads((source.parent / "build" / "charte" / "BUILDINFO.json").read_text("utf-8"))
    made_with = {each["format"]: each for each in described["environments"].values()}
    assert "SourceSerif4_400Regular.ttf" in made_with["html"]["fonts"]
    assert {"fonttools", "brotli"} <= set(made_with["html"]["libraries"])
    assert "fonts" not in made_with["txt"]


def test_a_pdf_is_the_same_whatever_fonts_pages_are_read_in(source: Path) -> None:
    def pdf(wished: Wish | None) -> tuple[int, bytes]:
        (path,) = publish(load(source), ["fr"], ["pdf"], source.parent / "build", wish=wished)
        return path.stat().st_ino, path.read_bytes()

    assert pdf(None) == pdf(wish(fonts="embedded"))


def test_fonts_that_there_are_not_are_refused() -> None:
    with pytest.raises(UsageTrouble, match="“none”"):
        wish(fonts="none")
