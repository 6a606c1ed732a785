"""How long `declaration-doc build` takes, as whole processes, and how long Chromium takes to print the same.

    python -m benchmarks.build [DECLARATION]

Prints medians in seconds beside the limits that we have set ourselves, and exits with 1 where one is
exceeded. The declaration is copied; nothing is written beside it.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import as_users_do

DECLARATION = Path(__file__).parents[1] / "sources" / "aix-en-provence-2022" / "declaration.xml"
UNCHANGED_LIMIT = 0.25
"""Seconds for a build when nothing has changed."""
_BUILD = "from declaration_doc.cli import main; main()"
_FRENCH = re.compile(r'(<t xml:lang="fr">[^<]{20,}?)(\.?</t>)')


@dataclass(frozen=True)
class Timing:
    """The times of one thing."""

    what: str
    seconds: tuple[float, ...]
    limit: float | None = None

    @property
    def median(self) -> float:
        """Seconds."""
        return statistics.median(self.seconds)

    def __str__(self) -> str:
        spread = f"{min(self.seconds):.3f} to {max(self.seconds):.3f}, {len(self.seconds)} runs"
        limit = f", limit {self.limit:.2f}" if self.limit is not None else ""
        return f"{self.what:<52} {self.median:7.3f} s ({spread}{limit})"


def timed(what: str, runs: int, action: Callable[[], object], before: Callable[[], object] = int) -> Timing:
    """Time `action`, each time after `before`, which is not timed."""
    seconds = []
    for _ in range(runs):
        before()
        start = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - start)
    return Timing(what, tuple(seconds))


class Project:
    """A copy of a declaration, with an output folder of its own."""

    def __init__(self, declaration: Path, folder: Path) -> None:
        self.folder = folder
        self.source = folder / "sources" / declaration.parent.name / declaration.name
        shutil.copytree(declaration.parent, self.source.parent)
        self._revisions = 0

    def build(self, *options: str) -> None:
        """Run `build` as a process of its own."""
        subprocess.run(
            [sys.executable, "-c", _BUILD, "build", *options],
            cwd=self.folder,
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def forget(self) -> None:
        """Remove what was built."""
        shutil.rmtree(self.folder / "build", ignore_errors=True)

    def reword(self) -> None:
        """Change one French sentence."""
        self._revisions += 1
        text, count = _FRENCH.subn(
            rf"\g<1> ({self._revisions})\g<2>", self.source.read_text("utf-8"), count=1
        )
        if not count:
            sys.exit(f"{self.source} has no French sentence")
        self.source.write_text(text, "utf-8")

    def outputs(self, form: str) -> dict[Path, int]:
        """The outputs in `form`, with what tells a file from one that was written anew."""
        return {path: path.stat().st_mtime_ns for path in sorted(self.folder.glob(f"build/*/*.*.{form}"))}

    def print_with(self, chromium: str) -> None:
        """Print every HTML edition with Chromium, one after the other."""
        for page in self.outputs("html"):
            pdf = self.folder / f"{page.stem}.pdf"
            subprocess.run(
                [
                    chromium,
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    f"--print-to-pdf={pdf}",
                    page.as_uri(),
                ],
                check=True,
                capture_output=True,
            )


def measure(declaration: Path) -> list[Timing]:
    """Every timing, the slow ones with few runs."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project(declaration, Path(folder))
        project.build()  # unmeasured: from here on Python finds bytecode
        timings = [
            timed("Python alone", 10, lambda: subprocess.run([sys.executable, "-c", ""], check=True)),
            timed("every edition in every format", 3, project.build, before=project.forget),
        ]
        unchanged = timed("nothing has changed", 10, project.build)
        timings.append(Timing(unchanged.what, unchanged.seconds, UNCHANGED_LIMIT))
        before = project.outputs("*")
        timings.append(timed("one French sentence has changed", 3, project.build, before=project.reword))
        after = project.outputs("*")
        kept = sum(after[path] == before[path] for path in before)
        print(f"after one French sentence had changed, {kept} of {len(before)} files were left as they were")
        if chromium := shutil.which("chromium") or shutil.which("google-chrome"):
            chrome = timed(
                "Chromium: the PDFs alone, one after the other", 3, lambda: project.print_with(chromium)
            )
            timings.append(chrome)
            timings[1] = Timing(timings[1].what, timings[1].seconds, chrome.median)
    return timings


def main() -> int:
    """Measure and print; 1 where a limit is exceeded."""
    declaration = Path(sys.argv[1]) if len(sys.argv) > 1 else DECLARATION
    as_users_do()
    print(f"{declaration.parent.name}, {len(os.sched_getaffinity(0))} processors")
    timings = measure(declaration.resolve())
    print(*timings, sep="\n")
    return int(any(timing.limit is not None and timing.median > timing.limit for timing in timings))


if __name__ == "__main__":
    sys.exit(main())
