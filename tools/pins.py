"""Refresh every pin: requirements/*.txt and the package locks of npm: `python -m tools.pins`.

One resolution of all groups together, cut into a file a group, so that any of them can share an environment.
The files hold for every Python this project supports, and name no registry.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.environment import ROOT, install_pinned
from tools.npm import run_npm

REQUIREMENTS = ROOT / "requirements"
MANIFESTS = (ROOT / "fonts", *(ROOT / "tools" / name for name in ("axe", "dictionaries", "html-checker")))


def groups() -> list[str]:
    """The dependency groups of pyproject.toml."""
    return list(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"])


def _compile(output: Path, *words: str) -> None:
    """Resolve into `output`, with digests and, as uv does unless it is told otherwise, without addresses."""
    options = ("--universal", "--quiet")
    header = ("--custom-compile-command", "make pins")
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or "uv"
    subprocess.run(
        (uv, "pip", "compile", *options, *header, *words, "--output-file", output), cwd=ROOT, check=True
    )


def refresh_python() -> None:
    """Write requirements/runtime.txt and one file for each group."""
    every = [word for name in groups() for word in ("--group", name)]
    with TemporaryDirectory() as room:
        together = Path(room, "together.txt")
        _compile(together, "pyproject.toml", *every, "--no-annotate", "--upgrade")
        slices = {"runtime": ("pyproject.toml",), **{name: ("--group", name) for name in groups()}}
        for name, words in slices.items():
            output = REQUIREMENTS / f"{name}.txt"
            output.unlink(missing_ok=True)
            _compile(output, *words, "--generate-hashes", "--constraints", str(together))
            text = output.read_text(encoding="utf-8").replace(str(together), "together")
            output.write_text(text, encoding="utf-8")


def refresh_npm() -> None:
    """Write the package-lock.json of each manifest; its .npmrc leaves the addresses out."""
    for manifest in MANIFESTS:
        run_npm(manifest, "update", "--package-lock-only")


if __name__ == "__main__":
    install_pinned(Path(sys.executable), "pins.txt")
    refresh_python()
    refresh_npm()
