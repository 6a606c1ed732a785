"""What of the machine an edition could depend on, and the door that keeps it out."""

from __future__ import annotations

import os
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


def _set(settings: dict[str, str | None]) -> None:
    for name, value in settings.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
