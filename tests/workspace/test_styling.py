"""The style of a project: picked by its configuration or a command, judged before it shapes anything."""

from pathlib import Path

import pytest

from declaration_doc.errors import FaultySource, InputTrouble, UsageTrouble
from declaration_doc.model.finding import Finding
from declaration_doc.model.position import Position
from declaration_doc.model.style import Medium, Sheet, Style
from declaration_doc.workspace import Source, load
from declaration_doc.workspace.styling import shipped, wish
from tests.small import put

FONT = '@font-face { font-family: "House"; src: url(fonts/house.ttf) }'


def with_style(folder: Path, configuration: str, **sheets: str) -> Source:
    """A source whose configuration says so; `sheets`: files of the folder `house`, by their stem."""
    (folder / "house").mkdir()
    for stem, text in sheets.items():
        (folder / "house" / f"{stem}.css").write_text(text, "utf-8")
    return load(put(folder, configuration=configuration))


def only(source: Source) -> Finding:
    [finding] = source.findings
    return finding


def test_without_a_configuration_it_is_the_default_on_a4(tmp_path: Path) -> None:
    assert load(put(tmp_path)).style == Style("default", "A4")
    assert {"default", "gazette"} <= set(shipped())


def test_a_style_that_is_shipped_is_picked_by_name(tmp_path: Path) -> None:
    source = with_style(tmp_path, "style: gazette\npaper: JIS-B5\n")
    assert (source.style, source.findings) == (Style("gazette", "JIS-B5"), ())


def test_a_folder_is_a_style_with_a_sheet_for_each_medium(tmp_path: Path) -> None:
    source = with_style(tmp_path, "style: house\n", style="p {}", screen="a {}")
    assert source.style.own == (Sheet("style.css", "p {}"), Sheet("screen.css", "a {}", Medium.SCREEN))
    looked_at = {path.name: data is not None for path, data in source.style_files.items()}
    assert looked_at == {"style.css": True, "print.css": False, "screen.css": True}


def test_further_sheets_stand_on_top_in_their_order(tmp_path: Path) -> None:
    source = with_style(tmp_path, "css: [house/b.css, house/a.css]\n", a="p {}", b="a {}")
    assert [sheet.name for sheet in source.style.sheets] == ["b.css", "a.css"]


@pytest.mark.parametrize(
    ("configuration", "name", "place"),
    [
        ("paper: A4\nstyle: gazete\n", "style-unknown", Position(2, 8)),
        ("style: house\n", "style-unknown", Position(1, 8)),
        ("css: [absent.css]\n", "style-file-missing", Position(1, 7)),
        ("paper: A7\n", "yaml-wrong-value", Position(1, 8)),
        ("css: [../other.css]\n", "yaml-wrong-form", Position(1, 7)),
    ],
)
def test_what_the_configuration_names_and_is_not_there(
    tmp_path: Path, configuration: str, name: str, place: Position
) -> None:
    finding = only(with_style(tmp_path, configuration))
    assert (finding.name, finding.position) == (name, place)
    assert finding.path.endswith("declaration-doc.yaml")


def test_a_font_that_is_not_there_is_missed_where_it_is_named(tmp_path: Path) -> None:
    finding = only(with_style(tmp_path, "style: house\n", style=FONT))
    assert (finding.name, finding.arguments["name"]) == ("style-file-missing", "fonts/house.ttf")
    assert finding.path.endswith("house/style.css")
    assert finding.position == Position(1, 41)


def test_a_link_is_no_file_of_a_style(tmp_path: Path) -> None:
    outside = tmp_path / "secret"
    outside.write_bytes(b"\0\1\0\0")
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "x.png").symlink_to(outside)
    (tmp_path / "house" / "style.css").write_text("a { background: url(x.png) }", "utf-8")
    assert only(load(put(tmp_path, configuration="style: house\n"))).name == "style-file-missing"


def test_an_emblem_with_a_script_is_refused(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "x.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "utf-8"
    )
    (tmp_path / "house" / "style.css").write_text(".cover { background: url(x.svg) }", "utf-8")
    finding = only(load(put(tmp_path, configuration="style: house\n")))
    assert (finding.name, finding.path.endswith("house/x.svg")) == ("logo-unsafe", True)


def test_a_wish_goes_before_the_configuration_and_adds_to_it(tmp_path: Path) -> None:
    (tmp_path / "more.css").write_text("b {}", "utf-8")
    configured = with_style(
        tmp_path, "style: house\npaper: A5\ncss: [house/a.css]\n", style="p {}", a="a {}"
    ).style
    more = wish(sheets=(tmp_path / "more.css",)).upon(configured)
    assert [sheet.text for sheet in more.sheets] == ["p {}", "a {}", "b {}"]
    other = wish("gazette", "Letter").upon(configured)
    assert (other.name, other.paper, other.own, len(other.added)) == ("gazette", "Letter", (), 1)


def test_a_wish_for_what_is_not_there_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(UsageTrouble, match="no style “gazete”"):
        wish("gazete")
    with pytest.raises(UsageTrouble, match="no paper “A7”"):
        wish(paper="A7")
    with pytest.raises(InputTrouble, match="no style sheet"):
        wish(sheets=(tmp_path / "absent.css",))
    (tmp_path / "bad.css").write_text("@import 'x.css';", "utf-8")
    with pytest.raises(FaultySource):
        wish(sheets=(tmp_path / "bad.css",))
