"""`fmt`: the canonical form, or nothing at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from declaration_doc.workspace.canonical import canonical
from tests.cli.conftest import Run
from tests.small import declaration, put

UNTIDY = declaration().replace(b"    <preamble", b"\n<preamble")


@pytest.fixture
def untidy(tmp_path: Path) -> Path:
    """A declaration that is not in canonical form."""
    return put(tmp_path / "charter", UNTIDY)


def test_a_file_is_brought_into_its_canonical_form_once(run: Run, untidy: Path) -> None:
    untidy.chmod(0o640)
    expected = canonical(untidy).after
    ran = run("fmt", "charter")
    assert (ran.code, ran.out, ran.err) == (0, "charter/declaration.xml\n", "")
    assert untidy.read_bytes() == expected
    assert stat.S_IMODE(untidy.stat().st_mode) == 0o640
    again = run("fmt", "charter")
    assert (again.code, again.out) == (0, "")
    assert [path.name for path in untidy.parent.iterdir()] == ["declaration.xml"]


def test_check_changes_nothing_and_tells(run: Run, untidy: Path) -> None:
    ran = run("fmt", "--check", "charter")
    assert (ran.code, ran.out) == (1, "charter/declaration.xml\n")
    assert untidy.read_bytes() == UNTIDY
    run("fmt", "charter")
    assert run("fmt", "--check", "charter").code == 0


def test_diff_shows_what_would_change(run: Run, untidy: Path) -> None:
    ran = run("fmt", "--diff", "charter")
    assert ran.code == 1
    assert "-<preamble" in ran.out
    assert "+    <preamble" in ran.out
    assert untidy.read_bytes() == UNTIDY


def test_a_file_that_cannot_be_understood_is_left_as_it_is(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path / "a", b"<declaration>")
    other = put(tmp_path / "b", UNTIDY)
    ran = run("fmt", "a", "b")
    assert ran.code == 2
    assert ran.out == "b/declaration.xml\n"
    assert "a/declaration.xml:1:" in ran.err
    assert path.read_bytes() == b"<declaration>"
    assert other.read_bytes() != UNTIDY


def test_a_byte_order_mark_is_removed(run: Run, tmp_path: Path) -> None:
    path = put(tmp_path, b"\xef\xbb\xbf" + declaration())
    assert run("fmt").code == 0
    assert path.read_bytes().startswith(b"<?xml")


def test_a_missing_file_is_trouble(run: Run) -> None:
    assert run("fmt", "nowhere").code == 2
