"""Build the wheel, and prove it where there is no checkout.

python -m tools.wheel build FOLDER
python -m tools.wheel test [words for pytest]
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.environment import ROOT, create, install, install_pinned

_WHERE = "import declaration_doc, sys; sys.exit(not declaration_doc.__file__.startswith(sys.prefix))"


def epoch() -> str:
    """SOURCE_DATE_EPOCH: as set, else the moment of the last commit, so that a commit has one wheel."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    git = ("git", "-C", ROOT, "-c", f"safe.directory={ROOT}", "log", "-1", "--format=%ct")
    return subprocess.run(git, check=True, capture_output=True, text=True).stdout.strip()


def build(folder: Path) -> Path:
    """Build the wheel into `folder`, with the pinned build backend and no network; returns its path."""
    command = (
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "--target",
        "wheel",
        "--directory",
        folder.resolve(),
    )
    environment = {**os.environ, "SOURCE_DATE_EPOCH": epoch(), "DECLARATION_DOC_FONTS": "required"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=sys.stderr)
    return max(folder.glob("*.whl"), key=lambda path: path.stat().st_mtime)


def _say(what: str) -> None:
    print(f"== {what}", file=sys.stderr, flush=True)


def _prove_alone(venv: Path, room: Path) -> None:
    """With the run-time packages only, in an empty folder: a new declaration is built at once."""
    room.mkdir()
    program = venv / "bin" / "declaration-doc"
    for words in (("new", "d"), ("build", "d")):
        _say(f"declaration-doc {' '.join(words)}")
        subprocess.run((program, *words), cwd=room, check=True, stdin=subprocess.DEVNULL)


def test(words: list[str]) -> int:
    """Install the wheel into a new environment outside the checkout and run the suite there."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with TemporaryDirectory(prefix="declaration-doc-wheel-") as name:
        room = Path(name)
        _say("the wheel, in an empty environment")
        wheel = build(room / "dist")
        python = create(room / "venv")
        install_pinned(python, "runtime.txt")
        install(python, "--no-deps", wheel)
        _prove_alone(room / "venv", room / "empty")
        install_pinned(python, "test.txt")
        subprocess.run((python, "-c", _WHERE), cwd=ROOT, env=environment, check=True)
        _say("the suite, against the wheel")
        suite = [str(python), "-m", "pytest", "-n", "auto", *words]
        return subprocess.run(suite, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["build", folder]:
            print(build(Path(folder)))
        case ["test", *words]:
            sys.exit(test(words))
        case _:
            sys.exit(__doc__)
