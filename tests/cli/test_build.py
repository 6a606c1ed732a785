"""`declaration-doc build`: what it prints, where, and how it ends."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

import pytest

from tests.building.samples import build, command, listing, names, write_source


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two declarations below sources/."""
    write_source(tmp_path / "sources" / "charte")
    write_source(tmp_path / "sources" / "appel", id="appel")
    return tmp_path


def test_paths_are_printed_one_a_line_and_nothing_else(project: Path) -> None:
    run = build("-e", "fr-ja", "-f", "txt", "-f", "html", cwd=project)
    assert run.returncode == 0
    assert run.stderr == ""
    assert run.stdout.splitlines() == [
        "build/appel/appel.fr-ja.txt",
        "build/appel/appel.fr-ja.html",
        "build/charte/charte.fr-ja.txt",
        "build/charte/charte.fr-ja.html",
    ]


def test_the_same_is_printed_when_nothing_has_changed(project: Path) -> None:
    first, second = (build("-f", "txt", cwd=project) for _ in range(2))
    assert (second.returncode, second.stdout, second.stderr) == (0, first.stdout, "")


def test_with_no_sources_folder_the_declaration_of_the_current_folder_is_built(tmp_path: Path) -> None:
    write_source(tmp_path)
    run = build("-e", "fr", "-f", "txt", "-o", "out", cwd=tmp_path)
    assert (run.returncode, run.stdout) == (0, "out/charte/charte.fr.txt\n")


def test_a_faulty_source_keeps_its_earlier_set_and_the_others_are_built(project: Path) -> None:
    build("-f", "txt", cwd=project)
    before = (project / "build" / "appel" / "appel.ja.txt").read_bytes()
    write_source(project / "sources" / "appel", id="appel", ja=None)
    write_source(project / "sources" / "charte", ja="都市は互いに協力する。")
    run = build("-f", "txt", cwd=project)
    assert run.returncode == 1
    assert "build/charte/charte.ja.txt" in run.stdout
    assert "appel" not in run.stdout
    assert "sources/appel/declaration.xml:" in run.stderr
    assert "S110 language-missing" in run.stderr
    assert "what was built earlier is untouched" in run.stderr
    assert (project / "build" / "appel" / "appel.ja.txt").read_bytes() == before
    assert "互いに" in (project / "build" / "charte" / "charte.ja.txt").read_text("utf-8")


def test_a_draft_lets_what_is_not_translated_through(tmp_path: Path) -> None:
    write_source(tmp_path, ja=None)
    run = build("--draft", "-e", "ja", "-f", "txt", cwd=tmp_path)
    assert (run.returncode, run.stdout) == (0, "build/charte/charte.ja.txt\n")


def test_no_fault_but_a_missing_translation_is_let_through_in_a_draft(tmp_path: Path) -> None:
    write_source(tmp_path, ja=None, fr='Les villes <ref target="nowhere"/> coopèrent.')
    run = build("--draft", "-f", "txt", cwd=tmp_path)
    assert run.returncode == 1
    assert not (tmp_path / "build").exists()


_THREE = 'Les <num value="3">trois</num> villes coopèrent.'
_FOUR = '<num value="4">四</num>都市は協力する。'


def test_what_check_calls_an_error_of_structure_is_one_for_a_build(tmp_path: Path) -> None:
    write_source(tmp_path, _THREE, _FOUR)
    run = build("-f", "txt", cwd=tmp_path)
    assert (run.returncode, run.stdout, listing(tmp_path)) == (1, "", {"declaration.xml"})
    assert "declaration.xml:21:9: error S204 number-values-differ" in run.stderr


def test_a_draft_says_so_and_is_built(tmp_path: Path) -> None:
    write_source(tmp_path, _THREE, _FOUR)
    run = build("-e", "fr", "-f", "txt", "--draft", cwd=tmp_path)
    assert (run.returncode, run.stdout) == (0, "build/charte/charte.fr.txt\n")
    assert "S204 number-values-differ" in run.stderr


def test_what_the_project_made_milder_does_not_keep_from_building(tmp_path: Path) -> None:
    write_source(tmp_path, _THREE, _FOUR)
    (tmp_path / "declaration-doc.yaml").write_text("rules: {number-values-differ: info}\n")
    assert build("-e", "fr", "-f", "txt", cwd=tmp_path).returncode == 0


def test_two_sources_with_one_id_are_not_written_over_each_other(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        write_source(tmp_path / "sources" / folder, fr=f"Texte {folder}.")
    for _ in range(2):
        run = build("-e", "fr", "-f", "txt", cwd=tmp_path)
        assert run.returncode == 2
        assert run.stdout == "build/charte/charte.fr.txt\n"
        assert "sources/b/declaration.xml has the same id as sources/a/declaration.xml" in run.stderr
        assert "Texte a." in (tmp_path / "build" / "charte" / "charte.fr.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "nowhere does not exist"),
        (["-e", "en"], "has no edition"),
        (["-f", "docx"], "docx"),
        (["--jobs", "0"], "jobs"),
        (["-o", "sources/charte/declaration.xml"], "a file stands where a folder must be"),
        (["-o", "sources/charte/declaration.xml/deeper"], "a file stands where a folder must be"),
    ],
)
def test_trouble_is_told_in_words_and_ends_with_2(project: Path, arguments: list[str], said: str) -> None:
    run = build(*arguments, cwd=project)
    assert run.returncode == 2
    assert said in run.stderr
    assert "Traceback" not in run.stderr
    assert run.stdout == ""
    assert listing(project) == {"sources"}


def at_a_terminal(*arguments: str, cwd: Path, **env: str) -> tuple[int, str]:
    """Exit code and standard error of a build whose standard error is a terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command(*arguments),
        cwd=cwd,
        stderr=theirs,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "TERM": "xterm", **env},
    )
    os.close(theirs)
    said = b""
    try:
        while more := os.read(ours, 4096):
            said += more
    except OSError:  # Linux says so when the other side is closed
        pass
    os.close(ours)
    return process.wait(), said.decode()


def test_progress_is_shown_at_a_terminal_and_only_while_something_is_written(tmp_path: Path) -> None:
    write_source(tmp_path)
    code, said = at_a_terminal("-f", "txt", cwd=tmp_path)
    assert code == 0
    assert "100%" in said
    assert at_a_terminal("-f", "txt", cwd=tmp_path) == (0, "")


@pytest.mark.parametrize("quiet", ["-q", "--quiet"])
def test_quiet_shows_no_progress(tmp_path: Path, quiet: str) -> None:
    write_source(tmp_path)
    assert at_a_terminal("-f", "txt", quiet, cwd=tmp_path) == (0, "")
    assert listing(tmp_path / "build" / "charte") >= set(names("fr.txt"))


def test_findings_are_coloured_at_a_terminal_unless_no_color_is_set(tmp_path: Path) -> None:
    write_source(tmp_path, ja=None)
    code, said = at_a_terminal("-f", "txt", cwd=tmp_path)
    assert code == 1
    assert "\x1b[31" in said
    code, said = at_a_terminal("-f", "txt", cwd=tmp_path, NO_COLOR="1")
    assert code == 1
    assert "\x1b[3" not in said
    assert "S110" in said


def test_help_says_what_comes_out(tmp_path: Path) -> None:
    run = build("--help", cwd=tmp_path)
    assert run.returncode == 0
    for word in ("DIR/ID/ID.EDITION.FORMAT", "--draft", "--corrections", "Exit codes"):
        assert word in run.stdout


# --- styles ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sheet", "said"),
    [
        ("h1 {}\np { background: url(file:///etc/passwd) }", "bad.css:2:17: error"),
        ('@import "http://example.org/x.css";', "bad.css:1:1: error"),
        ('@font-face { font-family: "X"; src: url(x.ttf) }', "there is no file «x.ttf» of the style"),
    ],
)
def test_a_bad_style_sheet_is_named_with_its_place_and_nothing_is_written(
    project: Path, sheet: str, said: str
) -> None:
    (project / "bad.css").write_text(sheet, "utf-8")
    run = build("-f", "html", "--css", "bad.css", cwd=project, env={"LC_ALL": "C.UTF-8"})
    assert (run.returncode, run.stdout) == (1, "")
    assert said in run.stderr
    assert "→" in run.stderr
    assert not (project / "build").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--style", "gazete"), "name one of default, gazette"),
        (("--paper", "A7"), "'A4', 'A5', 'JIS-B5', 'Letter'"),
        (("--css", "absent.css"), "there is no style sheet absent.css"),
    ],
)
def test_a_style_that_there_is_not_is_trouble(project: Path, words: tuple[str, str], said: str) -> None:
    run = build("-f", "html", *words, cwd=project, env={"LC_ALL": "C.UTF-8"})
    assert (run.returncode, run.stdout) == (2, "")
    assert said in run.stderr
    assert not (project / "build").exists()
