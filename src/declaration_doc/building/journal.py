"""A set renamed file by file, where the folder cannot be exchanged: a mount point, a link, some file systems.

    build/ID/.declaration-doc/<names>   the new files
    build/ID/.declaration-doc/journal   their names, written once all of them are safe on the disk

Until the journal is there, nothing has happened and the next run takes the new files away. Once it is
there, the set is as good as replaced: the next run renames what is still to be renamed.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from declaration_doc.building.disk import settle, write_durably
from declaration_doc.building.exclusive import WORK

_JOURNAL = "journal"


def replace_files(live: Path, files: Mapping[str, bytes]) -> None:
    """Put `files` into the folder `live`; nothing else in it is touched.

    Raises OSError, with the earlier files whole, where they cannot be written.
    """
    work = live / WORK
    work.mkdir()
    try:
        for name, data in files.items():
            write_durably(work / name, data)
        write_durably(work / f"{_JOURNAL}.part", json.dumps(sorted(files)).encode())
        settle(work)
        (work / f"{_JOURNAL}.part").rename(work / _JOURNAL)
        settle(work)
    finally:
        recover(live)


def is_pending(live: Path) -> bool:
    """Whether a build that was killed left something to complete or to take back in `live`."""
    return os.path.lexists(live / WORK)


def recover(live: Path) -> None:
    """Complete what a journal in `live` promises, or take back what has none."""
    work = live / WORK
    if work.is_symlink() or not work.is_dir():
        return
    for name in _promised(work):
        if os.path.lexists(work / name):
            (work / name).replace(live / name)
    settle(live)
    shutil.rmtree(work)


def _promised(work: Path) -> list[str]:
    try:
        names = json.loads((work / _JOURNAL).read_bytes())
    except FileNotFoundError:
        return []
    return [Path(name).name for name in names]
