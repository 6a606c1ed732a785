"""What of the machine an edition could depend on, and the door that keeps it out."""

from __future__ import annotations

import ctypes.util
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SETTINGS: dict[str, str | None] = {
    # A configuration that knows no folder: no font of the system stands in for one of the style.
    "FONTCONFIG_FILE": str(Path(__file__).with_name("fonts.conf")),
    # Would be put before the path of the configuration.
    "FONTCONFIG_SYSROOT": None,
    # Han characters in a text of another language take their Japanese form; Pango would ask the locale.
    "PANGO_LANGUAGE": "ja",
}


@contextmanager
def isolated() -> Iterator[None]:
    """Let fontconfig and Pango see nothing of the machine, and give the environment back as it was.

    Holds for the whole process meanwhile: one rendering at a time.
    """
    before = {name: os.environ.get(name) for name in _SETTINGS}
    _set(_SETTINGS)
    try:
        yield
    finally:
        _set(before)


@contextmanager
def libraries_by_soname() -> Iterator[None]:
    """On Linux, let the loader alone find libraries.

    For each name that WeasyPrint tries before `libpango-1.0.so.0`, which the loader knows, cffi would
    have ctypes search with ldconfig, gcc and ld: some fifty processes, 0.2 s.
    """
    search = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = lambda _name: None  # type: ignore[assignment]
    try:
        yield
    finally:
        ctypes.util.find_library = search


def _set(settings: dict[str, str | None]) -> None:
    for name, value in settings.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
