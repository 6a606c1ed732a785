"""Real git repositories for tests of the command line."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

_PYTHON_PATH = ":".join(
    str(Path(part).resolve()) for part in os.environ.get("PYTHONPATH", "").split(":") if part
)


@dataclass(frozen=True)
class Repo:
    """A repository in a folder."""

    folder: Path

    def git(self, *words: str | Path, check: bool = True) -> str:
        """Run git in it, free of the configuration of whoever runs the tests."""
        done = subprocess.run(
            ["git", *map(str, words)],
            cwd=self.folder,
            check=False,
            capture_output=True,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": _PYTHON_PATH,
                "HOME": str(self.folder.parent),
                "GIT_CONFIG_NOSYSTEM": "1",
                "GIT_AUTHOR_NAME": "Claire Martin",
                "GIT_AUTHOR_EMAIL": "claire@example.org",
                "GIT_COMMITTER_NAME": "Claire Martin",
                "GIT_COMMITTER_EMAIL": "claire@example.org",
                "GIT_AUTHOR_DATE": "2026-03-02T10:00:00Z",
                "GIT_COMMITTER_DATE": "2026-03-02T10:00:00Z",
                "LC_ALL": "C.UTF-8",
            },
        )
        out = done.stdout.decode() + done.stderr.decode()
        assert not check or done.returncode == 0, out
        return out

    def commit(self, message: str = "edit") -> None:
        """Commit everything."""
        self.git("add", "-A")
        self.git("commit", "-qm", message)


def repository(folder: Path) -> Repo:
    """A new, empty repository with a branch `main`."""
    folder.mkdir(parents=True, exist_ok=True)
    repo = Repo(folder)
    repo.git("init", "-q", "-b", "main")
    return repo
