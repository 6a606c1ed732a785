"""Make the virtual environment of this checkout: `python3 -m tools.environment runtime|check`.

`runtime` holds what `make` needs, `check` what the checks need too. Every package is pinned with its
digests in requirements/. Standard library only, and readable by older Pythons down to the line that
refuses them: this runs before anything is installed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):
    sys.exit("declaration-doc needs Python 3.11 or later: install it, then run `make PYTHON=python3.11`.")

from tools import system

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
GROUPS = {
    "runtime": ("runtime.txt", "build.txt"),
    "check": ("runtime.txt", "build.txt", "test.txt", "check.txt"),
}


def python_of(venv: Path) -> Path:
    """The interpreter of a virtual environment."""
    return venv / "bin" / "python"


def create(venv: Path) -> Path:
    """An empty virtual environment at `venv`, unless a working one is there; returns its interpreter."""
    python = python_of(venv)
    probe = (python, "-c", "import pip, sys; sys.exit(sys.version_info < (3, 11))")
    if python.exists() and subprocess.run(probe, capture_output=True, check=False).returncode == 0:
        return python
    shutil.rmtree(venv, ignore_errors=True)
    subprocess.run((sys.executable, "-m", "venv", venv), check=True)
    return python


def install(python: Path, *words: str | Path) -> None:
    """`pip install` without questions, silent but for errors."""
    pip = (python, "-m", "pip", "-qq", "--no-input", "--disable-pip-version-check", "install")
    subprocess.run((*pip, *words), check=True)


def install_pinned(python: Path, *files: str) -> None:
    """The packages that `files` of requirements/ pin; one whose digest differs is refused."""
    pins = [word for name in files for word in ("-r", ROOT / "requirements" / name)]
    install(python, "--require-hashes", "--no-deps", "--only-binary", ":all:", *pins)


def install_checkout(python: Path) -> None:
    """This checkout itself, editable, with the pinned build backend."""
    install(python, "--no-deps", "--no-build-isolation", "--editable", ROOT)


def main(group: str) -> None:
    """Set up .venv for `group`."""
    system.ensure(system.PANGO, system.VENV)
    python = create(VENV)
    print(f"Installing the pinned packages of requirements/ ({group}) into .venv", file=sys.stderr)
    install_pinned(python, *GROUPS[group])
    install_checkout(python)


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except subprocess.CalledProcessError as error:
        sys.exit(f"Setting up .venv failed at `{' '.join(map(str, error.cmd[:6]))} …`; its message is above.")
