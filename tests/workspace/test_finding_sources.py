"""Which declarations are meant by what is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from declaration_doc.errors import InputTrouble, UsageTrouble
from declaration_doc.workspace import find, find_one
from tests.small import put


@pytest.fixture(autouse=True)
def _inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_with_nothing_named_it_is_every_declaration_below_sources() -> None:
    put(Path("sources/b"))
    put(Path("sources/a/annex"))
    put(Path())
    assert find() == (Path("sources/a/annex/declaration.xml"), Path("sources/b/declaration.xml"))


def test_with_nothing_named_and_no_sources_it_is_the_one_in_the_current_folder() -> None:
    Path("sources").mkdir()
    put(Path())
    assert find() == (Path("declaration.xml"),)


def test_with_nothing_named_and_nothing_there_it_is_said_how_to_start() -> None:
    with pytest.raises(UsageTrouble) as trouble:
        find()
    assert "declaration-doc new" in trouble.value.remedy


def test_a_folder_stands_for_all_it_holds_and_a_file_for_itself() -> None:
    put(Path("x/one"))
    put(Path("x/two"))
    other = Path("treaty.xml")
    other.touch()
    assert find(["x", "treaty.xml"]) == (
        Path("x/one/declaration.xml"),
        Path("x/two/declaration.xml"),
        Path("treaty.xml"),
    )


def test_what_is_named_twice_is_taken_once() -> None:
    path = put(Path("x"))
    assert find(["x", path, "x/declaration.xml"]) == (path,)


def test_hidden_folders_and_links_to_folders_are_left_out() -> None:
    path = put(Path("x/one"))
    put(Path("x/.old"))
    Path("x/loop").symlink_to(Path("..").resolve(), target_is_directory=True)
    assert find(["x"]) == (path,)


def test_a_path_may_hold_spaces_japanese_and_line_breaks() -> None:
    path = put(Path("sources/水 憲章\n2022"))
    assert find() == (path,)


@pytest.mark.parametrize("missing", ["nowhere", "nowhere/declaration.xml"])
def test_a_missing_path_is_trouble(missing: str) -> None:
    with pytest.raises(InputTrouble, match="does not exist"):
        find([missing])


def test_a_folder_without_a_declaration_is_trouble() -> None:
    Path("empty").mkdir()
    with pytest.raises(UsageTrouble, match=r"no declaration\.xml in the folder empty"):
        find(["empty"])


def test_a_folder_that_may_not_be_read_is_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    Path("closed").mkdir()
    monkeypatch.setattr(os, "scandir", refused)
    with pytest.raises(InputTrouble, match="closed cannot be read: permission denied"):
        find(["closed"])


def test_the_one_source_of_a_folder() -> None:
    path = put(Path("x/one"))
    assert find_one("x") == path
    put(Path("x/two"))
    with pytest.raises(UsageTrouble, match="holds 2 declarations"):
        find_one("x")
