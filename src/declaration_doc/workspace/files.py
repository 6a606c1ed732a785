"""Files read whole within a limit, and written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from declaration_doc.errors import InputTrouble, OutputTrouble

MAX_SOURCE = 16 * 1024 * 1024
"""Bytes of a declaration: what its format accepts; the longest treaties stay under a fifth of it."""
MAX_COMPANION = 8 * 1024 * 1024
"""Bytes of a glossary, review or configuration file."""
MAX_IMAGE = 4 * 1024 * 1024
"""Bytes of a logo."""
MAX_FONT = 32 * 1024 * 1024
"""Bytes of a font; a Japanese one has up to 20 million."""


def read_bytes(path: Path, limit: int = MAX_SOURCE) -> bytes:
    """The whole of a regular file; its size is looked at before anything is read.

    Raises InputTrouble where there is none, where it may not be read, or where it is larger than
    `limit` bytes.
    """
    try:
        # Not blocking: opening a pipe that nobody writes to would wait for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as trouble:
        raise _unreadable(path, trouble) from trouble
    try:
        _require_file(path, os.fstat(descriptor), limit)
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(limit + 1)
    except OSError as trouble:
        raise _unreadable(path, trouble) from trouble
    finally:
        os.close(descriptor)
    if len(data) > limit:
        message = f"{path} grew beyond {limit:,} bytes while it was read"
        raise InputTrouble(message, "wait until it is written, and try again")
    return data


def _require_file(path: Path, status: os.stat_result, limit: int) -> None:
    """Raise InputTrouble for what is no file, or too large a one."""
    if stat.S_ISDIR(status.st_mode):
        message = f"{path} is a folder"
        raise InputTrouble(message, "name a file")
    if not stat.S_ISREG(status.st_mode):
        message = f"{path} is no regular file"
        raise InputTrouble(message, "name a file on the disk, not a pipe or a device")
    if status.st_size > limit:
        message = f"{path} has {status.st_size:,} bytes; at most {limit:,} are read"
        raise InputTrouble(message, "check that this is the right file")


def read_if_there(path: Path, limit: int = MAX_COMPANION) -> bytes | None:
    """The whole of a file, or None where there is none; raises InputTrouble like `read_bytes`."""
    return read_bytes(path, limit) if os.path.lexists(path) else None


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` in the place of the file at `path`, whole or not at all; its mode is kept.

    A link is followed: the file that it names is replaced. A device or pipe is written to. Raises
    OutputTrouble where that is impossible; the earlier file then stands untouched.
    """
    target = Path(os.path.realpath(path))
    temporary = ""
    try:
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(data)
            return
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
        descriptor, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fchmod(descriptor, mode)
            os.fsync(descriptor)
        Path(temporary).replace(target)  # fails where the target is a folder
        temporary = ""
        _sync_folder(target.parent)
    except OSError as trouble:
        message = f"{path} cannot be written: {_reason(trouble)}"
        raise OutputTrouble(message, _remedy(path, trouble)) from trouble
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself survive a loss of power, where the file system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _unreadable(path: Path, trouble: OSError) -> InputTrouble:
    if isinstance(trouble, FileNotFoundError):
        return InputTrouble(f"{path} does not exist", "check the path")
    return InputTrouble(f"{path} cannot be read: {_reason(trouble)}", "check the path and its permissions")


def _remedy(path: Path, trouble: OSError) -> str:
    match trouble:
        case FileNotFoundError() | NotADirectoryError():
            return f"make the folder {path.parent} first, or name another file"
        case IsADirectoryError():
            return "name a file"
        case _:
            return "check permissions and free space"


def _reason(trouble: OSError) -> str:
    return (trouble.strerror or str(trouble)).lower()
