"""Two names exchanged in one step: `renameat2` with `RENAME_EXCHANGE` (Linux 3.15, renameat2(2))."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def exchange(first: Path, second: Path) -> bool:
    """Exchange two existing names of one file system, at no moment leaving one of them empty.

    False, with nothing changed, where this system or file system cannot: no such call, a mount point,
    some overlays and network file systems.
    """
    library = ctypes.CDLL(None)
    try:
        rename = library.renameat2
    except AttributeError:
        return False
    rename.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    done = rename(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE)
    return bool(done == 0)
