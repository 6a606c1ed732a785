"""What `declaration-doc check` and `--help` cost, as whole processes.

    python -m benchmarks.check [DECLARATION]

Prints medians of processor time, wall time and memory beside the limits that we have set ourselves, and
exits with 1 where one is exceeded. The limits of `check` are for the rules of structure; what the rules of
translation add is shown beside them, and what several documents take that are shared out among the
processors. Where the machine has other work, processor time grows too: the time
of Python alone, measured in the same run, tells how much.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import as_users_do, warm_up

DECLARATION = Path(__file__).parents[1] / "sources" / "aix-en-provence-2022" / "declaration.xml"
SEGMENTS = 10_000
FAULTS = 1_000

_COMMAND = ("-c", "import sys; sys.modules['rnc2rng'] = None; from declaration_doc.cli import main; main()")
"""lxml imports rnc2rng where it is installed: among developers, not among users."""


@dataclass(frozen=True)
class Limits:
    """What a command may cost; None: as much as it takes."""

    processor: float | None = None
    """Seconds of user and system time."""
    wall: float | None = None
    """Seconds."""
    memory: float | None = None
    """Megabytes (10^6 bytes) resident at most."""


@dataclass(frozen=True)
class Cost:
    """What one run of a command cost."""

    processor: float
    wall: float
    memory: float


def cost(*words: str | Path) -> Cost:
    """Run Python with `words` as a process of its own."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *map(str, words)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode > 1:
        sys.exit(f"{words} ended with {process.returncode}")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss * 1024 / 1_000_000)


def measured(what: str, runs: int, limits: Limits, *words: str | Path) -> bool:
    """Print the medians of some runs; whether they are within their limits."""
    costs = [cost(*words) for _ in range(runs)]
    good = True
    columns = []
    for name, unit in (("processor", "s"), ("wall", "s"), ("memory", "MB")):
        value = statistics.median(getattr(each, name) for each in costs)
        limit = getattr(limits, name)
        within = limit is None or value <= limit
        good = good and within
        bound = "" if limit is None else f" (limit {limit:g}{'' if within else ', EXCEEDED'})"
        columns.append(
            f"{name} {value:.3f} {unit}{bound}" if unit == "s" else f"{name} {value:.0f} {unit}{bound}"
        )
    print(f"{what:<44}", ", ".join(columns))
    return good


def generated(folder: Path, *options: str) -> Path:
    """A large source in a folder of its own."""
    folder.mkdir()
    path = folder / "declaration.xml"
    with path.open("wb") as file:
        subprocess.run(
            [sys.executable, Path(__file__).parent / "generate.py", *options], check=True, stdout=file
        )
    return path


def in_parallel(folder: Path, check: Sequence[str]) -> None:
    """Print what two documents take by the clock beside one of them."""
    pair = [generated(folder / f"part-{number}", str(SEGMENTS // 5), "--seed", number) for number in "12"]
    alone, both = (
        statistics.median(cost(*check, *sources).wall for _ in range(3)) for sources in (pair[:1], pair)
    )
    print(
        f"two documents of {SEGMENTS // 5:,} segments on {len(os.sched_getaffinity(0))} processors: "
        f"{both:.2f} s by the clock, {both / alone:.2f} times what one of them takes"
    )


def structure_alone(folder: Path) -> None:
    """Switch the rules of translation off in `folder`."""
    from declaration_doc.checks.registry import TRANSLATION_RULES

    lines = [f"  {rule.FAULT.name}: off" for rule in TRANSLATION_RULES]
    (folder / "declaration-doc.yaml").write_text("\n".join(["rules:", *lines]) + "\n", encoding="utf-8")


def main() -> int:
    """Measure and print; 1 where a limit is exceeded."""
    declaration = Path(sys.argv[1]) if len(sys.argv) > 1 else DECLARATION
    large = Limits(processor=2.0, memory=200)
    check = (*_COMMAND, "check")
    as_users_do()
    warm_up(*check, declaration)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy = Path(shutil.copytree(declaration.parent, folder / "copy")) / declaration.name
        clean = generated(folder / "clean", str(SEGMENTS))
        faulty = generated(folder / "faulty", str(SEGMENTS), "--faults", str(FAULTS))
        good = [
            measured("Python alone", 11, Limits(), "-c", ""),
            measured("--help", 11, Limits(wall=0.15), *_COMMAND, "--help"),
            measured(f"check {declaration.parent.name}, all rules", 5, Limits(), *check, copy),
            measured(f"check {SEGMENTS:,} segments, all rules", 3, Limits(), *check, clean),
        ]
        in_parallel(folder, check)
        structure_alone(folder)
        good += [
            measured(f"check {declaration.parent.name}, structure", 11, Limits(processor=0.3), *check, copy),
            measured(f"check {SEGMENTS:,} segments, structure", 5, large, *check, clean),
            measured(f"the same with {FAULTS:,} faults", 5, large, *check, faulty),
        ]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
