"""What an edition costs beside the engine that prints it, and a whole set beside Chromium.

    python -m benchmarks.editions [DECLARATION] [--runs N]

1. One PDF edition, `build` as a whole process, and a five-line WeasyPrint script given the same HTML,
   style sheets and fonts: at most 0.3 s between them.
2. Each PDF edition, likewise, and all of them together: single languages and columns at most 1.5 times
   the bare engine, facing pages, which are laid out twice, at most 2.5 times.
3. All editions but those on facing pages in all formats in one `build`, and Chromium printing the HTML of
   the same PDFs one after another: `build` is to be faster.

Prints medians in seconds and their ratio, runs of both sides taken in turn, and exits with 1 where a
limit is exceeded.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from benchmarks.processes import as_users_do
from declaration_doc.editions import built_in, compose
from declaration_doc.formats.declaration import parse
from declaration_doc.model.block import Image
from declaration_doc.model.declaration import Declaration
from declaration_doc.writers.pdf import prepare
from declaration_doc.writers.pdf.engine import Page

DECLARATION = Path(__file__).parents[1] / "sources" / "aix-en-provence-2022" / "declaration.xml"
OVERHEAD_LIMIT = 0.3
"""Seconds of one `build` of one PDF beyond the bare engine."""
SIZE_MEASURE = 130
"""Kilobytes wished for of the bilingual PDF; it is stated, and fails nothing: the fonts alone take more."""
RATIO_LIMIT, FACING_LIMIT = 1.5, 2.5
"""Most that a PDF may take, in times of the bare engine."""
_BUILD = "from declaration_doc.cli import main; main()"
_BARE = """
import sys
from weasyprint import HTML
*pages, pdf = sys.argv[1:]
for page in pages:
    HTML(page).write_pdf(pdf)
"""
_CHROMIUM = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
)


def images(declaration: Declaration, folder: Path) -> dict[str, bytes]:
    """The logos beside the source, by name."""
    names = [block.data.source for block in declaration.logos if isinstance(block.data, Image)]
    return {name: (folder / name).read_bytes() for name in names}


def write_pages(source: Path, folder: Path) -> list[Path]:
    """The HTML that the engine is given for each edition, with its style sheets and fonts beside it."""
    declaration = parse(source.read_bytes()).declaration
    if declaration is None:
        sys.exit(f"{source} is not a declaration")
    assets = images(declaration, source.parent)
    return [
        page
        for spec in built_in(declaration.tags)
        for page in _write_pages(folder / f"{spec.name}.html", prepare(compose(declaration, spec), assets))
    ]


def _write_pages(path: Path, page: Page) -> Iterator[Path]:
    """The document of an edition; of facing pages the title, and one for each side: NAME.verso.html."""
    yield _write_page(path, page)
    for name, side in zip(("verso", "recto"), page.sides or (), strict=False):
        yield _write_page(path.with_suffix(f".{name}.html"), replace(page, html=side.html))


def _write_page(path: Path, page: Page) -> Path:
    links = []
    for number, style in enumerate(page.styles):
        sheet = path.parent / "styles" / f"{path.stem}.{number}.css"
        sheet.parent.mkdir(exist_ok=True)
        sheet.write_text(style if isinstance(style, str) else style.text, "utf-8")
        links.append(f'<link rel="stylesheet" href="styles/{sheet.name}">')
    for address, content in page.files.items():
        beside = path.parent / address
        beside.parent.mkdir(exist_ok=True)
        beside.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
    path.write_text(page.html.replace("</head>", "".join(links) + "</head>"), "utf-8")
    return path


def run(*command: str | Path) -> None:
    """A process; what it says is not shown unless it fails."""
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stderr.decode(errors='replace')}")


def build(source: Path, output: Path, *options: str) -> None:
    """`declaration-doc build` into a folder of its own, all anew."""
    shutil.rmtree(output, ignore_errors=True)
    run(sys.executable, "-c", _BUILD, "build", source, "-o", output, *options)


def print_with(chromium: str, pages: Sequence[Path], folder: Path) -> None:
    """Every page with Chromium, one after another, each with a new profile."""
    for page in pages:
        with tempfile.TemporaryDirectory(dir=folder) as profile:
            target = f"--print-to-pdf={folder / page.stem}.chromium.pdf"
            run(chromium, *_CHROMIUM, f"--user-data-dir={profile}", target, page.as_uri())


def in_turn(runs: int, *actions: Callable[[], None]) -> list[float]:
    """The median time of each action, in seconds, their runs taken in turn."""
    seconds: list[list[float]] = [[] for _ in actions]
    for _ in range(runs):
        for times, action in zip(seconds, actions, strict=True):
            start = time.perf_counter()
            action()
            times.append(time.perf_counter() - start)
    return [statistics.median(times) for times in seconds]


def measure_one(source: Path, page: Path, folder: Path, runs: int) -> bool:
    """One PDF edition beside the bare engine; whether it keeps the limit."""
    spec, pdf = page.stem, folder / "bare.pdf"
    ours, bare = in_turn(
        runs,
        lambda: build(source, folder / "one", "-e", spec, "-f", "pdf"),
        lambda: run(sys.executable, "-c", _BARE, page, pdf),
    )
    print(f"{spec} PDF: build {ours:.2f} s, bare WeasyPrint {bare:.2f} s, ratio {ours / bare:.2f}")
    print(f"  difference {ours - bare:+.2f} s, limit {OVERHEAD_LIMIT:+.2f} s")
    (built,) = (folder / "one").glob("*/*.pdf")
    print(f"  {built.stat().st_size / 1000:.0f} KB, measure {SIZE_MEASURE} KB (see docs/explanation/pdf.md)")
    return ours - bare <= OVERHEAD_LIMIT


def measure_ratios(source: Path, pages: Sequence[Path], folder: Path, runs: int) -> bool:
    """Every PDF edition beside the bare engine; whether each kind keeps its limit."""
    documents: dict[str, list[Path]] = {}
    for page in pages:
        documents.setdefault(page.name.partition(".")[0], []).append(page)
    sums = {RATIO_LIMIT: [0.0, 0.0], FACING_LIMIT: [0.0, 0.0]}
    for name, parts in documents.items():
        times = in_turn(
            runs,
            partial(build, source, folder / "each", "-e", name, "-f", "pdf", "-j", "1"),
            partial(run, sys.executable, "-c", _BARE, *parts, folder / "bare.pdf"),
        )
        print(f"{name}: build {times[0]:.2f} s, bare {times[1]:.2f} s, ratio {times[0] / times[1]:.2f}")
        kind = sums[FACING_LIMIT if len(parts) > 1 else RATIO_LIMIT]
        kind[:] = (total + time for total, time in zip(kind, times, strict=True))
    for limit, (ours, bare) in sums.items():
        print(f"  together: ratio {ours / bare:.2f}, limit {limit:.2f}")
    return all(ours <= limit * bare for limit, (ours, bare) in sums.items())


def measure_set(source: Path, pages: Sequence[Path], folder: Path, runs: int) -> bool:
    """All editions in all formats beside Chromium's PDFs; whether they are faster."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        print("all editions: Chromium is not installed, nothing to compare with")
        return True
    ours, theirs = in_turn(
        runs,
        lambda: build(source, folder / "all", *(word for page in pages for word in ("-e", page.stem))),
        lambda: print_with(chromium, pages, folder),
    )
    print(f"{len(pages)} editions in all formats: build {ours:.2f} s, ", end="")
    print(f"Chromium's {len(pages)} PDFs {theirs:.2f} s, ratio {ours / theirs:.2f}")
    return ours <= theirs


def main() -> int:
    """Measure and print; 1 where a limit is exceeded."""
    arguments = argparse.ArgumentParser(description="Time of editions beside bare WeasyPrint and Chromium.")
    arguments.add_argument("declaration", nargs="?", type=Path, default=DECLARATION)
    arguments.add_argument("--runs", type=int, default=5)
    given = arguments.parse_args()
    as_users_do()
    source = given.declaration.resolve()
    print(f"{source.parent.name}, {len(os.sched_getaffinity(0))} processors, medians of {given.runs} runs")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pages = write_pages(source, folder)
        build(source, folder / "warm")  # unmeasured: from here on Python finds bytecode
        bilingual = next((page for page in pages if "-" in page.stem), pages[0])
        kept = [
            measure_one(source, bilingual, folder, given.runs),
            measure_ratios(source, pages, folder, given.runs),
            measure_set(source, [page for page in pages if "facing" not in page.name], folder, given.runs),
        ]
    return int(not all(kept))


if __name__ == "__main__":
    sys.exit(main())
