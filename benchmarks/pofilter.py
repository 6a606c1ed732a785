"""translate-toolkit's pofilter on the same pairs: how fast it is, and what it finds.

    python -m benchmarks.pofilter ROWS.jsonl

`benchmarks.translation` prints the same behind its own figures. An error is found where a check fails on its
row and passes on the one that it was made from; a false alarm is a clean row on which any check fails.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

_HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ja\\n"\n'
_entry = re.compile(r'^msgctxt "(?P<id>[^"]*)"$', re.MULTILINE)
_failed = re.compile(r"^# \(pofilter\) (?P<check>\w+):", re.MULTILINE)


class Row(Protocol):
    """A pair of the benchmark."""

    @property
    def id(self) -> str:
        """Its name."""

    @property
    def cls(self) -> str:
        """`clean…`, `neg` or `err`."""

    @property
    def base(self) -> str:
        """The name of the clean row that it was made from; empty for a clean one."""

    @property
    def first(self) -> str:
        """The text in the first language."""

    @property
    def second(self) -> str:
        """The text in the second language."""

    @property
    def is_clean(self) -> bool:
        """Whether nothing is wrong with it."""


@dataclass(frozen=True)
class Outcome:
    """What one run found."""

    seconds: float
    """From the start of the program to its end."""
    failed: Mapping[str, frozenset[str]]
    """Id of a row → the checks that fail on it."""

    def told(self, rows: Sequence[Row]) -> str:
        """The figures in a few lines."""
        errors = [row for row in rows if row.cls == "err"]
        clean = [row for row in rows if row.is_clean]
        nothing: frozenset[str] = frozenset()
        found = [r for r in errors if self.failed.get(r.id, nothing) - self.failed.get(r.base, nothing)]
        alarms = [row for row in clean if self.failed.get(row.id)]
        return (
            f"pofilter: {len(rows) / self.seconds:.0f} pairs a second, "
            f"{_share(len(found), len(errors))} of the errors, {_share(len(alarms), len(clean))} false alarms"
        )


def run(rows: Sequence[Row]) -> Outcome | None:
    """What pofilter finds in `rows`, as one catalogue; None where translate-toolkit is not installed."""
    beside = Path(sys.executable).with_name("pofilter")
    program = str(beside) if beside.is_file() else shutil.which("pofilter")
    if program is None:
        return None
    with TemporaryDirectory() as room:
        given, found = Path(room, "rows.po"), Path(room, "found.po")
        entries = (
            f"\nmsgctxt {json.dumps(row.id)}\nmsgid {_quoted(row.first)}\nmsgstr {_quoted(row.second)}\n"
            for row in rows
        )
        given.write_text(_HEADER + "".join(entries), encoding="utf-8")
        start = time.perf_counter()
        subprocess.run([program, "--language", "ja", str(given), str(found)], check=True, capture_output=True)
        seconds = time.perf_counter() - start
        report = found.read_text("utf-8") if found.is_file() else ""
    failed: dict[str, frozenset[str]] = defaultdict(frozenset)
    for entry in report.split("\n\n"):
        name = _entry.search(entry)
        if name:
            failed[name["id"]] |= {check["check"] for check in _failed.finditer(entry)}
    return Outcome(seconds, failed)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"


def main() -> None:
    """Measure, and print."""
    from benchmarks.translation import read_rows

    rows = read_rows(Path(sys.argv[1]))
    outcome = run(rows)
    print(outcome.told(rows) if outcome else "pofilter is not installed: pip install translate-toolkit")


if __name__ == "__main__":
    main()
