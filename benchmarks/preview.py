"""From saving a source to the changed words on the screen: `python -m benchmarks.preview`.

A real preview, a real Chromium (Playwright), the declaration of Aix-en-Provence; the median of several
saves. The aim is one second.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.processes import as_users_do

SOURCE = Path(__file__).parents[1] / "sources" / "aix-en-provence-2022"
PAGE = "aix-en-provence-2022/aix-en-provence-2022.fr-ja.html"
WORD = "Conscientes"
SAVES = 5
LIMIT = 1.0
"""Seconds."""


def main() -> int:
    """Print the median; 1 where it is over the limit."""
    as_users_do()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "sources" / "aix"
        shutil.copytree(SOURCE, copy)
        command = [sys.executable, "-m", "declaration_doc", "preview", "--port", "0"]
        with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as process:
            try:
                address = process.stdout.readline().strip() if process.stdout else ""
                times = _saves(copy / "declaration.xml", address + PAGE)
            finally:
                process.kill()
    median = statistics.median(times)
    print(f"save to repaint: {median:.2f} s (limit {LIMIT:.1f}); each: {' '.join(f'{t:.2f}' for t in times)}")
    return median > LIMIT


def _saves(source: Path, address: str) -> list[float]:
    original = source.read_text("utf-8")
    times = []
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(address)
        for number in range(SAVES):
            word = f"{WORD}{'x' * (number + 1)}"
            begun = time.perf_counter()
            source.write_text(original.replace(WORD, word), "utf-8")
            page.get_by_text(f"{word} ").first.wait_for()
            times.append(time.perf_counter() - begun)
        browser.close()
    return times


if __name__ == "__main__":
    sys.exit(main())
