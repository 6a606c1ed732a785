"""Put schema, styles, lexicons and fonts into the wheel, under declaration_doc/data/."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = {
    "schema": ("*.md", "*.rnc", "*.rng", "*.sch", "*.xml", "*.xsl"),
    "styles": ("**/*.*",),
    "lexicons": ("*.tsv", "*.txt", "*.yaml"),
}


def data_files(root: Path) -> dict[str, str]:
    """The files that the installed package needs beside its code, each with its place in the wheel.

    Raises FileNotFoundError, naming the remedy, where the fonts have not been fetched.
    """
    sys.path.insert(0, str(root))
    from tools.fonts import wanted

    fonts = [root / "fonts" / name for name in wanted(root / "fonts")]
    absent = [path.name for path in fonts if not path.is_file()]
    if absent:
        raise FileNotFoundError(
            f"fonts/ lacks {', '.join(absent)}: run `make fonts`, then build the wheel again."
        )
    others = [
        path for name, patterns in DATA.items() for each in patterns for path in (root / name).glob(each)
    ]
    files = sorted({*fonts, *(path for path in others if path.is_file() and not path.name.startswith("."))})
    return {str(path): f"declaration_doc/data/{path.relative_to(root).as_posix()}" for path in files}


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the data to a wheel; an editable one needs none, as it reads the checkout's folders."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before each build; a source archive is only checked for what its wheel will need."""
        if self.target_name == "wheel" and version == "editable":
            return
        files = data_files(Path(self.root))
        if self.target_name == "wheel":
            build_data["force_include"].update(files)
