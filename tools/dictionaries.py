"""Fetch the French dictionary of Hunspell into .tools/dictionaries/: `python -m tools.dictionaries`."""

from __future__ import annotations

import sys

from tools.environment import ROOT
from tools.npm import node_modules, place

FOLDER = ROOT / ".tools" / "dictionaries"
MANIFEST = ROOT / "tools" / "dictionaries"

if __name__ == "__main__":
    print("Fetching the French dictionary into .tools/", file=sys.stderr)
    with node_modules(MANIFEST) as packages:
        for ending in ("aff", "dic"):
            place(packages / "dictionary-fr" / f"index.{ending}", FOLDER / f"fr.{ending}")
