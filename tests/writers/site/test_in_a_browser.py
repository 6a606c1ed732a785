"""What a visitor does on the site: reads, searches, filters; from a disk, with and without scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from declaration_doc.model.site import Site
from declaration_doc.writers.site import pages
from tests.writers.site.test_site import ENTRY

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

OLDER = replace(ENTRY, declaration=replace(ENTRY.declaration, id="older", adopted="2001-05-01", meeting=None))
ITEMS = ".declarations > li"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    for name, data in pages(Site((ENTRY, OLDER))).items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def troubles() -> list[str]:
    return []


@pytest.fixture
def index(browser: Browser, site: Path, troubles: list[str]) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 800}, locale="ja-JP")
    page = context.new_page()
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.goto((site / "index.ja.html").as_uri())
    yield page
    context.close()


def wide(text: str) -> str:
    """Full-width forms of what ASCII has."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


@pytest.mark.parametrize(
    "typed", [str.upper, wide, "".join, " ".join], ids=["case", "width", "same", "spaces"]
)
def test_a_search_ignores_case_width_accents_and_spaces(
    index: Page, troubles: list[str], typed: Callable[[str], str]
) -> None:
    words = "échangeons"
    assert any(words in segment.words("fr") for segment in ENTRY.declaration.segments())
    for wanted in (words, "echangeons"):
        index.fill("#search", typed(wanted))
        index.wait_for_selector("#results mark")
        assert index.inner_text("#results mark >> nth=0") == words
    index.fill("#search", "見つからない言葉")
    assert "該当する箇所はない" in index.inner_text("#results")
    assert troubles == []


def test_a_passage_leads_to_its_segment(index: Page) -> None:
    segment = next(row for row in ENTRY.declaration.segments() if row.words("ja"))
    index.fill("#search", segment.words("ja"))
    index.wait_for_selector("#results a")
    addresses = index.eval_on_selector_all(
        "#results a", "links => links.map(link => link.getAttribute('href'))"
    )
    assert any(address.endswith(segment.id) for address in addresses)


def test_filters_leave_what_they_name(index: Page) -> None:
    assert index.locator(ITEMS).count() == 2
    index.select_option("select[name=year]", "2001")
    assert [item.is_visible() for item in index.locator(ITEMS).all()] == [False, True]
    index.select_option("select[name=year]", "")
    assert all(item.is_visible() for item in index.locator(ITEMS).all())
    for name in ("meeting", "place"):
        offered = index.locator(f"select[name={name}] option").all_inner_texts()
        assert offered[1:] == [index.locator(f"{ITEMS} .{name} [lang=ja]").first.inner_text()]
        index.select_option(f"select[name={name}]", label=offered[1])
        assert [item.is_visible() for item in index.locator(ITEMS).all()] == [True, False]
        index.select_option(f"select[name={name}]", "")


def test_no_page_is_wider_than_a_phone(index: Page, site: Path) -> None:
    for name in (
        "index.fr.html",
        f"{ENTRY.declaration.id}/index.fr.html",
        f"{ENTRY.declaration.id}/glossary.ja.html",
    ):
        index.goto((site / name).as_uri())
        assert index.evaluate("document.documentElement.scrollWidth") <= 390, name
        if index.is_visible("#tools"):
            index.evaluate("document.querySelector('option:last-child').textContent += ' – 7e'.repeat(20)")
        tools = index.locator("#tools input, #tools select").all()
        assert all((box := each.bounding_box()) and box["x"] + box["width"] <= 390 for each in tools), name


def test_a_remark_in_the_glossary_leaves_room_for_the_terms(index: Page, site: Path) -> None:
    index.goto((site / ENTRY.declaration.id / "glossary.fr.html").as_uri())
    cell = index.locator("td:nth-child(3)").first
    assert cell.evaluate("each => getComputedStyle(each).whiteSpace") == "normal"


def test_without_scripts_everything_is_there_but_the_tools(browser: Browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "index.fr.html").as_uri())
    assert page.locator(ITEMS).count() == 2
    assert not page.is_visible("#tools")
    page.click(f"{ITEMS}:first-child h2 a")
    assert page.locator("section.editions table").is_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(
    browser: Browser, site: Path, axe: str, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    for name in (
        "index.fr.html",
        f"{ENTRY.declaration.id}/index.ja.html",
        f"{ENTRY.declaration.id}/glossary.fr.html",
    ):
        page.goto((site / name).as_uri())
        page.evaluate(axe)
        found = page.evaluate(
            "async () => (await axe.run()).violations.map(v => v.id + ' ' + v.nodes[0].html)"
        )
        assert found == [], name
    context.close()
