"""A set is replaced in one step; what the build did not write stays what it is."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from pathlib import Path

import pytest

from declaration_doc.building.exclusive import exclusive
from declaration_doc.building.journal import recover
from declaration_doc.building.sets import replace_set, require_writable
from declaration_doc.errors import OutputTrouble
from tests.building.samples import listing

OLD = {"charte.fr.txt": b"Les villes.\n", "charte.ja.txt": "都市。\n".encode()}
NEW = {"charte.fr.txt": b"Les communes.\n"}


def put(output: Path, files: Mapping[str, bytes]) -> Path:
    with exclusive(output) as work:
        recover(output / "charte")
        replace_set(output, work, "charte", files)
    return output / "charte"


def held(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture(params=["exchanged", "file by file"])
def output(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """An output folder with a set; a set behind a link cannot be exchanged, and is renamed file by file."""
    folder = tmp_path / "build"
    if request.param == "file by file":
        folder.mkdir()
        (tmp_path / "elsewhere").mkdir()
        (folder / "charte").symlink_to(tmp_path / "elsewhere")
    put(folder, OLD)
    return folder


def test_a_first_set_holds_its_files_and_nothing_else(tmp_path: Path) -> None:
    put(tmp_path / "deep" / "build", OLD)
    assert held(tmp_path) == {f"deep/build/charte/{name}": data for name, data in OLD.items()}


def test_files_that_are_not_written_anew_stay_the_same_files(output: Path) -> None:
    before = (output / "charte" / "charte.ja.txt").stat()
    live = put(output, NEW)
    assert held(live) == OLD | NEW
    after = (live / "charte.ja.txt").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_what_a_user_put_into_the_set_is_not_touched(output: Path) -> None:
    live = output / "charte"
    (live / "notes.txt").write_bytes(b"mine")
    (live / "notes.txt").chmod(0o640)
    (live / "letters" / "2022").mkdir(parents=True)
    (live / "letters" / "2022" / "nancy.txt").write_bytes(b"mine too")
    (live / "letters").chmod(0o550)
    (live / "latest.txt").symlink_to("charte.fr.txt")
    (live / "dangling").symlink_to("nowhere")
    before = (live / "notes.txt").stat()
    put(output, NEW)
    after = (live / "notes.txt").stat()
    assert (after.st_ino, after.st_mtime_ns, after.st_mode) == (
        before.st_ino,
        before.st_mtime_ns,
        before.st_mode,
    )
    assert (live / "letters" / "2022" / "nancy.txt").read_bytes() == b"mine too"
    assert stat.S_IMODE((live / "letters").stat().st_mode) == 0o550
    assert (live / "latest.txt").readlink() == Path("charte.fr.txt")
    assert (live / "latest.txt").read_bytes() == NEW["charte.fr.txt"]
    assert (live / "dangling").is_symlink()
    (live / "letters").chmod(0o750)


def test_the_folder_keeps_its_mode(output: Path) -> None:
    live = output / "charte"
    live.chmod(0o2770)
    put(output, NEW)
    assert stat.S_IMODE(live.stat().st_mode) == 0o2770


def test_a_link_to_a_set_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "charte").symlink_to(tmp_path / "site")
    put(tmp_path / "build", OLD)
    assert (tmp_path / "build" / "charte").is_symlink()
    assert held(tmp_path / "site") == OLD


def test_nothing_of_ours_is_left_beside_a_set(output: Path) -> None:
    live = put(output, NEW)
    assert listing(output) == {"charte"}
    assert listing(live) == set(OLD)


def test_a_file_that_comes_while_the_set_is_made_is_kept(tmp_path: Path) -> None:
    live = put(tmp_path, OLD)
    with exclusive(tmp_path) as work:
        replace_set(tmp_path, work, "charte", NEW)
        # What the exchange has just taken away, as a program that had this folder open would see it.
        taken = work / "charte.ready"
        (taken / "late.txt").write_bytes(b"late")
        (taken / "letters").mkdir()
        (taken / "letters" / "nancy.txt").write_bytes(b"late too")
    assert held(live) == {**OLD, **NEW, "late.txt": b"late", "letters/nancy.txt": b"late too"}


@pytest.mark.parametrize("obstacle", ["build", "build/charte", "build/charte/charte.fr.txt/"])
def test_an_obstacle_is_named_and_left_alone(tmp_path: Path, obstacle: str) -> None:
    path = tmp_path / obstacle
    if obstacle.endswith("/"):
        path.mkdir(parents=True)
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"mine")
    before = held(tmp_path)
    with pytest.raises(OutputTrouble, match="stands where a f") as trouble:
        put(tmp_path / "build", NEW)
    assert trouble.value.remedy
    assert held(tmp_path) == before


@pytest.mark.parametrize("obstacle", ["build", "build/charte"])
def test_an_obstacle_is_known_before_anything_is_rendered(tmp_path: Path, obstacle: str) -> None:
    path = tmp_path / obstacle
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"mine")
    with pytest.raises(OutputTrouble, match="a file stands where a folder must be"):
        require_writable(tmp_path / "build" / "charte")


def test_a_link_in_the_place_of_our_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    (tmp_path / "precious" / "charte.making").mkdir()
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / ".declaration-doc").symlink_to(tmp_path / "precious")
    with pytest.raises(OutputTrouble):
        put(tmp_path / "build", OLD)
    assert (tmp_path / "precious" / "charte.making").is_dir()


def test_a_user_s_own_things_in_our_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".declaration-doc").mkdir()
    (tmp_path / ".declaration-doc" / "mine.txt").write_bytes(b"mine")
    put(tmp_path, OLD)
    assert (tmp_path / ".declaration-doc" / "mine.txt").read_bytes() == b"mine"
