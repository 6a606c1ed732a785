"""The command line is tested from outside: as a process, by its exit code and its two streams."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import pytest


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


Run: TypeAlias = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in an empty folder, which becomes the current one; never with a traceback."""
    python_path = [str(Path(part).resolve()) for part in os.environ.get("PYTHONPATH", "").split(":") if part]
    monkeypatch.chdir(tmp_path)

    def run(*words: str | Path, **environment: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "declaration_doc", *map(str, words)],
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": ":".join(python_path),
                "LC_ALL": "C.UTF-8",
                **environment,
            },
        )
        ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in ran.err, ran.err
        return ran

    return run
