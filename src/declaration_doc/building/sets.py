"""Whole or not at all: the set of a declaration replaced in one step.

The new set is made beside the old one, which lends it, as the same files under a second name, all that
is not written anew. Then the two folders change places.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Collection, Mapping
from pathlib import Path

from declaration_doc.building.disk import settle, write_durably, writing_into
from declaration_doc.building.exchange import exchange
from declaration_doc.building.exclusive import MAKING, READY
from declaration_doc.building.journal import replace_files


def replace_set(output: Path, work: Path, name: str, files: Mapping[str, bytes]) -> None:
    """Put `files` into the set `output/name`; its other files stay what they are.

    To be called while `exclusive(output)` is held, after `recover`; `work` is the folder that it gives.
    Raises OutputTrouble, with the earlier set whole, where that cannot be done.
    """
    live = output / name
    with writing_into(live):
        if not os.path.lexists(live):
            _create(live, work, files)
            return
        _refuse(live, files)
        if not _exchange(live, work, files):
            replace_files(live, files)


def require_writable(live: Path) -> None:
    """Raise OutputTrouble where it can be told beforehand that the set `live` cannot be written."""
    with writing_into(live):
        for folder in (live, *live.parents):
            if os.path.lexists(folder):
                _require_writable_folder(folder)
                if folder != live:
                    return


def _require_writable_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "not a folder", os.fspath(folder))
    if os.statvfs(folder).f_flag & os.ST_RDONLY:
        raise OSError(errno.EROFS, "read-only file system", os.fspath(folder))
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, "permission denied", os.fspath(folder))


def _refuse(live: Path, names: Collection[str]) -> None:
    """Raise OSError where the set cannot be replaced, before anything is made."""
    _require_writable_folder(live)
    for name in names:
        if (live / name).is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder", os.fspath(live / name))


def _create(live: Path, work: Path, files: Mapping[str, bytes]) -> None:
    """The first set of a declaration."""
    making = work / f"{live.name}{MAKING}"
    making.mkdir()
    _fill(making, files)
    making.rename(live)
    settle(live.parent)


def _exchange(live: Path, work: Path, files: Mapping[str, bytes]) -> bool:
    """Exchange `live` for a folder with `files`; False where it can only be done file by file."""
    making, ready = work / f"{live.name}{MAKING}", work / f"{live.name}{READY}"
    if live.is_symlink() or os.path.ismount(live):
        return False
    making.mkdir()
    if not _lend(live, making, files) or not _dress(live, making):
        return False
    _fill(making, files)
    making.rename(ready)
    if not exchange(ready, live):
        ready.rename(making)
        return False
    settle(live.parent)
    return True


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        write_durably(folder / name, data)
    settle(folder)


def _lend(live: Path, making: Path, without: Collection[str] = ()) -> bool:
    """Give every file of `live` a second name in `making`; False where the file system cannot.

    Never a copy: a copy would lose the owner, the attributes and the identity of a file that is not ours.
    """
    try:
        for entry in os.scandir(live):
            if entry.name in without:
                continue
            if not entry.is_dir(follow_symlinks=False):
                os.link(entry.path, making / entry.name, follow_symlinks=False)
                continue
            inner = making / entry.name
            inner.mkdir()
            if not _lend(Path(entry.path), inner) or not _dress(Path(entry.path), inner):
                return False
    except OSError:
        return False
    return True


def _dress(live: Path, making: Path) -> bool:
    """Give the folder `making` the owner, mode and attributes of `live`; False where that cannot be."""
    wanted, found = live.stat(), making.stat()
    try:
        if (wanted.st_uid, wanted.st_gid) != (found.st_uid, found.st_gid):
            os.chown(making, wanted.st_uid, wanted.st_gid)
        shutil.copystat(live, making)
    except OSError:
        return False
    return True
