"""The manual's pages that are written from the code: `python -m tools.reference` writes them into docs/."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tools.environment import ROOT
from tools.reference import api, commands, findings

FOLDER = ROOT / "docs" / "reference"
NOTE = "<!-- Written from the code by `make reference`. -->"


def pages() -> Mapping[Path, str]:
    """Every page with its text."""
    texts = {"api.md": api.page(), "commands.md": commands.page(), "findings.md": findings.page()}
    return {FOLDER / name: f"{NOTE}\n\n{text.rstrip()}\n" for name, text in texts.items()}
