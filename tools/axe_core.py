"""Fetch axe-core, the judge of accessibility, into .tools/ for the tests: `python -m tools.axe_core`."""

from __future__ import annotations

import sys

from tools.environment import ROOT
from tools.npm import node_modules, place

SCRIPT = ROOT / ".tools" / "axe.min.js"

if __name__ == "__main__":
    print("Fetching axe-core into .tools/", file=sys.stderr)
    with node_modules(ROOT / "tools" / "axe") as packages:
        place(packages / "axe-core/axe.min.js", SCRIPT)
