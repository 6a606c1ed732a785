"""What a comparison finds of known edits, and what it costs, beside other programs.

    python -m benchmarks.known_edits [--quick]

Revisions with known edits are made of the first source and of made-up declarations; counted is how many
edits are found, how many are invented and how many segments are paired with a wrong one, with ids and
without. Then time and memory, also of `git diff --word-diff` and, where it is installed, xmldiff. Exits
with 1 where a limit is exceeded.
"""

from __future__ import annotations

import argparse
import gc
import importlib.util
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import as_users_do
from benchmarks.revisions import (
    Expected,
    Revision,
    enlarged,
    evenly_edited,
    revise,
    sentences,
    without_ids,
)
from declaration_doc.comparing import compare
from declaration_doc.model.change import Comparison, Event
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.segment import Rendering

SOURCE = Path(__file__).parents[1] / "sources" / "aix-en-provence-2022" / "declaration.xml"
SEEDS = 30
EDITS = 21


@dataclass(slots=True)
class Score:
    """What was found of known edits."""

    wanted: int = 0
    found: int = 0
    invented: int = 0
    mispaired: int = 0

    def line(self) -> str:
        """The score in words."""
        share = 100 * self.found / max(self.wanted, 1)
        return (
            f"{self.found:,} of {self.wanted:,} found ({share:.1f} %), {self.invented:,} invented,"
            f" {self.mispaired:,} paired wrongly"
        )


def score(
    comparison: Comparison,
    revision: Revision,
    result: Score,
    texts: dict[str, tuple[Rendering, ...]],
    known: dict[str, str] | None = None,
) -> None:
    """Count into `result`; `known`: new id → what it stands for, for revisions without ids.

    `texts` are those of the old revision: of segments that say the same, one is as right as the other.
    """
    names = known or {}
    wanted = [e for e in revision.expected if not (known and e[0] is Event.RENAMED)]
    reported = [event for event in _events(comparison, names) if not (known and event[0] is Event.RENAMED)]
    result.wanted += len(wanted)
    result.found += len(set(wanted) & set(reported))
    result.invented += len(set(reported) - set(wanted))
    for change in comparison.changes:
        if len(change.old) == 1 and len(change.new) == 1 and change.event is not Event.STRUCTURE:
            new = names.get(change.new[0], change.new[0])
            origins = revision.origins.get(new, frozenset({new}))
            right = {texts[id] for id in origins if id in texts}
            if change.subject != "block" and texts[change.old[0]] not in right:
                result.mispaired += 1


def _events(comparison: Comparison, names: dict[str, str]) -> Iterator[Expected]:
    """The events as the edits expect them; without ids, blocks have none either, and are not counted."""
    for change in comparison.changes:
        if change.event is not Event.STRUCTURE or not names:
            new = frozenset(names.get(id, id) for id in change.new)
            yield change.event, frozenset(change.old), new, change.language


def quality(declaration: Declaration, seeds: range, edits: int) -> tuple[Score, Score]:
    """The scores with ids and without."""
    with_ids, without = Score(), Score()
    for seed in seeds:
        new, revision = revise(declaration, edits, seed)
        texts = {segment.id: segment.texts for segment in declaration.segments()}
        score(compare(declaration, new), revision, with_ids, texts)
        renamed, known = without_ids(new)
        score(compare(declaration, renamed, by_id=False), revision, without, texts, known)
    return with_ids, without


def _read(data: bytes) -> Declaration:
    from declaration_doc.formats.declaration import parse

    declaration = parse(data).declaration
    if declaration is None:
        sys.exit("the source does not conform to its grammar")
    return declaration


def _xml(declaration: Declaration) -> bytes:
    from declaration_doc.formats.declaration import serialize, to_tree

    return serialize(to_tree(declaration))


def qualities(quick: bool) -> bool:
    """Print the scores; whether they are as good as they must be."""
    from benchmarks.generate import generate

    cases = [
        ("the first source", _read(SOURCE.read_bytes()), range(4 if quick else SEEDS), EDITS),
        ("1,140 unlike sentences", sentences(1140, 1), range(2 if quick else 6), 210),
        ("1,140 look-alike sentences", _read(generate(1140, seed=1)), range(2 if quick else 6), 210),
    ]
    good = True
    for name, declaration, seeds, edits in cases:
        with_ids, without = quality(declaration, seeds, edits)
        print(f"{name:<28} with ids    {with_ids.line()}")
        print(f"{'':<28} without ids {without.line()}")
        good = good and with_ids.found == with_ids.wanted
        good = good and not with_ids.invented and not with_ids.mispaired
        if "look-alike" not in name:  # five sentences over and over: shown, not judged, without ids
            good = good and not without.mispaired and without.found >= 0.95 * without.wanted
    return good


def _cpu(*words: str | Path) -> tuple[float, float]:
    """Seconds of processor time and megabytes of a process."""
    with tempfile.TemporaryFile() as sink:
        process = subprocess.Popen([*map(str, words)], stdout=sink, stderr=sink)
        import os

        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode > 1:
        sys.exit(f"{words} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1_000_000


_COMMAND = "import sys; sys.modules['rnc2rng'] = None; from declaration_doc.cli import main; main()"
_XMLDIFF = "import sys; from xmldiff.main import diff_command; diff_command(sys.argv[1:])"


def costs() -> bool:
    """Print time and memory of whole processes, beside other programs; whether they keep the limits."""
    good = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = _read(SOURCE.read_bytes())
        cases = (
            ("", source, 21, 0.3, None),
            ("", sentences(11_400), 2_100, 3.0, 150),
            (" full of markup", enlarged(source, 11_400), 2_100, 3.0, 150),
        )
        for what, old, edits, seconds, megabytes in cases:
            segments = sum(1 for _ in old.segments())
            new, _ = revise(old, edits, 1)
            paths = folder / f"old-{segments}.xml", folder / f"new-{segments}.xml"
            for path, declaration in zip(paths, (old, new), strict=True):
                path.write_bytes(_xml(declaration))
            cpu, memory = min(
                _cpu(sys.executable, "-c", _COMMAND, "diff", "--summary", *paths) for _ in range(3)
            )
            print(f"diff, {segments:,} segments{what}, {edits:,} edits: {cpu:.2f} s, {memory:.0f} MB", end="")
            print(f" (limits {seconds:g} s{f', {megabytes} MB' if megabytes else ''})")
            good = good and cpu <= seconds and (megabytes is None or memory <= megabytes)
            cpu, memory = _cpu("git", "diff", "--no-index", "--no-ext-diff", "--word-diff", *paths)
            print(f"  git diff --word-diff: {cpu:.2f} s, {memory:.0f} MB")
            if importlib.util.find_spec("xmldiff") and old is source:
                cpu, memory = _cpu(sys.executable, "-c", _XMLDIFF, *paths)
                print(f"  xmldiff: {cpu:.2f} s, {memory:.0f} MB")
    return good


def growth(quick: bool) -> bool:
    """Print the time of the comparison alone for ever longer declarations; whether it grows linearly."""
    rates = []
    for segments in (1_140, 11_400) if quick else (1_140, 11_400, 100_000):
        old = sentences(segments)
        new = evenly_edited(old)
        gc.collect()
        gc.disable()
        start = time.process_time()
        found = compare(old, new)
        spent = time.process_time() - start
        gc.enable()
        rates.append(spent / segments)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1_000_000
        print(
            f"compare, {segments:,} segments, {len(found.changes):,} changes:"
            f" {spent:.2f} s; {peak:.0f} MB so far"
        )
    return max(rates) <= 3 * min(rates)


def main() -> int:
    """Measure and print; 1 where a limit is exceeded."""
    parser = argparse.ArgumentParser(description="What a comparison finds of known edits, and what it costs.")
    parser.add_argument("--quick", action="store_true", help="fewer revisions, shorter declarations")
    quick = parser.parse_args().quick
    as_users_do()
    return 0 if all([qualities(quick), growth(quick), costs()]) else 1


if __name__ == "__main__":
    sys.exit(main())
