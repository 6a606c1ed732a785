"""Which declarations are meant: the ones named, or those of the current folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from declaration_doc.errors import InputTrouble, UsageTrouble

DECLARATION = "declaration.xml"
"""Name of a source in a folder of its own."""
SOURCES = "sources"
"""Folder with the sources of a project."""
_DEPTH = 4
"""Levels of folders that are searched below the one named."""

_NEW = "start one with `declaration-doc new PATH --languages fr,ja`, or name a source"

_FILE_WANTED = "name a file: a declaration is read with what stands beside it, and never from standard input"


def find(paths: Iterable[str | Path] = ()) -> tuple[Path, ...]:
    """The sources that `paths` name, each once, in the order given; a folder stands for all it holds.

    With no path: every declaration below `sources/`, else the one in the current folder. Raises
    UsageTrouble where a path does not exist, or where there is no declaration.
    """
    named = [Path(path) for path in paths]
    found = [source for path in named for source in _below(path)] if named else list(_by_default())
    return tuple(dict.fromkeys(found))


def find_one(path: str | Path) -> Path:
    """The one source that `path` names; raises UsageTrouble where it is a folder with several."""
    found = find([path])
    if len(found) > 1:
        message = f"the folder {path} holds {len(found)} declarations"
        raise UsageTrouble(message, f"name one of them, such as {found[0]}")
    return found[0]


def find_only(path: str | Path | None) -> Path:
    """The one source that `path` names, or, without one, the only one there is by default.

    Raises UsageTrouble where there are several.
    """
    if path is not None:
        return find_one(path)
    found = find()
    if len(found) > 1:
        message = f"there are {len(found)} declarations here"
        raise UsageTrouble(message, f"name one of them, such as {found[0]}")
    return found[0]


def _by_default() -> Iterator[Path]:
    sources = Path(SOURCES)
    below = list(_declarations(sources, _DEPTH)) if sources.is_dir() else []
    if below:
        yield from below
    elif Path(DECLARATION).exists():
        yield Path(DECLARATION)
    else:
        message = f"there is no {DECLARATION} below {SOURCES}/ nor in the current folder"
        raise UsageTrouble(message, _NEW)


def _below(path: Path) -> Iterator[Path]:
    if not os.path.lexists(path):
        message = f"{path} does not exist"
        raise InputTrouble(message, _FILE_WANTED if str(path) == "-" else "check the path")
    if not path.is_dir():
        yield path
        return
    found = list(_declarations(path, _DEPTH))
    if not found:
        message = f"there is no {DECLARATION} in the folder {path}"
        raise UsageTrouble(message, _NEW)
    yield from found


def _declarations(folder: Path, depth: int) -> Iterator[Path]:
    """The declarations in `folder` and below, by path; hidden folders and links to folders left out."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as trouble:
        message = f"{folder} cannot be read: {(trouble.strerror or str(trouble)).lower()}"
        raise InputTrouble(message, "check its permissions") from trouble
    if any(entry.name == DECLARATION for entry in entries):
        yield folder / DECLARATION
    for entry in entries:
        if depth and not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False):
            yield from _declarations(folder / entry.name, depth - 1)
