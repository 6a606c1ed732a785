"""Fetch the faces that fonts/faces.txt names, with their licences, into fonts/: `python -m tools.fonts`."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.environment import ROOT
from tools.npm import node_modules, place

FONTS = ROOT / "fonts"


def faces(folder: Path = FONTS) -> list[str]:
    """The file names that faces.txt lists."""
    lines = (folder / "faces.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def licence(face: str) -> str:
    """The file name of the licence of a face's family.

    >>> licence("NotoSerifJP_400Regular.ttf")
    'NotoSerifJP-OFL.txt'
    """
    return f"{face.partition('_')[0]}-OFL.txt"


def wanted(folder: Path = FONTS) -> list[str]:
    """Every file that must be in fonts/: the faces and their licences."""
    names = faces(folder)
    return [*names, *sorted({licence(name) for name in names})]


def fetch(folder: Path = FONTS) -> None:
    """Copy the wanted files out of the pinned packages, and remove faces no longer listed.

    Ends the program where no package has a face that faces.txt names.
    """
    with node_modules(folder) as packages:
        for name in faces(folder):
            found = next(iter(packages.glob(f"*/*/*/{name}")), None)
            if found is None:
                sys.exit(f"fonts/faces.txt names {name}, which no package of fonts/package.json has.")
            place(found, folder / name)
            place(found.parents[1] / "LICENSE_FONT", folder / licence(name))
    keep = set(wanted(folder))
    for old in (*folder.glob("*.ttf"), *folder.glob("*-OFL.txt")):
        if old.name not in keep:
            old.unlink()


if __name__ == "__main__":
    print("Fetching the fonts into fonts/", file=sys.stderr)
    fetch()
