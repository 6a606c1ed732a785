"""`check`: findings on standard output, trouble on standard error, an exit code for machines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.small import both, declaration, put

FAULTY = declaration(both('<num value="3">trois</num>', '<num value="4">四</num>'))


def test_a_clean_declaration_is_0_and_says_so(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter")
    ran = run("check", "charter")
    assert (ran.code, ran.out, ran.err) == (0, "", "1 declaration checked: no faults\n")


def test_a_faulty_one_is_1_with_place_caret_and_remedy(run: Run, tmp_path: Path) -> None:
    put(tmp_path, FAULTY)
    ran = run("check", "declaration.xml")
    assert ran.code == 1
    head, line, caret, remedy, *_ = ran.out.splitlines()
    assert head.startswith("declaration.xml:20:11: error S204 number-values-differ: the numbers differ")
    assert "<num value=" in line
    assert caret.strip() == "│ ^"
    assert remedy.startswith("      → give the number the same value")
    assert ran.err == "1 declaration checked: 1 error\n"


def test_json_is_for_programs(run: Run, tmp_path: Path) -> None:
    put(tmp_path, FAULTY)
    ran = run("check", "--format", "json")
    assert ran.code == 1
    report = json.loads(ran.out)
    assert report["version"] == 1
    assert report["summary"] == {"error": 1, "warning": 0, "info": 0}
    [finding] = report["findings"]
    assert (finding["code"], finding["path"], finding["line"]) == ("S204", "declaration.xml", 20)


def test_json_is_whole_when_nothing_is_found(run: Run, tmp_path: Path) -> None:
    put(tmp_path)
    assert json.loads(run("check", "--format", "json").out)["findings"] == []


@pytest.mark.parametrize("format_name", ["text", "json"])
def test_a_report_goes_into_a_file(run: Run, tmp_path: Path, format_name: str) -> None:
    put(tmp_path, FAULTY)
    to_stream = run("check", "--format", format_name)
    to_file = run("check", "--format", format_name, "-o", "report")
    assert (to_file.code, to_file.out) == (1, "")
    assert (tmp_path / "report").read_text() == to_stream.out


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)])
def test_the_least_severity_that_fails_is_chosen(run: Run, tmp_path: Path, fail_on: str, code: int) -> None:
    put(tmp_path, FAULTY, configuration="rules: {S204: warning}")
    assert run("check", "--fail-on", fail_on).code == code


def test_the_configuration_says_when_to_fail_unless_the_command_does(run: Run, tmp_path: Path) -> None:
    put(tmp_path, FAULTY, configuration="check: {fail-on: never}")
    assert run("check").code == 0
    assert run("check", "--fail-on", "error").code == 1


def test_messages_are_in_the_language_of_the_locale_or_the_one_asked_for(run: Run, tmp_path: Path) -> None:
    put(tmp_path, FAULTY)
    english = run("check").out
    french = run("check", LC_ALL="fr_FR.UTF-8").out
    assert french != english
    assert run("check", "--lang", "fr").out == french
    assert run("check", "--lang", "en", LC_ALL="fr_FR.UTF-8").out == english
    assert run("check", LC_ALL="", LC_MESSAGES="ja_JP.UTF-8", LANG="fr_FR").out not in (english, french)
    assert run("check", LC_ALL="frp_IT.UTF-8").out == english
    json_reports = {run("check", "--format", "json", "--lang", tag).out for tag in ("en", "fr", "ja")}
    assert len(json_reports) == 1


def test_every_declaration_below_sources_is_checked(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "sources" / "a", FAULTY)
    put(tmp_path / "sources" / "b", FAULTY)
    ran = run("check")
    assert ran.err == "2 declarations checked: 2 errors\n"
    assert "sources/a/declaration.xml:20:11" in ran.out
    assert "sources/b/declaration.xml:20:11" in ran.out


def test_a_fault_of_a_shared_configuration_is_told_once(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "sources" / "a")
    put(tmp_path / "sources" / "b")
    (tmp_path / "declaration-doc.yaml").write_text("colour: blue")
    assert run("check").out.count("yaml-unknown-key") == 1


def test_trouble_with_one_file_does_not_hide_the_faults_of_another(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "a", FAULTY)
    (tmp_path / "b" / "declaration.xml").mkdir(parents=True)
    ran = run("check", "b/declaration.xml/", "a")
    assert ran.code == 2


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no xml",
        b"\x89PNG\r\n\x1a\n\0\0",
        FAULTY.decode().encode("utf-16"),
        FAULTY.replace(b"urn:declaration-doc:1", b"urn:other"),
        FAULTY.replace(b"<preamble", b"<preambel"),
        FAULTY.replace(b"trois", b"trois\x1b[31m"),
        b"<!DOCTYPE declaration>" + FAULTY,
        b"<a>" * 1000 + b"</a>" * 1000,
    ],
    ids=["empty", "text", "binary", "utf-16", "namespace", "element", "control", "doctype", "deep"],
)
def test_any_bad_input_is_a_finding(run: Run, tmp_path: Path, data: bytes) -> None:
    put(tmp_path, data)
    ran = run("check")
    assert ran.code == 1
    assert "declaration.xml" in ran.out
    assert "→" in ran.out
    assert "\x1b" not in ran.out


@pytest.mark.parametrize("words", [["nowhere"], ["empty"], ["pipe"], ["declaration.xml/x"]])
def test_what_is_no_source_is_trouble(run: Run, tmp_path: Path, words: list[str]) -> None:
    import os

    (tmp_path / "empty").mkdir()
    os.mkfifo(tmp_path / "pipe")
    put(tmp_path)
    ran = run("check", *words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: ")
    assert "  → " in ran.err


def test_a_huge_file_is_refused(run: Run, tmp_path: Path) -> None:
    with (tmp_path / "declaration.xml").open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    ran = run("check")
    assert ran.code == 2
    assert "104,857,600 bytes" in ran.err


def test_an_output_that_cannot_be_written_is_trouble(run: Run, tmp_path: Path) -> None:
    put(tmp_path)
    (tmp_path / "folder").mkdir()
    for output in ("folder", "nowhere/report"):
        ran = run("check", "-o", output)
        assert (ran.code, ran.out) == (2, "")
        assert "cannot be written" in ran.err


def test_a_hyphen_is_standard_output_and_never_a_source(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter")
    ran = run("check", "charter", "--format", "json", "-o", "-")
    assert (ran.code, ran.out) == (0, run("check", "charter", "--format", "json").out)
    assert not (tmp_path / "-").exists()
    ran = run("check", "-")
    assert (ran.code, ran.out) == (2, "")
    assert "standard input" in ran.err
