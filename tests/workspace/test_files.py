"""Files are read whole within a limit, and written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from declaration_doc.errors import InputTrouble, OutputTrouble
from declaration_doc.formats.declaration import MAX_BYTES
from declaration_doc.workspace import MAX_SOURCE, read_bytes, write_bytes


def test_a_file_beyond_the_limit_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "declaration.xml"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    monkeypatch.setattr(os, "fdopen", lambda *_, **__: pytest.fail("it was opened for reading"))
    with pytest.raises(InputTrouble, match="has 104,857,600 bytes"):
        read_bytes(path)


@pytest.mark.parametrize("name", ["folder", "pipe", "missing", "missing/declaration.xml", "loop"])
def test_what_is_no_file_is_trouble(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputTrouble) as trouble:
        read_bytes(tmp_path / name)
    assert trouble.value.remedy


def test_a_device_without_end_is_refused() -> None:
    with pytest.raises(InputTrouble, match="no regular file"):
        read_bytes(Path("/dev/zero"))


def test_a_file_that_may_not_be_read_is_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(InputTrouble, match=r"declaration\.xml cannot be read: permission denied"):
        read_bytes(Path("declaration.xml"))


def test_writing_keeps_the_mode_and_follows_a_link(tmp_path: Path) -> None:
    path, link = tmp_path / "declaration.xml", tmp_path / "link.xml"
    path.write_bytes(b"before")
    path.chmod(0o640)
    link.symlink_to(path)
    write_bytes(link, b"after")
    assert path.read_bytes() == b"after"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert link.is_symlink()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["declaration.xml", "link.xml"]


def test_a_new_file_has_the_mode_that_the_user_gives_new_files(tmp_path: Path) -> None:
    write_bytes(tmp_path / "new", b"")
    (tmp_path / "like").touch()
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "like").stat().st_mode


def test_writing_that_fails_leaves_the_earlier_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "declaration.xml"
    path.write_bytes(b"before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputTrouble, match="no space left on device"):
        write_bytes(path, b"after")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_writing_in_the_place_of_a_folder_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "report").mkdir()
    with pytest.raises(OutputTrouble, match="cannot be written"):
        write_bytes(tmp_path / "report", b"")
    with pytest.raises(OutputTrouble, match="cannot be written"):
        write_bytes(tmp_path / "nowhere" / "report", b"")
    assert [entry.name for entry in tmp_path.iterdir()] == ["report"]


def test_a_device_is_written_to_not_replaced() -> None:
    write_bytes(Path("/dev/null"), b"report")
    assert Path("/dev/null").is_char_device()


def test_the_limit_of_a_declaration_is_that_of_its_format() -> None:
    assert MAX_SOURCE == MAX_BYTES


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("nowhere/report.json", "make the folder"),
        ("file/report.json", "make the folder"),
        ("folder", "name a file"),
    ],
)
def test_where_nothing_can_be_written_the_remedy_fits(tmp_path: Path, name: str, remedy: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(OutputTrouble) as trouble:
        write_bytes(tmp_path / name, b"")
    assert trouble.value.remedy.startswith(remedy)
    assert sorted(entry.name for entry in tmp_path.rglob("*")) == ["file", "folder"]
