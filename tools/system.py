"""What only the operating system can give: found, installed through apt where that is allowed, or named.

Standard library only: this runs before anything is installed.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Need:
    """Something of the operating system without which a part of the work cannot be done."""

    what: str
    """In the words of the message that asks for it."""
    packages: tuple[str, ...]
    """Names of the Debian and Ubuntu packages."""
    present: Callable[[], bool]


_CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")

_PANGO = ("gobject-2.0", "pango-1.0", "pangoft2-1.0", "harfbuzz", "harfbuzz-subset", "fontconfig")
"""Libraries that WeasyPrint 70 opens (weasyprint/text/ffi.py)."""


def _loads(library: str) -> bool:
    """Whether the dynamic linker finds `library` by its Debian name or by any name it knows."""
    version = {"atomic": 1, "fontconfig": 1}.get(library, 0)
    for name in (f"lib{library}.so.{version}", ctypes.util.find_library(library)):
        if name is None:
            continue
        try:
            ctypes.CDLL(name)
        except OSError:
            continue
        return True
    return False


def chromium() -> str | None:
    """The program of an installed Chromium."""
    return next((found for name in _CHROMIUMS if (found := shutil.which(name))), None)


PANGO = Need(
    "Pango with HarfBuzz (they set the lines of the PDF editions)",
    ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"),
    lambda: all(_loads(library) for library in _PANGO),
)
VENV = Need(
    "Python's venv module with pip",
    (f"python3.{sys.version_info.minor}-venv",),
    lambda: all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")),
)
CHROMIUM = Need(
    "Chromium, with libatomic for Playwright that drives it (the tests of pages and the benchmarks)",
    ("chromium", "libatomic1"),
    lambda: chromium() is not None and _loads("atomic"),
)
NEEDS = {"pango": PANGO, "venv": VENV, "chromium": CHROMIUM}


def _privilege() -> tuple[str, ...] | None:
    """The words to put before apt-get; None where this user may not install packages without a password."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return ()
    asked = ("sudo", "-n", "true")
    if shutil.which("sudo") and subprocess.run(asked, capture_output=True, check=False).returncode == 0:
        return ("sudo", "-n")
    return None


def _install(packages: list[str], privilege: tuple[str, ...]) -> None:
    """Install `packages`; whether that worked is seen by looking for them afterwards."""
    quiet = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120")
    for words in (("update",), ("install", "-y", "--no-install-recommends", *packages)):
        command = (*privilege, *quiet, *words)
        subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)


def missing(*needs: Need) -> str | None:
    """Install `needs` where that is allowed; None once they are there, else the line that says what to do."""
    absent = [need for need in needs if not need.present()]
    privilege = _privilege()
    if absent and privilege is not None:
        packages = [package for need in absent for package in need.packages]
        print(f"Installing {' '.join(packages)}", file=sys.stderr)
        _install(packages, privilege)
        importlib.invalidate_caches()
        absent = [need for need in absent if not need.present()]
    if not absent:
        return None
    what = " and ".join(need.what for need in absent)
    packages = [package for need in absent for package in need.packages]
    return (
        f"declaration-doc needs {what}: run `sudo apt-get install {' '.join(packages)}`"
        " (or what your system has in its place), then make again."
    )


def ensure(*needs: Need) -> None:
    """As `missing`, ending the program with its line."""
    line = missing(*needs)
    if line:
        sys.exit(line)


def wish(*needs: Need) -> bool:
    """As `missing`, only saying its line: what lacks is done without. Whether all is there."""
    line = missing(*needs)
    if line:
        print(line, file=sys.stderr)
    return line is None


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--wished", *names]:
            sys.exit(not wish(*(NEEDS[name] for name in names)))
        case names:
            ensure(*(NEEDS[name] for name in names))
