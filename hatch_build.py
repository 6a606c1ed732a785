"""Put schema, styles, lexicons and fonts into the wheel, under declaration_doc/data/.

The fonts are not kept in git. Where they have not been fetched, they are now, if npm is here; if not, the
wheel is built without them: `check`, `fmt` and `diff` need none, and the first PDF says what to do.
DECLARATION_DOC_FONTS=required refuses to build such a wheel, DECLARATION_DOC_FONTS=none fetches nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = {
    "schema": ("*.md", "*.rnc", "*.rng", "*.sch", "*.xml", "*.xsl"),
    "styles": ("**/*.*",),
    "profiles": ("*",),
    "lexicons": ("*.tsv", "*.txt", "*.yaml"),
}
REQUIRED, NONE = "required", "none"


def data_files(root: Path, fonts: str = REQUIRED) -> dict[str, str]:
    """The files that the installed package needs beside its code, each with its place in the wheel.

    `fonts`: REQUIRED raises FileNotFoundError, naming the remedy, where the fonts are not there; any other
    word leaves them out then.
    """
    sys.path.insert(0, str(root))
    from tools.fonts import wanted

    faces = [root / "fonts" / name for name in wanted(root / "fonts")]
    absent = [path.name for path in faces if not path.is_file()]
    if absent and fonts == REQUIRED:
        raise FileNotFoundError(
            f"fonts/ lacks {', '.join(absent)}: run `make fonts`, then build the wheel again."
        )
    others = [
        path for name, patterns in DATA.items() for each in patterns for path in (root / name).glob(each)
    ]
    found = {path for path in others if path.is_file() and not path.name.startswith(".")}
    files = sorted(found if absent or fonts == NONE else {*faces, *found})
    return {str(path): f"declaration_doc/data/{path.relative_to(root).as_posix()}" for path in files}


def fetch_fonts(root: Path) -> str:
    """Fetch the fonts where they are not there; what hinders it, empty where they are there afterwards."""
    sys.path.insert(0, str(root))
    from tools.fonts import fetch, wanted

    if all((root / "fonts" / name).is_file() for name in wanted(root / "fonts")):
        return ""
    if not (shutil.which("npm") and shutil.which("node")):
        return "npm is not here to fetch them"
    try:
        fetch(root / "fonts")
    except (OSError, subprocess.CalledProcessError, SystemExit) as trouble:
        return f"npm could not fetch them: {trouble}"
    return ""


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the data to a wheel; an editable one needs none, as it reads the checkout's folders."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before each build; a source archive gets the fonts with the rest of its folder."""
        if self.target_name == "wheel" and version == "editable":
            return
        root = Path(self.root)
        fonts = os.environ.get("DECLARATION_DOC_FONTS", "")
        if fonts not in (REQUIRED, NONE) and (hindrance := fetch_fonts(root)):
            self.app.display_warning(f"Built without fonts, so without PDF editions: {hindrance}.")
        files = data_files(root, fonts)
        if self.target_name == "wheel":
            build_data["force_include"].update(files)
