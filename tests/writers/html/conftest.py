"""A small declaration as the pages that readers open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from declaration_doc.editions import built_in
from declaration_doc.model.edition import Publication, Sibling, Writing
from declaration_doc.writers.html import write
from tests.writers.agreement import edition

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SIZES = {"phone": (390, 844), "tablet": (820, 1180), "desktop": (1280, 800)}
"""CSS px."""

Open: TypeAlias = Callable[..., "Page"]

_TERMS = {"shizuoka": {"fr": "Shizuoka", "ja": "静岡市"}}


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A set: the pages of every edition of the declaration that uses every element."""
    folder = tmp_path_factory.mktemp("pages")
    specs = built_in(["fr", "ja"])
    for spec in specs:
        others = tuple(
            Sibling(f"accord-de-nancy.{other.name}.html", other.languages, other.name)
            for other in specs
            if other != spec
        )
        around = Publication(pages=others, terms=_TERMS, source="accord-de-nancy.xml")
        composed = replace(edition(spec), draft=())
        (folder / f"{composed.id}.html").write_bytes(write(composed, publication=around))
    upright = edition(replace(specs[1], name="ja-vertical", writing=Writing.VERTICAL))
    (folder / f"{upright.id}.html").write_bytes(write(upright))
    return folder


@pytest.fixture(scope="module")
def screen(browser: Browser) -> Iterator[Page]:
    """One page for all the tests of a module: a new one takes its time."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture
def opened(browser: Browser, pages: Path) -> Iterator[Open]:
    """Opens the page of an edition as a reader does; closes it after the test, without any complaint of it."""
    contexts = []
    complaints: list[str] = []

    def opened(name: str = "fr-ja", view: str = "", size: str = "desktop", **options: Any) -> Page:
        width, height = SIZES[size]
        settings = {"viewport": {"width": width, "height": height}, "reduced_motion": "reduce", **options}
        context = browser.new_context(**settings)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "request", lambda request: complaints.append(request.url) if page.url != "about:blank" else None
        )
        page.goto(f"{(pages / f'accord-de-nancy.{name}.html').as_uri()}{view}")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [each for each in complaints if not each.startswith("file:")] == []
