"""What shapes the bytes of an output besides its edition: our code, libraries, style sheets, fonts.

Everything is known by its content, never by a time, a path or a number that someone has to raise.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
import zlib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from declaration_doc import __version__
from declaration_doc.building.canonical import canonical, digest_of
from declaration_doc.building.outputs import Format
from declaration_doc.resources import folder

_PACKAGE = Path(__file__).resolve().parents[1]

_ASIDE = ("__pycache__", "data")
"""Folders of the package that are looked at elsewhere, or not at all."""

_FONT_FILES = (".ttf", ".otf", "faces.txt")

_SYSTEM_LIBRARIES = {
    "fontconfig": (("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll"), "FcGetVersion"),
    "freetype": (("libfreetype.so.6", "libfreetype.6.dylib", "libfreetype-6.dll"), "FT_Library_Version"),
    "pango": (("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll"), "pango_version_string"),
    "harfbuzz": (("libharfbuzz.so.0", "libharfbuzz.dylib", "libharfbuzz-0.dll"), "hb_version_string"),
}
"""Libraries of the system that lay out text: their names as files, and what tells their version."""

_INSTALLED = re.compile(r"(?P<name>[A-Za-z0-9_.]+)-(?P<version>[^-]+)(-py[0-9.]+)?\.(dist|egg)-info")


@cache
def code_digest() -> str:
    """SHA-256 over every file of this package, by name, without the data that come with it."""
    return digest_of(canonical(_digests(_PACKAGE)))


def describe(form: Format) -> Mapping[str, object]:
    """What shapes outputs in `form`: versions, and SHA-256 of files by name, as they are now.

    Raises MissingPart where fonts or style sheets are not installed.
    """
    described: dict[str, object] = {
        "format": form.name,
        "declaration-doc": __version__,
        "code": code_digest(),
        "libraries": {
            **{name: _installed().get(name, "unknown") for name in form.libraries},
            **{name: _system_version(name) for name in form.system_libraries},
        },
    }
    if form.styles:
        described["styles"] = _digests(folder("styles"))
    if form.fonts:
        described["fonts"] = _digests(folder("fonts"), _FONT_FILES)
    if form.press:
        described["profiles"] = _digests(folder("profiles"), (".icc",))
    return described


def differing(one: Mapping[str, object], other: Mapping[str, object]) -> list[str]:
    """What differs between two environments: names of libraries, with both versions, and of files."""
    found: list[str] = []
    for key in sorted({*one, *other}):
        ours, theirs = one.get(key), other.get(key)
        if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
            for name in sorted({*ours, *theirs}):
                if ours.get(name) != theirs.get(name):
                    versions = f" {ours.get(name)} ≠ {theirs.get(name)}" if key == "libraries" else ""
                    found.append(f"{name}{versions}")
        elif ours != theirs:
            found.append(key)
    return found


def environment_key(described: Mapping[str, object]) -> str:
    """The key of an environment in `BuildInfo.environments`."""
    return digest_of(canonical(described))


def _digests(top: Path, endings: tuple[str, ...] = ("",)) -> dict[str, str]:
    """Path inside `top` → SHA-256, for the files with one of `endings`."""
    found: dict[str, str] = {}
    for where, folders, names in os.walk(top):
        folders[:] = [name for name in folders if name not in _ASIDE]
        for name in names:
            if name.endswith(endings) and not name.startswith("."):
                path = Path(where, name)
                found[path.relative_to(top).as_posix()] = digest_of(path.read_bytes())
    return dict(sorted(found.items()))


@cache
def _installed() -> Mapping[str, str]:
    """Distribution → version, by the names of metadata folders: `importlib.metadata` is slow to import."""
    found: dict[str, str] = {}
    for place in reversed(sys.path):
        for match in map(_INSTALLED.fullmatch, _names_in(Path(place))):
            if match:
                found[match["name"].lower().replace("_", "-")] = match["version"]
    return found


def _names_in(place: Path) -> Iterable[str]:
    return [path.name for path in place.iterdir()] if place.is_dir() else ()


def _system_version(name: str) -> str:
    if name == "zlib":
        return zlib.ZLIB_RUNTIME_VERSION
    files, function = _SYSTEM_LIBRARIES[name]
    for file in files:
        try:
            tell = getattr(ctypes.CDLL(file), function)
        except (OSError, AttributeError):
            continue
        return _TELLING.get(name, _told)(tell, file)
    return "unknown"


def _told(tell: Any, _file: str) -> str:
    tell.restype = ctypes.c_char_p
    return str(tell().decode())


def _fontconfig(tell: Any, _file: str) -> str:
    """Its version is a number: 2.14.1 is 21401."""
    number = int(tell())
    return f"{number // 10_000}.{number // 100 % 100}.{number % 100}"


def _freetype(tell: Any, file: str) -> str:
    """A library tells its version once it is begun."""
    loaded = ctypes.CDLL(file)
    handle, parts = ctypes.c_void_p(), [ctypes.c_int() for _ in range(3)]
    if loaded.FT_Init_FreeType(ctypes.byref(handle)):
        return "unknown"
    tell(handle, *map(ctypes.byref, parts))
    loaded.FT_Done_FreeType(handle)
    return ".".join(str(part.value) for part in parts)


_TELLING: Mapping[str, Callable[[Any, str], str]] = {"fontconfig": _fontconfig, "freetype": _freetype}
"""Libraries that do not tell their version as a text."""
