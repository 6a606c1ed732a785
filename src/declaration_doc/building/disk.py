"""Small steps on the disk that must hold after a loss of power, and what to say when one fails."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from declaration_doc.errors import OutputTrouble

_WHOLE = "; what was there before is untouched"

_PLACE = "move it away, or name another folder with --output"
_WRITABLE = "make the folder writable, or name another one with --output"
_SPACE = "free some space, then build again"

_CAUSES = {
    errno.ENOSPC: ("no space is left", _SPACE),
    errno.EDQUOT: ("the disk quota is used up", _SPACE),
    errno.EFBIG: ("a file would be larger than is allowed here", "raise the limit (ulimit -f)"),
    errno.EROFS: ("the file system is read-only", "name another folder with --output"),
    errno.EACCES: ("permission denied", _WRITABLE),
    errno.EPERM: ("permission denied", _WRITABLE),
    errno.ENOTDIR: ("a file stands where a folder must be", _PLACE),
    errno.EEXIST: ("a file stands where a folder must be", _PLACE),
    errno.EISDIR: ("a folder stands where a file must be", _PLACE),
    errno.ENAMETOOLONG: ("the path is too long", "name a shorter folder with --output"),
}


def output_trouble(path: Path, error: OSError) -> OutputTrouble:
    """What `error` means to someone who builds into `path`."""
    unforeseen = ((error.strerror or str(error)).lower(), "see that the folder can be written to")
    cause, remedy = _CAUSES.get(error.errno or 0, unforeseen)
    return OutputTrouble(f"cannot write into {path}: {cause}{_WHOLE}", remedy)


@contextmanager
def writing_into(path: Path) -> Iterator[None]:
    """Failures of the file system inside become OutputTrouble about `path`."""
    try:
        yield
    except OSError as error:
        raise output_trouble(path, error) from error


def write_durably(path: Path, data: bytes) -> None:
    """Write a new file and wait until the disk has it; a name that exists is an error."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Wait until the disk has the names in `folder`."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        # Some network file systems cannot do this for a folder, and keep its names safe themselves.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)
