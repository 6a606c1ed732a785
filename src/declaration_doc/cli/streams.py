"""Standard output and standard error that forgive their readers."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn, TextIO

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class _Stream(io.FileIO):
    """A stream of the process. When its reader goes, as `head` does, the rest is dropped in silence.

    The command itself goes on: its work is done and its exit code is right whoever reads.
    """

    full: str = ""
    """Why it took no more, where that is not its reader's wish."""

    def write(self, data: ReadableBuffer) -> int:
        """Write what can be written; the rest counts as written."""
        if not self.full:
            try:
                return super().write(data)
            except OSError as trouble:
                if trouble.errno != errno.EPIPE:
                    self.full = os.strerror(trouble.errno or errno.EIO).lower()
        return memoryview(data).nbytes


@contextmanager
def forgiving() -> Iterator[None]:
    """Put forgiving streams in the place of standard output and standard error.

    A character that the terminal's encoding lacks is shown as an escape. Where standard output is
    full, the process ends with 2. A stream that is closed stays so: what goes there is dropped.
    """
    plain = sys.stdout, sys.stderr
    bottom = _Stream(1, "w", closefd=False) if sys.stdout else None
    if bottom:
        sys.stdout = _text(bottom, sys.stdout)
    if sys.stderr:
        sys.stderr = _text(_Stream(2, "w", closefd=False), sys.stderr)
    try:
        yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            if stream:
                stream.flush()
        if bottom and bottom.full:
            _end_full(bottom.full)
        sys.stdout, sys.stderr = plain


def _text(bottom: _Stream, like: TextIO) -> io.TextIOWrapper:
    return io.TextIOWrapper(
        io.BufferedWriter(bottom),
        encoding=like.encoding,
        errors="backslashreplace",
        line_buffering=like.isatty(),
    )


def _end_full(reason: str) -> NoReturn:
    if sys.stderr:
        sys.stderr.write(f"error: standard output cannot be written: {reason}\n")
        sys.stderr.flush()
    os._exit(2)
