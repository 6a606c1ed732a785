"""Fetch the Nu HTML checker into .tools/vnu.jar for the tests: `python -m tools.html_checker`."""

from __future__ import annotations

import sys

from tools.environment import ROOT
from tools.npm import node_modules, place

JAR = ROOT / ".tools" / "vnu.jar"

if __name__ == "__main__":
    print("Fetching the Nu HTML checker into .tools/", file=sys.stderr)
    with node_modules(ROOT / "tools" / "html-checker") as packages:
        place(packages / "vnu-jar/build/dist/vnu.jar", JAR)
