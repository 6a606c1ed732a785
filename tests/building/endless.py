"""Replaces a set for ever, revision after revision, until it is killed: python endless.py OUTPUT."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from declaration_doc.building.exclusive import exclusive
from declaration_doc.building.journal import recover
from declaration_doc.building.sets import replace_set

FILES = ("charte.fr.txt", "charte.ja.txt", "charte.fr-ja.txt", "BUILDINFO.json")


def replace_once(output: Path, revision: bytes) -> None:
    """Replace every file of the set by one that holds `revision`."""
    with exclusive(output) as work:
        recover(output / "charte")
        replace_set(output, work, "charte", dict.fromkeys(FILES, revision))


if __name__ == "__main__":
    for number in itertools.count(1):
        replace_once(Path(sys.argv[1]), b"%d\n" % number)
        if number == 1:
            sys.stdout.write("first\n")
            sys.stdout.flush()
