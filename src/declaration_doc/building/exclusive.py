"""One build at a time writes into an output folder; what a killed one left there is cleaned by the next.

Everything that is not yet, or no longer, part of a set lies in one hidden folder of the output folder:

    build/.declaration-doc/lock        held with flock(2), so that it is free again when its process dies
    build/.declaration-doc/ID.making   a set that is being made
    build/.declaration-doc/ID.ready    a set that is complete and, after the exchange, the earlier one

The folder is there only while a set is written, which takes some hundredths of a second. Whoever holds
the lock may take every `.making` and `.ready` in it for the leftover of a build that was killed.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from declaration_doc.building.buildinfo import BUILDINFO
from declaration_doc.building.disk import writing_into

WORK = ".declaration-doc"
MAKING = ".making"
READY = ".ready"


def work_folder(output: Path) -> Path:
    """The hidden folder of `output`."""
    return output / WORK


@contextmanager
def exclusive(output: Path) -> Iterator[Path]:
    """Hold `output` alone, waiting for another build to finish writing; gives the hidden folder.

    Raises OutputTrouble where the folder cannot be made or locked.
    """
    with writing_into(output):
        output.mkdir(parents=True, exist_ok=True)
        work = work_folder(output)
        lock = _locked(work)
    try:
        with writing_into(output):
            _clean(output, work)
        try:
            yield work
        finally:
            with writing_into(output):
                _clean(output, work)
                (work / "lock").unlink(missing_ok=True)
                with suppress(OSError):  # something that is not ours lies in it
                    work.rmdir()
    finally:
        os.close(lock)


def _locked(work: Path) -> int:
    """A descriptor that holds the lock of `work`."""
    while True:
        with suppress(FileExistsError):
            work.mkdir()
        if work.is_symlink():
            raise NotADirectoryError(20, "not a folder", os.fspath(work))
        try:
            descriptor = os.open(work / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o666)
        except FileNotFoundError:
            continue  # the holder before us has just removed the folder
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            if _is_still(descriptor, work / "lock"):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _is_still(descriptor: int, path: Path) -> bool:
    """Whether `path` names the open file: its last holder removes the lock before letting go of it."""
    try:
        return os.path.samestat(os.fstat(descriptor), os.lstat(path))
    except FileNotFoundError:
        return False


def _clean(output: Path, work: Path) -> None:
    """Remove what a build left in `work`, its own or that of one that was killed."""
    for entry in sorted(work.iterdir()):
        if entry.suffix not in (MAKING, READY) or entry.is_symlink() or not entry.is_dir():
            continue
        live = output / entry.stem
        if entry.suffix == READY and live.is_dir() and not live.is_symlink():
            _rescue(entry, live, outputs=f"{entry.stem}.")
        _remove(entry)


def _rescue(old: Path, live: Path, outputs: str = "") -> None:
    """Move what a user put into the earlier set while the new one was being made.

    Files of the user are in both sets as the same file, so that only what came or was replaced in those
    moments differs. Names that begin with `outputs` are not the user's.
    """
    for entry in os.scandir(old):
        kept = live / entry.name
        if outputs and (entry.name == BUILDINFO or entry.name.startswith(outputs)):
            continue
        if not os.path.lexists(kept):
            Path(entry.path).rename(kept)
        elif entry.is_dir(follow_symlinks=False):
            if kept.is_dir() and not kept.is_symlink():
                _rescue(Path(entry.path), kept)
        elif not os.path.samestat(os.lstat(kept), os.lstat(entry.path)):
            Path(entry.path).replace(kept)


def _remove(tree: Path) -> None:
    for folder, _, _ in os.walk(tree):
        Path(folder).chmod(0o700)  # a folder of the user may be read-only
    shutil.rmtree(tree)
