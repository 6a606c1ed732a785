"""The reading page beside the same text as bare HTML, and a text of 10,000 segments, in Chromium.

    python -m benchmarks.page [DECLARATION] [--runs N]

1. Size of the bilingual page: at most 150 KB, with its fonts inside at most 400 KB.
2. First paint and full interactivity under 4 × CPU slowdown, beside the same text as bare HTML in the same
   run, runs of both taken in turn: at most 1.5 times. A page is interactive once the script has run, a frame
   has followed and a task queued behind that frame is done: from then on whatever the reader does is answered
   at once, on our page by every control, on the bare one by scrolling and links. Both are asked the same:
   the end of the script alone would leave out the layout that follows it. The work until then, without
   slowdown, is told in time of processor, which depends less on what else the machine does, and has the same
   limit. Ratios are taken round by round, so that what slows a round slows both.
3. With 10,000 segments: a search answers within 100 ms, the first one too, and a highlight is done within one
   frame (16.7 ms).

Prints medians and exits with 1 where a limit is exceeded.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from benchmarks.generate import generate
from declaration_doc.editions import compose, edition_named
from declaration_doc.formats.declaration import parse
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.style import Lettering, Style
from declaration_doc.writers.html import write
from tools.system import chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

DECLARATION = Path(__file__).parents[1] / "sources" / "aix-en-provence-2022" / "declaration.xml"
SIZE_LIMIT = 150_000
"""Bytes of the bilingual page, which holds no fonts."""
FONTS_LIMIT = 400_000
"""Bytes of the page that holds its fonts."""
RATIO_LIMIT = 1.5
SEARCH_LIMIT = 100.0
"""Milliseconds."""
FRAME_LIMIT = 1000 / 60
"""Milliseconds."""
SEGMENTS = 10_000
FRESH = 5
"""Times that a long page is opened anew."""
SLOWDOWN = 4

Times: TypeAlias = tuple[float, float, float]
"""Milliseconds to the first paint, until the page answers, and of work of the page's own thread."""
MEASURES = ("first paint", "interactive", "work")

_WATCH = """Promise.all([
  new Promise(done => new PerformanceObserver(list => {
    const found = list.getEntriesByName("first-contentful-paint")[0];
    if (found) done(found.startTime);
  }).observe({ type: "paint", buffered: true })),
  new Promise(done => addEventListener("DOMContentLoaded", () => {
    requestAnimationFrame(() => setTimeout(() => done(performance.now())));
  })),
]).then(times => console.log("times " + JSON.stringify(times)));"""
"""Says both times by itself: whoever asks a page takes time of it."""
_TIMED = """([selector, words]) => {
  const field = document.querySelector(selector), start = performance.now();
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return performance.now() - start;
}"""
_LIT = """() => new Promise(done => {
  const all = [...document.querySelectorAll("main .s")].filter(each => {
    const box = each.getBoundingClientRect();
    return box.top > 100 && box.bottom < innerHeight;
  });
  const start = performance.now();
  all[1].dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
  document.body.offsetHeight;
  done(performance.now() - start);
})"""


def page_of(declaration: Declaration, fonts: Lettering = Lettering.SYSTEM) -> bytes:
    """The bilingual page."""
    edition = compose(declaration, edition_named(declaration, Configuration(), "fr-ja"))
    return write(edition, style=Style(fonts=fonts))


def bare(page: bytes) -> bytes:
    """The same text and elements without style, script, controls or policy."""
    text = page.decode()
    body = text[text.index("<header") : text.index('<div id="page.passage"')]
    kept = re.sub(r' (class|aria-[a-z]+|data-[a-z]+)="[^"]*"', "", body)
    title = re.search(r"<title>.*?</title>", text)
    head = f'<meta charset="utf-8">{title[0] if title else ""}'
    return f"<!doctype html>\n<html><head>{head}</head><body>{kept}</body></html>\n".encode()


def opened(browser: Browser, path: Path) -> Times:
    """A page in fresh contexts: what its reader waits for under the slowdown, its work without it."""
    paint, answers, _ = _opened(browser, path, SLOWDOWN)
    return paint, max(paint, answers), _opened(browser, path, 1)[2]


def _opened(browser: Browser, path: Path, rate: int) -> Times:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.add_init_script(_WATCH)
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": rate})
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    with page.expect_console_message(lambda message: message.text.startswith("times ")) as said:
        page.goto(path.as_uri())
    paint, answers = json.loads(said.value.text.removeprefix("times "))
    metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    context.close()
    return paint, answers, 1000 * metrics["TaskDuration"]


def rounds(count: int, one: Callable[[], Times], other: Callable[[], Times]) -> list[tuple[Times, Times]]:
    """What both measure, turn about; the first round, in which files and fonts are read, does not count."""
    measured = []
    for turn in range(count + 1):
        second = other() if turn % 2 else None
        first = one()
        measured.append((first, second or other()))
    return measured[1:]


def measure_opening(browser: Browser, page: bytes, folder: Path, runs: int) -> bool:
    """The page beside the bare text; whether it keeps the limits."""
    ours, plain = folder / "page.html", folder / "bare.html"
    ours.write_bytes(page)
    plain.write_bytes(bare(page))
    measured = rounds(runs, lambda: opened(browser, ours), lambda: opened(browser, plain))
    kept = [_compared(name, n, measured) for n, name in enumerate(MEASURES)]
    return all(kept)


def _compared(name: str, index: int, measured: Sequence[tuple[Times, Times]]) -> bool:
    """Print medians of one measure and of its ratios, round by round; whether these keep the limit."""
    mine = statistics.median(one[index] for one, _ in measured)
    theirs = statistics.median(other[index] for _, other in measured)
    ratios = [one[index] / other[index] for one, other in measured]
    low, ratio, high = statistics.quantiles(ratios, n=4)
    print(
        f"{name}: {mine:.0f} ms, bare HTML {theirs:.0f} ms, "
        f"ratio {ratio:.2f} (half of the rounds {low:.2f} to {high:.2f}), limit {RATIO_LIMIT}"
    )
    return ratio <= RATIO_LIMIT


def measure_large(browser: Browser, folder: Path, runs: int) -> bool:
    """Search and highlight in a long text; whether they keep the limits."""
    declaration = parse(generate(SEGMENTS)).declaration
    if declaration is None:
        sys.exit("the generated text is no declaration")
    path = folder / "large.html"
    path.write_bytes(page_of(declaration))
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    first = statistics.median(_first_search(browser, path) for _ in range(min(runs, FRESH)))
    page.goto(path.as_uri())
    page.keyboard.press("/")
    words = ("kanazawa", "２００８年", "economie circulaire", "脱炭素化", "xyzzy")
    searches = [page.evaluate(_TIMED, ["#page\\.words", words[n % len(words)]]) for n in range(runs)]
    page.keyboard.press("Escape")
    frames = [_highlight(page, n) for n in range(runs)]
    search, frame = statistics.median(searches), statistics.median(frames)
    print(
        f"{SEGMENTS} segments: search {search:.0f} ms, the first on a page just opened {first:.0f} ms, "
        f"limit {SEARCH_LIMIT:.0f} ms"
    )
    print(f"{SEGMENTS} segments: highlight {frame:.1f} ms, limit {FRAME_LIMIT:.1f} ms")
    return max(search, first) <= SEARCH_LIMIT and frame <= FRAME_LIMIT


def _first_search(browser: Browser, path: Path) -> float:
    """Milliseconds of a search right after the page was opened, with nothing made ready for it."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(path.as_uri())
    page.keyboard.press("/")
    taken = float(page.evaluate(_TIMED, ["#page\\.words", "shizuoka"]))
    page.close()
    return taken


def _highlight(page: Page, turn: int) -> float:
    page.mouse.wheel(0, 400 + turn)
    page.wait_for_timeout(200)
    return float(page.evaluate(_LIT))


def main() -> int:
    """Measure and print; 1 where a limit is exceeded."""
    arguments = argparse.ArgumentParser(description="The reading page in Chromium.")
    arguments.add_argument("declaration", nargs="?", type=Path, default=DECLARATION)
    arguments.add_argument("--runs", type=int, default=9)
    given = arguments.parse_args()
    program = chromium()
    declaration = parse(given.declaration.read_bytes()).declaration
    if program is None or declaration is None:
        sys.exit("Chromium is not installed, or that is no declaration")
    from playwright.sync_api import sync_playwright

    page = page_of(declaration)
    whole = page_of(declaration, Lettering.EMBEDDED)
    kept = []
    for what, made, limit in (("", page, SIZE_LIMIT), (" with its fonts", whole, FONTS_LIMIT)):
        size = f"{len(made) / 1000:.0f} KB, limit {limit / 1000:.0f} KB"
        print(f"{declaration.id}.fr-ja.html{what}: {size}")
        kept.append(len(made) <= limit)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as name:
        options = ["--no-sandbox", "--disable-gpu", "--disable-quic"]
        browser = playwright.chromium.launch(executable_path=program, args=options)
        kept.append(measure_opening(browser, page, Path(name), given.runs))
        kept.append(measure_large(browser, Path(name), given.runs))
        browser.close()
    return int(not all(kept))


if __name__ == "__main__":
    sys.exit(main())
