"""How well the rules of translation find planted errors, and how seldom they raise a false alarm.

    python -m benchmarks.translation ROWS.jsonl [--glossary TERMS.tsv] [--mode beside] [--codes T1 G1]
    python -m benchmarks.translation ROWS.jsonl --show clean        every alarm on clean rows
    python -m benchmarks.translation ROWS.jsonl --show number_changed   every row of a type that is missed
    python -m benchmarks.translation ROWS.jsonl --sizes 1000 10000 100000   speed and memory alone

A row is an object with `id`, `cls` (clean…, neg, err), `type`, `base` (id of the clean row that it was made
from), `fr` and `ja`. A row of an error is found where it carries a code that its base does not. A false
alarm is a finding of warning or above on a clean row, or on a legitimate rewrite (`neg`) where its base has
none.

Modes: `alone`, each row a document of its own; `beside`, clean rows as one document in their order, every
other row as the second pair of a document, behind its base; `together`, all rows as one document.

Speed is measured in processes of their own, on the clean rows over and over, no two texts being one object:
pairs in a second of one processor after loading, the most memory, and the time that loading takes. Prints
EXCEEDED beside what is over its limit, and exits with 1. Where the machine has other work, processor time
grows too.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import pofilter
from benchmarks.processes import as_users_do, warm_up
from declaration_doc import Finding, Glossary, Severity, check_pairs

LANGUAGES = ("fr", "ja")
MODES = ("alone", "beside", "together")
SIZES = (1_000, 10_000)
LEAST_SPEED = 2_000
"""Pairs in a second of one processor."""
MOST_MEMORY = 400
"""Megabytes, at 100,000 pairs too."""
MOST_LOADING = 0.3
MOST_LOADING_WITH_SUDACHI = 1.0
"""Seconds of processor from the import to the first findings."""
MOST_GROWTH = 1.25
"""Times that a pair may cost in the longest document what it costs in the shortest: linear growth."""
_LOAD = """
import sys, time
if sys.argv[1] == "without":
    sys.modules["sudachipy"] = None
t = time.process_time()
from declaration_doc import check_pairs
french = "Réunis à Amagasaki, les maires adoptent deux textes."
check_pairs([("a", french, "市長は、尼崎に集い、二つの文書を採択する。")])
print(time.process_time() - t)
"""


@dataclass(frozen=True)
class Row:
    """A pair of texts and what was done to it."""

    id: str
    cls: str
    type: str
    base: str
    first: str
    second: str
    note: str = ""

    @property
    def is_clean(self) -> bool:
        """Whether nothing was planted in it."""
        return self.cls.startswith("clean")

    @property
    def triple(self) -> tuple[str, str, str]:
        """As `check_pairs` takes it."""
        return self.id, self.first, self.second


def read_rows(path: Path) -> list[Row]:
    """The rows of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        values = [json.loads(line) for line in lines if line.strip()]
    first, second = LANGUAGES
    return [
        Row(v["id"], v["cls"], v["type"], v.get("base", ""), v[first], v[second], v.get("note", ""))
        for v in values
    ]


def read_terms(path: Path) -> Glossary:
    """A glossary from lines of two forms parted by a tab; the first line names the languages."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    pairs = [(first, second) for first, second in (line.split("\t")[:2] for line in lines if "\t" in line)]
    return Glossary.from_pairs(pairs, LANGUAGES)


class Checker:
    """Checks rows in one of the modes, and keeps the codes that matter."""

    def __init__(self, glossary: Glossary | None, codes: Sequence[str]) -> None:
        self.glossary = glossary
        self.codes = tuple(codes)
        self.pairs = 0
        self.seconds = 0.0

    def findings(self, rows: Sequence[Row], mode: str) -> dict[str, list[Finding]]:
        """The findings of each row, by its id."""
        if mode == "together":
            return self._check(rows)
        clean = {row.id: row for row in rows if row.is_clean}
        found = self._check(list(clean.values())) if mode == "beside" else {}
        for row in rows:
            if row.id in clean and mode == "beside":
                continue
            base = clean.get(row.base)
            document = [base, row] if base and mode == "beside" else [row]
            found[row.id] = self._check(document).get(row.id, [])
        return found

    def _check(self, rows: Sequence[Row]) -> dict[str, list[Finding]]:
        start = time.perf_counter()
        findings = check_pairs([row.triple for row in rows], self.glossary, LANGUAGES)
        self.seconds += time.perf_counter() - start
        self.pairs += len(rows)
        by_id: dict[str, list[Finding]] = defaultdict(list)
        for finding in findings:
            if not self.codes or finding.code.startswith(self.codes):
                by_id[finding.segment or ""].append(finding)
        return by_id


def codes_of(findings: Iterable[Finding], least: Severity = Severity.INFO) -> set[str]:
    """The codes of the findings that are grave enough."""
    return {finding.code for finding in findings if finding.severity >= least}


def is_found(row: Row, found: Mapping[str, Sequence[Finding]]) -> bool:
    """Whether the row carries a code that its base does not."""
    return bool(codes_of(found.get(row.id, ())) - codes_of(found.get(row.base, ())))


def alarms(row: Row, found: Mapping[str, Sequence[Finding]]) -> set[str]:
    """The codes of warning or above that a sound row carries, beyond those of its base."""
    base = codes_of(found.get(row.base, ()), Severity.WARNING) if row.base else set()
    return codes_of(found.get(row.id, ()), Severity.WARNING) - base


def report(rows: Sequence[Row], found: Mapping[str, Sequence[Finding]]) -> None:
    """Print recall by type, then false alarms by class and by code."""
    types: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row.cls == "err":
            types[row.type].append(row)
    for name, members in sorted(types.items()):
        hits = sum(is_found(row, found) for row in members)
        print(f"{name:<26}{hits:>5} of {len(members):<5}{100 * hits / len(members):6.1f} %")
    print()
    for title, members in (
        ("clean", [row for row in rows if row.is_clean]),
        ("legitimate rewrites", [row for row in rows if row.cls == "neg"]),
    ):
        raised = [alarms(row, found) for row in members]
        hits = sum(map(bool, raised))
        share = 100 * hits / max(len(members), 1)
        print(f"false alarms, {title:<20}{hits:>5} of {len(members):<5}{share:6.2f} %")
        by_code = Counter(code for codes in raised for code in codes)
        print("   ", ", ".join(f"{code} {count}" for code, count in by_code.most_common()) or "none")


def show(rows: Sequence[Row], found: Mapping[str, Sequence[Finding]], what: str) -> None:
    """Print the alarms on clean rows or legitimate rewrites, or the rows of a type that are missed."""
    for row in rows:
        sound = row.is_clean or row.cls == "neg"
        if what not in (row.cls, row.type) or (not alarms(row, found) if sound else is_found(row, found)):
            continue
        print(f"{row.id}  {row.note}\n  {row.first}\n  {row.second}")
        for finding in found.get(row.id, ()):
            print(f"  {finding.severity} {finding.code} {finding.message}")


def load_seconds(how: str, runs: int = 7) -> float:
    """What a fresh process takes from the import to the first findings, `with` SudachiPy or `without`."""
    command = [sys.executable, "-c", _LOAD, how]
    warm_up(*command[1:])
    done = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(runs)]
    return statistics.median(float(each.stdout) for each in done)


def many(rows: Sequence[Row], count: int) -> list[tuple[str, str, str]]:
    """So many pairs of the clean rows, each with texts of its own, as those of a long file are."""
    clean = [row for row in rows if row.is_clean]
    return [
        (f"{number}", row.first[:1] + row.first[1:], row.second[:1] + row.second[1:])
        for number in range(count)
        for row in (clean[number % len(clean)],)
    ]


def measure(rows: Sequence[Row], glossary: Glossary | None, count: int) -> None:
    """In a process of its own: print what so many pairs cost after loading, as JSON."""
    pairs = many(rows, count)
    del rows
    check_pairs(pairs[:100], glossary, LANGUAGES)
    start = time.process_time()
    check_pairs(pairs, glossary, LANGUAGES)
    seconds = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1_000_000
    characters = sum(len(first) + len(second) for _, first, second in pairs)
    print(json.dumps({"seconds": seconds, "memory": memory, "characters": characters}))


def report_speed(given: Sequence[str], sizes: Sequence[int]) -> bool:
    """Print speed and memory by size, and loading; whether all is within its limits."""
    good = True
    costs = []
    for size in sorted(sizes):
        command = [sys.executable, "-m", "benchmarks.translation", *given, "--measure", str(size)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        cost = json.loads(done.stdout)
        costs.append(cost["seconds"] / size)
        speed = size / cost["seconds"]
        good &= within(f"{size:>7,} pairs: in a second", speed, LEAST_SPEED, "pairs", least=True)
        print(f"{'':>15}{cost['characters'] / cost['seconds'] / 1000:,.0f} thousand characters in a second")
        good &= within(f"{size:>7,} pairs: memory", cost["memory"], MOST_MEMORY, "MB")
    if len(costs) > 1:
        good &= within("a pair in the longest document costs", costs[-1] / costs[0], MOST_GROWTH, "times")
    for how, limit in (("without", MOST_LOADING), ("with", MOST_LOADING_WITH_SUDACHI)):
        good &= within(f"loading {how} SudachiPy", load_seconds(how), limit, "s")
    return good


def within(what: str, value: float, limit: float, unit: str, *, least: bool = False) -> bool:
    """Print a figure beside its limit; whether it keeps it."""
    kept = value >= limit if least else value <= limit
    shown = f"{value:,.0f}" if value >= 10 else f"{value:.2f}"
    bound = f"{'at least' if least else 'at most'} {limit:,g}"
    print(f"{what} {shown} {unit} ({bound}{'' if kept else ', EXCEEDED'})")
    return kept


def main() -> int:
    """Measure, and print; 1 where a limit is exceeded."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("rows", type=Path)
    parser.add_argument("--glossary", type=Path)
    parser.add_argument("--mode", choices=MODES, default="beside")
    parser.add_argument("--codes", nargs="*", default=[], help="Beginnings of the codes that count.")
    parser.add_argument("--show", help="A class (clean, neg) or a type of error.")
    parser.add_argument("--sizes", type=int, nargs="+", help="Measure speed alone, with so many pairs.")
    parser.add_argument("--measure", type=int, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    as_users_do()
    rows = read_rows(wanted.rows)
    glossary = read_terms(wanted.glossary) if wanted.glossary else None
    given = [str(wanted.rows), *(("--glossary", str(wanted.glossary)) if wanted.glossary else ())]
    if wanted.measure:
        measure(rows, glossary, wanted.measure)
        return 0
    if wanted.sizes:
        return int(not report_speed(given, wanted.sizes))
    checker = Checker(glossary, wanted.codes)
    found = checker.findings(rows, wanted.mode)
    if wanted.show:
        show(rows, found, wanted.show)
        return 0
    report(rows, found)
    print()
    good = report_speed(given, SIZES)
    if (other := pofilter.run(rows)) is not None:
        print(other.told(rows))
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
