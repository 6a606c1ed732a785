"""`check --fix`: what has one right answer is mended, or shown."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run
from tests.small import both, declaration, put

SLIP = declaration(both("La paix.", "技術、、組織。"))
MENDED = declaration(both("La paix.", "技術、組織。"))


def test_a_slip_is_mended_and_what_is_left_reported(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "charter", SLIP)
    assert "P203" in run("check", "charter").out
    ran = run("check", "--fix", "charter")
    assert (ran.code, path.read_bytes()) == (0, MENDED)
    assert "1 slip mended" in ran.err
    assert "P203" not in ran.out


def test_diff_shows_it_and_changes_nothing(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "charter", SLIP)
    ran = run("check", "--fix", "--diff", "charter")
    assert (ran.code, path.read_bytes()) == (1, SLIP)
    assert '+          <t xml:lang="ja">技術、組織。</t>' in ran.out
    path.write_bytes(MENDED)
    assert (run("check", "--fix", "--diff", "charter").code, path.read_bytes()) == (0, MENDED)


def test_diff_alone_is_no_question(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter", SLIP)
    assert run("check", "--diff", "charter").code == 2


def test_a_source_that_cannot_be_read_is_left_as_it_is(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "charter", SLIP.replace(b"</declaration>", b""))
    before = path.read_bytes()
    assert run("check", "--fix", "charter").code == 1
    assert path.read_bytes() == before


def test_what_cannot_be_read_is_said_once_and_is_trouble(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter", SLIP)
    for words in (("--fix",), ("--fix", "--diff")):
        ran = run("check", *words, "charter", "nowhere.xml")
        assert ran.code == 2
        assert ran.err.count("nowhere.xml does not exist") == 1
