"""A build writes what was asked for, all or nothing, and only what has changed."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from declaration_doc.building import publish
from declaration_doc.errors import FaultySource, OutputTrouble, UsageTrouble
from declaration_doc.model.position import Position
from declaration_doc.workspace import load
from tests.building.samples import EVERY, assert_whole, description, listing, names, write_source

QUICK = ("html", "txt")
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_source(tmp_path / "sources" / "charte")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "build"


def put(source: Path, output: Path, *editions: str, formats: tuple[str, ...] = QUICK) -> Path:
    """Build without PDF, which takes a second; gives the folder of the set."""
    paths = publish(load(source), editions or None, formats, output)
    return paths[0].parent


def identities(live: Path) -> dict[str, tuple[int, int]]:
    """What tells a file from one that was written anew with the same bytes."""
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in live.iterdir()}


def rewritten(live: Path, before: dict[str, tuple[int, int]]) -> set[str]:
    """The outputs that are not the same files as `before`."""
    now = identities(live)
    return {name for name in now if now[name] != before.get(name)} - {"BUILDINFO.json"}


def test_every_edition_is_written_in_every_format(source: Path, output: Path) -> None:
    paths = publish(load(source), output=output)
    assert [path.name for path in paths] == names(*EVERY)
    assert {path.parent for path in paths} == {output / "charte"}
    assert listing(output / "charte") == {*names(*EVERY), "charte.xml", "BUILDINFO.json"}
    assert_whole(output / "charte")


def test_what_is_asked_for_is_written_in_the_order_asked_for(source: Path, output: Path) -> None:
    paths = publish(load(source), ["ja-fr", "fr", "ja-fr"], ["txt", "html"], output)
    assert [path.name for path in paths] == names("ja-fr.txt", "ja-fr.html", "fr.txt", "fr.html")


@pytest.mark.parametrize("formats", [("html",), ("txt", "html")])
def test_facing_pages_are_no_text_and_no_web_page(
    source: Path, output: Path, formats: tuple[str, ...]
) -> None:
    with pytest.raises(UsageTrouble, match="fr-ja-facing, of facing pages, is not made as"):
        publish(load(source), ["fr", "fr-ja-facing"], formats, output)
    assert not output.exists()


def test_where_all_editions_are_asked_for_those_are_left_out_that_a_format_lacks(
    source: Path, output: Path
) -> None:
    for _ in range(2):
        paths = publish(load(source), None, ["txt"], output)
        assert [path.name for path in paths] == names("fr.txt", "ja.txt", "fr-ja.txt", "ja-fr.txt")


def test_asked_for_again_facing_pages_are_refused_again(source: Path, output: Path) -> None:
    publish(load(source), None, ["txt"], output)
    with pytest.raises(UsageTrouble, match="fr-ja-facing"):
        publish(load(source), ["fr-ja-facing", "fr"], ["txt"], output)


def test_what_has_not_changed_is_not_written_again(source: Path, output: Path) -> None:
    live = put(source, output)
    before = identities(live)
    put(source, output)
    assert identities(live) == before


def test_a_changed_japanese_text_leaves_the_french_edition_alone(source: Path, output: Path) -> None:
    live = put(source, output)
    before = identities(live)
    write_source(source.parent, ja="都市は互いに協力する。")
    put(source, output)
    with_japanese = ("ja.html", "ja.txt", "fr-ja.html", "fr-ja.txt", "ja-fr.html", "ja-fr.txt")
    assert rewritten(live, before) == set(names(*with_japanese, "xml"))
    assert "互いに" in (live / "charte.fr-ja.txt").read_text("utf-8")
    assert_whole(live)


def test_a_change_that_no_edition_shows_changes_only_the_source_beside_them(
    source: Path, output: Path
) -> None:
    live = put(source, output)
    before, noted = identities(live), description(live)["source"]
    source.write_text(
        source.read_text("utf-8").replace("<body>", "<!-- read on 3 October -->\n  <body>"), "utf-8"
    )
    put(source, output)
    assert rewritten(live, before) == {"charte.xml"}
    assert description(live)["source"] != noted
    assert {each["source"] for each in description(live)["outputs"].values()} == {description(live)["source"]}


@pytest.mark.parametrize("harm", ["deleted", "altered", "altered, of the same length", "a link", "empty"])
def test_an_output_that_is_not_what_was_written_is_written_again(
    source: Path, output: Path, harm: str
) -> None:
    live = put(source, output)
    path = live / "charte.fr.txt"
    right = path.read_bytes()
    before = identities(live)
    path.unlink()
    match harm:
        case "altered":
            path.write_bytes(right + b"!")
        case "altered, of the same length":
            path.write_bytes(b"?" + right[1:])
        case "a link":
            path.symlink_to("charte.ja.txt")
        case "empty":
            path.write_bytes(b"")
    put(source, output)
    assert path.read_bytes() == right
    assert not path.is_symlink()
    assert rewritten(live, before) == {path.name}


@pytest.mark.parametrize("harm", ["deleted", "cut off", "altered", "no JSON", "a list", "of another version"])
def test_a_description_that_cannot_be_trusted_is_made_again(source: Path, output: Path, harm: str) -> None:
    live = put(source, output)
    path = live / "BUILDINFO.json"
    right = path.read_bytes()
    path.unlink()
    match harm:
        case "cut off":
            path.write_bytes(right[: len(right) // 2])
        case "altered":
            path.write_bytes(right.replace(b'"ja-fr"', b'"fr-ja"', 1))
        case "no JSON":
            path.write_bytes(b"\xff\xfe")
        case "a list":
            path.write_bytes(b"[]")
        case "of another version":
            path.write_bytes(json.dumps({**json.loads(right), "version": 99}).encode())
    put(source, output)
    assert path.read_bytes() == right
    assert_whole(live)


def test_the_description_names_what_the_outputs_were_made_from(source: Path, output: Path) -> None:
    live = put(source, output, "fr", formats=("txt",))
    told = description(live)
    made_from = told["sources"][told["source"]]
    assert made_from["declaration.xml"] == hashlib.sha256(source.read_bytes()).hexdigest()
    assert made_from["glossary.yaml"] is None
    made_with = told["environments"][told["outputs"]["charte.fr.txt"]["environment"]]
    assert made_with["declaration-doc"]
    assert made_with["libraries"]["wcwidth"] != "unknown"


def test_the_description_of_a_pdf_names_its_fonts_styles_and_libraries(source: Path, output: Path) -> None:
    live = put(source, output, "fr", formats=("pdf",))
    (made_with,) = description(live)["environments"].values()
    assert "SourceSerif4_400Regular.ttf" in made_with["fonts"]
    assert "print.css" in made_with["styles"]
    assert "unknown" not in made_with["libraries"].values()


def test_a_companion_that_appears_or_goes_is_noticed(source: Path, output: Path) -> None:
    live = put(source, output)
    without = description(live)["source"]
    (source.parent / "glossary.yaml").write_text("entries: []\n")
    put(source, output)
    assert description(live)["source"] != without
    (source.parent / "glossary.yaml").unlink()
    put(source, output)
    assert description(live)["source"] == without


def test_a_set_does_not_remember_how_it_came_about(source: Path, output: Path, tmp_path: Path) -> None:
    put(source, output)
    write_source(source.parent, ja="都市は互いに協力する。")
    live, fresh = put(source, output), put(source, tmp_path / "fresh")
    assert listing(live) == listing(fresh)
    for name in listing(live):
        assert (live / name).read_bytes() == (fresh / name).read_bytes()


def test_a_changed_logo_changes_what_shows_it(tmp_path: Path, output: Path) -> None:
    source = write_source(tmp_path, logo=LOGO)
    live = put(source, output, "fr")
    before = identities(live)
    write_source(tmp_path, logo=LOGO.replace("h9", "h8"))
    put(source, output, "fr")
    assert rewritten(live, before) == {"charte.fr.html"}


def test_files_that_were_not_asked_for_are_carried_over_with_their_own_source(
    source: Path, output: Path
) -> None:
    live = put(source, output)
    first = description(live)["source"]
    before = identities(live)
    write_source(source.parent, fr="Les communes coopèrent.")
    put(source, output, "fr", formats=("txt",))
    told = description(live)
    assert rewritten(live, before) == {"charte.fr.txt"}
    assert told["outputs"]["charte.fr.txt"]["source"] == told["source"] != first
    assert told["outputs"]["charte.fr.html"]["source"] == first
    assert {first, told["source"]} == set(told["sources"])
    put(source, output)
    assert "communes" in (live / "charte.fr.html").read_text("utf-8")
    assert_whole(live)


def test_a_faulty_source_keeps_its_earlier_set(source: Path, output: Path) -> None:
    live = put(source, output)
    before = identities(live)
    write_source(source.parent, ja=None)
    with pytest.raises(FaultySource) as fault:
        put(source, output)
    assert [finding.code for finding in fault.value.findings] == ["S110"]
    assert identities(live) == before


def test_nothing_is_written_of_a_source_that_was_always_faulty(tmp_path: Path, output: Path) -> None:
    source = write_source(tmp_path, ja=None)
    with pytest.raises(FaultySource):
        put(source, output)
    assert not output.exists()


def test_a_draft_shows_what_is_not_translated_and_is_replaced_by_the_final_text(
    tmp_path: Path, output: Path
) -> None:
    source = write_source(tmp_path, ja=None)
    (path,) = publish(load(source), ["ja"], ["txt"], output, draft=True)
    assert "案" in path.read_text("utf-8")
    write_source(tmp_path)
    publish(load(source), ["ja"], ["txt"], output)
    assert "案" not in path.read_text("utf-8")


def test_a_draft_of_a_finished_text_is_not_taken_for_the_text(source: Path, output: Path) -> None:
    (path,) = publish(load(source), ["ja"], ["txt"], output)
    final = path.read_bytes()
    publish(load(source), ["ja"], ["txt"], output, draft=True)
    assert path.read_bytes() != final
    publish(load(source), ["ja"], ["txt"], output)
    assert path.read_bytes() == final


def test_corrections_are_printed_when_asked_for(tmp_path: Path, output: Path) -> None:
    slip = "Les <choice><sic>viles</sic><corr>villes</corr></choice> coopèrent."
    source = write_source(tmp_path, fr=slip)
    (path,) = publish(load(source), ["fr"], ["txt"], output)
    assert "Les viles" in path.read_text("utf-8")
    publish(load(source), ["fr"], ["txt"], output, corrections=True)
    assert "Les villes" in path.read_text("utf-8")
    publish(load(source), ["fr"], ["txt"], output)
    assert "Les viles" in path.read_text("utf-8")


@pytest.mark.parametrize("written", ["𐎀", "&#x10380;", "&#66432;"])
def test_a_character_that_no_font_has_is_found_with_its_place(
    written: str, tmp_path: Path, output: Path
) -> None:
    source = write_source(tmp_path, fr=f"Les villes {written} coopèrent.")
    with pytest.raises(FaultySource) as fault:
        publish(load(source), None, None, output)
    (finding,) = {(f.path, f.position, f.segment) for f in fault.value.findings}
    lines = source.read_text("utf-8").splitlines()
    line = next(number for number, line in enumerate(lines, 1) if written in line)
    assert finding == (str(source), Position(line, lines[line - 1].index(written) + 1), "aim-1")
    assert not output.exists()


@pytest.mark.parametrize(("editions", "formats"), [(["en"], None), (None, ["docx"]), (["fr", "fr-en"], None)])
def test_what_there_is_not_is_refused_by_name(
    source: Path, output: Path, editions: list[str] | None, formats: list[str] | None
) -> None:
    with pytest.raises(UsageTrouble, match=r"there is no format|has no edition") as trouble:
        publish(load(source), editions, formats, output)
    assert trouble.value.remedy.startswith("ask for ")
    assert not output.exists()


def test_the_configuration_chooses_editions_formats_width_and_folder(source: Path, tmp_path: Path) -> None:
    settings = "editions: [ja-fr]\nformats: [txt]\noutput: out\n"
    (tmp_path / "declaration-doc.yaml").write_text(settings)
    path = tmp_path / "out" / "charte" / "charte.ja-fr.txt"
    assert publish(load(source)) == (path,)
    assert publish(load(source)) == (path,)
    wide = path.read_bytes()
    (tmp_path / "declaration-doc.yaml").write_text(f"{settings}text: {{width: 40}}\n")
    assert publish(load(source)) == (path,)
    assert path.read_bytes() != wide


def test_a_full_set_is_refused_where_a_file_stands_in_its_place(source: Path, output: Path) -> None:
    output.write_bytes(b"mine")
    with pytest.raises(OutputTrouble, match="a file stands where a folder must be"):
        put(source, output)
    assert output.read_bytes() == b"mine"


def test_progress_counts_what_is_written_and_nothing_else(source: Path, output: Path) -> None:
    told: list[tuple[int, int, str]] = []
    publish(load(source), ["fr"], QUICK, output, progress=lambda *step: told.append(step))
    assert told == [
        (0, 3, ""),
        (1, 3, "charte.fr.html"),
        (2, 3, "charte.fr.txt"),
        (3, 3, "charte.xml"),
    ]
    told.clear()
    publish(load(source), ["fr"], QUICK, output, progress=lambda *step: told.append(step))
    assert told == []


# --- what a page links to --------------------------------------------------------------------------


def links(live: Path, edition: str) -> set[str]:
    """The files that the page of an edition leads to."""
    page = (live / f"charte.{edition}.html").read_text("utf-8")
    return set(re.findall(r'<li><a href="([^"#]+)"', page))


def test_a_page_links_to_the_editions_and_the_source_that_are_written_with_it(
    source: Path, output: Path
) -> None:
    publish(load(source), ["fr", "fr-ja"], QUICK, output)
    assert links(output / "charte", "fr") == {"charte.fr-ja.html", "charte.xml"}
    assert (output / "charte" / "charte.xml").is_file()


def test_a_page_links_to_a_pdf_from_the_same_source_and_to_no_older_one(source: Path, output: Path) -> None:
    publish(load(source), ["fr"], ["pdf"], output)
    publish(load(source), ["fr"], ["html"], output)
    assert "charte.fr.pdf" in links(output / "charte", "fr")
    write_source(source.parent, ja="都市は互いに協力する。")
    publish(load(source), ["fr"], ["html"], output)
    assert "charte.fr.pdf" not in links(output / "charte", "fr")


def test_a_page_built_before_its_neighbour_is_written_again_with_it(source: Path, output: Path) -> None:
    publish(load(source), ["fr"], ["html"], output)
    assert links(output / "charte", "fr") == {"charte.xml"}
    publish(load(source), ["fr", "ja"], ["html"], output)
    assert links(output / "charte", "fr") == {"charte.ja.html", "charte.xml"}


def test_without_attachments_no_source_is_given_away(source: Path, output: Path) -> None:
    publish(load(source), ["fr"], ["html"], output, attach=())
    assert listing(output / "charte") == {"BUILDINFO.json", "charte.fr.html"}
    assert links(output / "charte", "fr") == set()


def test_a_page_says_where_it_is_published(tmp_path: Path, output: Path) -> None:
    path = write_source(tmp_path)
    path.with_name("declaration-doc.yaml").write_text("address: https://example.org/texts\n", "utf-8")
    publish(load(path), ["fr"], ["html"], output)
    page = (output / "charte" / "charte.fr.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://example.org/texts/charte/charte.fr.html">' in page
