"""How time and memory grow with the length of a document, beside Chromium and Typst on the same text.

    python -m benchmarks.growth [--segments N …]

Made-up declarations of 59, 590 and 2,950 segments, in French and Japanese: in parallel columns and on
facing pages by `build`, in columns by Chromium (the HTML that the engine is given) and by Typst (a table of
the same words), each as a whole process, one after the other. Chromium's memory is that of its largest
process.

Prints seconds by the clock and of processors, and megabytes; what a page costs is counted by processors,
so that other work on the machine does not matter. Exits with 1 where `build` takes more than 1.2 times
the time or the memory a page from one length to the next. Of facing pages it also states the share of
spreads that hold the same segments on both sides, which is to be all of them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from benchmarks.editions import _CHROMIUM, write_pages
from benchmarks.generate import generate
from benchmarks.processes import as_users_do
from declaration_doc.editions import built_in, compose
from declaration_doc.formats.declaration import parse
from declaration_doc.model.edition import EditionBlock, Layout
from declaration_doc.model.inline import plain
from declaration_doc.resources import folder as resource
from declaration_doc.writers.pdf.reading import Reading

SEGMENTS = (59, 590, 2950)
GROWTH_LIMIT = 1.2
"""Most that a page may cost more, in time or memory, from one length to the next."""
_BUILD = "from declaration_doc.cli import main; main()"
_TYPST = """
import sys, typst
typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]], ignore_system_fonts=True)
"""
_TYPST_HEAD = """
#set page(paper: "a4", margin: (x: 19mm, top: 27mm, bottom: 26mm), numbering: "1")
#set text(font: ("Source Serif 4", "Noto Serif JP"), size: 9.8pt)
#set par(justify: true)
#show table.cell.where(x: 0): set text(lang: "fr")
#show table.cell.where(x: 1): set text(lang: "ja", size: 9.3pt)
"""


@dataclass(frozen=True)
class Cost:
    """What a process took."""

    what: str
    seconds: float
    processor: float
    """Seconds of processors."""
    megabytes: float
    pages: int

    def __str__(self) -> str:
        took = f"{self.seconds:8.2f} s, {self.processor:7.2f} of processors,{self.megabytes:6.0f} MB"
        a_page = f"{1000 * self.processor / self.pages:5.0f} ms, {self.megabytes / self.pages:5.2f} MB a page"
        return f"{self.what:<20}{self.pages:5} pages{took};{a_page}"

    def grows(self, before: Cost) -> float:
        """How many times as much a page costs as `before`, of time or memory what grew more."""
        return max(
            self.processor / self.pages / (before.processor / before.pages),
            self.megabytes / self.pages / (before.megabytes / before.pages),
        )


def measured(what: str, pdf: Path, *command: str | Path) -> Cost:
    """Run a process that writes `pdf`."""
    start = time.perf_counter()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    silent = [(os.POSIX_SPAWN_DUP2, nowhere, 1), (os.POSIX_SPAWN_DUP2, nowhere, 2)]
    child = os.posix_spawn(command[0], list(map(str, command)), os.environ, file_actions=silent)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    os.close(nowhere)
    if status or not pdf.is_file():
        sys.exit(f"{what}: {command[0]} failed")
    with pikepdf.open(pdf) as printed:
        processor = usage.ru_utime + usage.ru_stime
        return Cost(what, seconds, processor, usage.ru_maxrss / 1024, len(printed.pages))


def costs(segments: int, folder: Path) -> Iterator[Cost]:
    """Every tool on a declaration of so many segments."""
    source = folder / "declaration.xml"
    source.write_bytes(generate(segments))
    for name in ("fr-ja", "fr-ja-facing"):
        pdf = folder / "build" / "large" / f"large.{name}.pdf"
        options = ("-e", name, "-f", "pdf", "-j", "1", "-o", folder / "build")
        yield measured(f"build {name}", pdf, sys.executable, "-c", _BUILD, "build", source, *options)
    in_step(folder / "build" / "large" / "large.fr-ja-facing.pdf")
    pdf = folder / "chromium.pdf"
    page = next(page for page in write_pages(source, folder) if page.stem == "fr-ja")
    if chromium := shutil.which("chromium") or shutil.which("google-chrome"):
        profile = f"--user-data-dir={folder / 'profile'}"
        yield measured("Chromium", pdf, chromium, *_CHROMIUM, profile, f"--print-to-pdf={pdf}", page.as_uri())
    text, pdf = folder / "text.typ", folder / "typst.pdf"
    text.write_text(typst_of(source), "utf-8")
    yield measured("Typst", pdf, sys.executable, "-c", _TYPST, text, pdf, resource("fonts"))


def in_step(pdf: Path) -> None:
    """State how many spreads hold the same segments on both sides; leave where one does not."""
    pages: dict[int, set[str]] = {}
    for name, span in Reading(pdf.read_bytes()).spans().items():
        for number in {run.page for run in span.runs("Note")} - {0}:
            pages.setdefault(number, set()).add(name.partition(".")[2] or name)
    spreads = [(pages.get(left, set()), pages.get(left + 1, set())) for left in range(1, max(pages) + 1, 2)]
    same = sum(left == right for left, right in spreads)
    print(f"{same} of {len(spreads)} spreads hold the same segments on both sides")
    if same < len(spreads):
        sys.exit(1)


def typst_of(source: Path) -> str:
    """The words of a declaration as a Typst table of two columns."""
    declaration = parse(source.read_bytes()).declaration
    if declaration is None:
        sys.exit(f"{source} is not a declaration")
    spec = next(spec for spec in built_in(declaration.tags) if spec.layout is Layout.PARALLEL)
    rows = "\n".join(_rows(compose(declaration, spec).body))
    return f"{_TYPST_HEAD}\n#table(columns: (1fr, 1fr), stroke: none,\n{rows}\n)\n"


def _rows(blocks: Sequence[EditionBlock]) -> Iterator[str]:
    for block in blocks:
        if block.cells:
            texts = (cell.joint.join(plain(piece.nodes) for piece in cell.pieces) for cell in block.cells)
            yield "".join(f'"{_quoted(text)}", ' for text in texts)
        yield from _rows(block.blocks)


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def main() -> int:
    """Measure and print; 1 where a page grows dearer than the limit allows."""
    arguments = argparse.ArgumentParser(description="Time and memory of long documents.")
    arguments.add_argument("--segments", type=int, nargs="+", default=SEGMENTS)
    as_users_do()
    with tempfile.TemporaryDirectory() as name:
        deque(costs(min(SEGMENTS), Path(name)), maxlen=0)  # unmeasured: from here on Python finds bytecode
    kept = True
    before: dict[str, Cost] = {}
    for segments in arguments.parse_args().segments:
        print(f"{segments} segments")
        with tempfile.TemporaryDirectory() as name:
            for cost in costs(segments, Path(name)):
                growth = f", {cost.grows(before[cost.what]):.2f} times" if cost.what in before else ""
                print(f"  {cost}{growth}", flush=True)
                if cost.what.startswith("build") and cost.what in before:
                    kept = kept and cost.grows(before[cost.what]) <= GROWTH_LIMIT
                before[cost.what] = cost
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
