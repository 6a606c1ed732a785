"""Programs measured as a user meets them: Python keeps the bytecode of what it has once loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def as_users_do() -> None:
    """Have every process that is started from here on keep bytecode, whatever this one was told."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def warm_up(*words: str | Path) -> None:
    """Run Python with `words` once, unmeasured, so that the next run finds bytecode; however it ends."""
    as_users_do()
    subprocess.run(
        [sys.executable, *map(str, words)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
