"""The page looks as it did. `--update` keeps the new look; look at the page before you commit it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from declaration_doc.editions import built_in
from declaration_doc.model.edition import Publication
from declaration_doc.model.style import Lettering, Style
from declaration_doc.writers.html import write
from tests.conftest import Golden
from tests.writers.agreement import EVERY_ELEMENT, edition
from tests.writers.html.conftest import SIZES
from tests.writers.html.looking import differences, looks, panels, read, written

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

GOLDENS = EVERY_ELEMENT.parent / "looks"
FR_JA = built_in(["fr", "ja"])[2]
AROUND = Publication(terms={"shizuoka": {"fr": "Shizuoka", "ja": "静岡市"}})
EMBEDDED = Style(fonts=Lettering.EMBEDDED)


@cache
def page() -> bytes:
    """The page in two languages with its fonts."""
    return write(replace(edition(FR_JA), draft=()), publication=AROUND, style=EMBEDDED)


Show = Callable[..., "Page"]


@pytest.fixture(scope="module")
def screen(browser: Browser) -> Iterator[Page]:
    """One page for all: a new one takes its time. It takes sheets that the policy of the page would refuse."""
    context = browser.new_context(reduced_motion="reduce", bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def show(screen: Page, tmp_path: Path) -> Show:
    def show(data: bytes, size: str = "desktop", scheme: str = "light") -> Page:
        (tmp_path / "page.html").write_bytes(data)
        width, height = SIZES[size]
        screen.set_viewport_size({"width": width, "height": height})
        screen.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        screen.mouse.move(0, 0)
        screen.goto((tmp_path / "page.html").as_uri())
        return screen

    return show


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_every_region_looks_as_it_did(
    show: Show, size: str, scheme: str, request: pytest.FixtureRequest, golden: Golden
) -> None:
    opened = show(page(), size, scheme)
    now = [*looks(opened), *panels(opened)]
    path = GOLDENS / f"page.{size}.{scheme}.txt"
    if request.config.getoption("--update") and (
        not path.exists() or differences(read(path.read_text("utf-8")), now)
    ):
        golden(written(now).encode(), path)
    assert differences(read(path.read_text("utf-8")), now) == []


# --- what a look tells ------------------------------------------------------------------------------


DRIFTS = {
    ":root { --gutter: 2rem }": "pair",
    ":root { --accent: #1d4f8a }": "contents",
    ":root { --paper: #fcfbf6 }": "cover",
    ":root { --text-latin: monospace }": "pair",
    "main p:lang(fr) { font-style: italic }": "pair",
    "h1 { letter-spacing: .05em }": "cover",
    ".notes { padding-top: 1.4rem }": "notes",
    "h2 { font-weight: 400 !important }": "heading",
}
"""What is put on top of the page → the region that it shows in."""


def test_a_drift_is_seen_and_named(show: Show) -> None:
    opened = show(page())
    before = looks(opened)
    assert read(written(before)) == before
    missed = set()
    for css, region in DRIFTS.items():
        sheet = opened.add_style_tag(content=css)
        if not any(each.startswith(f"{region}: ") for each in differences(before, looks(opened))):
            missed.add(css)
        sheet.evaluate("each => each.remove()")
    assert missed == set()
    assert differences(before, looks(opened)) == []
