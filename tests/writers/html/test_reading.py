"""The reading page in a browser, by what a person does with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest

from tests.writers.html.conftest import SIZES, Open

if TYPE_CHECKING:
    from playwright.sync_api import Page

every_size = pytest.mark.parametrize("size", SIZES)
FIRST = "preamble-adoption-1"


def lit(page: Page) -> set[str]:
    """The ids of the segments that are lit."""
    return set(page.evaluate("[...document.querySelectorAll('.s.lit')].map(each => each.id)"))


def shown(page: Page, anchor: str) -> bool:
    return page.locator(f"[id='{anchor}']").is_visible()


def box(page: Page, anchor: str) -> dict[str, float]:
    found = page.locator(f"[id='{anchor}']").bounding_box()
    assert found is not None
    return {"x": found["x"], "y": found["y"], "height": found["height"]}


def fragment(page: Page) -> str:
    return str(page.evaluate("location.hash"))


def sideways(page: Page) -> bool:
    """Whether the window scrolls to the side."""
    return bool(page.evaluate("document.documentElement.scrollWidth > innerWidth"))


def pick(page: Page, name: str, value: str) -> None:
    """Choose among the radio buttons called `name`, opening the panel where they are."""
    radio = page.locator(f"input[name={name}][value={value}]")
    if name != "text" and not radio.is_visible():
        page.locator("[data-do=display]").click()
    radio.locator("..").click()


# --- as it is opened -------------------------------------------------------------------------------


@every_size
@pytest.mark.parametrize("locale", ["fr-FR", "ja-JP"])
def test_the_page_opens_without_complaint_and_without_sideways_scrolling(
    opened: Open, size: str, locale: str
) -> None:
    page = opened("ja-fr" if locale == "ja-JP" else "fr-ja", size=size, locale=locale)
    assert page.locator("#page\\.tools").is_visible()
    assert shown(page, FIRST)
    assert not sideways(page)


def test_without_script_the_text_is_whole_and_no_control_is_seen(opened: Open) -> None:
    page = opened(java_script_enabled=False)
    assert not page.locator(".tools, .passage, dialog").first.is_visible()
    assert shown(page, FIRST)
    assert shown(page, f"ja.{FIRST}")
    page.locator(".contents a[href='#w2']").click()
    assert page.url.endswith("#w2")


def test_offline_the_page_opens_again(opened: Open) -> None:
    page = opened()
    page.context.set_offline(True)
    page.reload()
    assert shown(page, FIRST)


@pytest.mark.parametrize("name", ["fr-ja", "fr"])
def test_at_four_times_the_size_nothing_runs_out_of_the_window(opened: Open, name: str) -> None:
    page = opened(name, viewport={"width": 320, "height": 256})
    assert not sideways(page)
    for panel in ("display", "search"):
        page.locator(f"[data-do={panel}]").click()
        assert not sideways(page)
    page.locator("[data-do=help]").click()
    assert not sideways(page)


def test_at_four_times_the_size_the_bar_keeps_to_a_line_and_every_choice_can_be_reached(
    opened: Open,
) -> None:
    page = opened(view="#w2", viewport={"width": 320, "height": 256})
    assert page.locator(".bar").evaluate("each => each.clientHeight") < 60
    assert box(page, "w2-heading-1")["y"] > 50
    page.keyboard.press("d")
    panel = page.locator("#page\\.display")
    assert panel.evaluate("each => each.getBoundingClientRect().bottom <= innerHeight")
    panel.evaluate("each => each.scrollTo(0, 9999)")
    assert panel.locator("fieldset, .switch").last.evaluate(
        "each => each.getBoundingClientRect().bottom <= innerHeight"
    )


def test_on_every_telephone_and_tablet_the_bar_keeps_to_a_line(opened: Open) -> None:
    page = opened(viewport={"width": 320, "height": 700})
    for width in range(320, 800, 20):
        page.set_viewport_size({"width": width, "height": 700})
        assert page.locator(".bar").evaluate("each => each.clientHeight") < 60, width


def test_to_go_through_the_bar_by_keyboard_leaves_the_text_where_it_is(opened: Open) -> None:
    page = opened(view="#w2")
    page.locator("[data-do=help]").evaluate("each => each.focus({ preventScroll: true })")
    before = page.evaluate("scrollY")
    for _ in range(3):
        page.keyboard.press("Shift+Tab")
        assert page.evaluate("document.activeElement.closest('.tools') !== null")
        assert page.evaluate("scrollY") == before


def test_the_skip_link_leads_to_the_text(opened: Open) -> None:
    page = opened()
    page.keyboard.press("Tab")
    assert page.locator(".skip").evaluate("each => each === document.activeElement")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "page.text"


def test_what_is_focused_is_seen_to_be(opened: Open) -> None:
    page = opened()
    for _ in range(4):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => { const at = document.activeElement, label = at.closest("label");
            return [at, label].some(each => each && getComputedStyle(each).outlineStyle !== "none"); }"""
        )
        assert seen


# --- languages and arrangements --------------------------------------------------------------------


def test_one_language_can_be_read_alone(opened: Open) -> None:
    page = opened()
    pick(page, "text", "ja")
    assert not shown(page, FIRST)
    assert shown(page, f"ja.{FIRST}")
    assert page.evaluate("document.documentElement.lang") == "ja"
    assert page.title().startswith("ナンシー合意")
    assert page.locator("[data-do=search]").inner_text() == "検索"
    assert fragment(page).endswith("?text=ja")
    pick(page, "text", "all")
    assert shown(page, FIRST)


def test_the_other_language_can_lead_for_eyes_and_for_speech(opened: Open) -> None:
    page = opened()
    assert box(page, FIRST)["x"] < box(page, f"ja.{FIRST}")["x"]
    pick(page, "lead", "ja")
    assert box(page, FIRST)["x"] > box(page, f"ja.{FIRST}")["x"]
    languages = page.evaluate(
        "[...document.querySelector('main p.s, main .row:not(.languages)').children].map(each => each.lang)"
    )
    assert languages == ["ja", "fr"]
    assert page.evaluate("document.documentElement.lang") == "ja"


def test_languages_stand_side_by_side_or_below_each_other(opened: Open) -> None:
    page = opened()
    assert abs(box(page, FIRST)["y"] - box(page, f"ja.{FIRST}")["y"]) < 20
    pick(page, "layout", "interleaved")
    french, japanese = box(page, FIRST), box(page, f"ja.{FIRST}")
    assert japanese["y"] >= french["y"] + french["height"]
    assert "layout=interleaved" in fragment(page)


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_facing_columns_scroll_in_step(opened: Open, size: str) -> None:
    page = opened(view="#preamble?layout=facing", size=size)
    french = page.locator(".pane[lang=fr]")
    french.hover()
    french.evaluate(
        "each => each.scrollTop = document.getElementById('resolution-peace-1').offsetTop - each.offsetTop - 20"
    )
    page.wait_for_function(
        """() => { const top = id => { const each = document.getElementById(id);
        return each.getBoundingClientRect().top - each.closest(".pane").getBoundingClientRect().top; };
        return Math.abs(top("resolution-peace-1") - top("ja.resolution-peace-1")) < 60; }"""
    )


def test_japanese_can_be_read_in_vertical_lines_beside_french(opened: Open) -> None:
    page = opened()
    pick(page, "writing", "vertical")
    assert (
        page.locator(".pane[lang=ja]").evaluate("each => getComputedStyle(each).writingMode") == "vertical-rl"
    )
    assert (
        page.locator(".pane[lang=fr]").evaluate("each => getComputedStyle(each).writingMode")
        == "horizontal-tb"
    )
    assert page.locator(".pane[lang=ja] .together").first.inner_text() in {"2", "10", "3", "6"}
    assert "writing=vertical" in fragment(page)
    pick(page, "writing", "horizontal")
    assert page.locator(".pane").count() == 0


def test_the_japanese_edition_can_be_read_in_vertical_lines(opened: Open) -> None:
    page = opened("ja", size="phone")
    pick(page, "writing", "vertical")
    assert page.locator(".pane.vertical").count() == 1
    assert not sideways(page)


def test_a_wheel_and_the_keys_of_pages_go_along_vertical_lines(opened: Open) -> None:
    page = opened(view="#preamble?writing=vertical", viewport={"width": 700, "height": 800})
    pane = page.locator(".pane.vertical")
    pane.hover()
    before = page.evaluate("scrollY")
    page.mouse.wheel(0, 150)
    page.wait_for_function("() => document.querySelector('.vertical').scrollLeft < -100")
    assert page.evaluate("scrollY") == before
    pane.focus()
    page.keyboard.press("Home")
    assert pane.evaluate("each => Math.abs(each.scrollLeft)") <= 1
    page.keyboard.press("PageDown")
    assert pane.evaluate("each => each.scrollLeft") < -100


def test_vertical_lines_alone_have_the_width_of_the_window(opened: Open) -> None:
    page = opened(view="#?text=ja&writing=vertical")
    assert page.locator(".pane.vertical").evaluate("each => each.clientWidth") > 800


def test_the_vertical_edition_opens_on_a_phone_at_its_size_and_its_beginning(opened: Open) -> None:
    page = opened("ja-vertical", size="phone", has_touch=True, is_mobile=True)
    assert page.evaluate("[innerWidth, scrollX]") == [390, 0]
    assert page.locator("h1").is_visible()


def test_readings_can_be_hidden(opened: Open) -> None:
    page = opened()
    assert page.locator("rt").first.is_visible()
    page.locator("[data-do=display]").click()
    page.locator("input[name=ruby]").click()
    assert not page.locator("rt").first.is_visible()
    assert fragment(page).endswith("?ruby=off")


# --- passages --------------------------------------------------------------------------------------


def test_pointing_at_a_passage_lights_its_counterpart(opened: Open) -> None:
    page = opened()
    page.locator(f"[id='ja.{FIRST}']").hover()
    assert lit(page) == {FIRST, f"ja.{FIRST}"}


def test_the_keyboard_goes_from_passage_to_passage(opened: Open) -> None:
    page = opened(view=f"#{FIRST}")
    page.keyboard.press("j")
    assert lit(page) == {"preamble-adoption-2", "ja.preamble-adoption-2"}
    assert page.evaluate("document.activeElement.closest('.s').id") == "preamble-adoption-2"
    page.keyboard.press("k")
    assert FIRST in lit(page)
    assert fragment(page) == f"#{FIRST}"


def test_a_tap_chooses_a_passage_and_another_leaves_it(opened: Open) -> None:
    page = opened(size="phone", has_touch=True, is_mobile=True)
    page.locator(f"[id='{FIRST}']").tap(position={"x": 20, "y": 10})
    assert page.locator("#page\\.passage").is_visible()
    assert lit(page) == {FIRST, f"ja.{FIRST}"}
    page.locator("[data-do=close-passage]").tap()
    assert not page.locator("#page\\.passage").is_visible()


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("fr", ("« Nous, représentants", "Accord de Nancy", "6 octobre 2022", f"#{FIRST}")),
        ("ja", ("「我々、2都市の代表は", "ナンシー合意", "仮訳", "2022年10月6日", f"#ja.{FIRST}")),
    ],
)
def test_a_passage_is_copied_as_a_citation(opened: Open, language: str, parts: tuple[str, ...]) -> None:
    page = opened(permissions=["clipboard-read", "clipboard-write"])
    page.locator(f"[id='{FIRST}'] .permalink").focus()
    page.keyboard.press("Enter")
    page.locator(f"[data-cite={language}]").click()
    page.wait_for_function("() => document.querySelector('.said').textContent !== ''")
    copied = page.evaluate("navigator.clipboard.readText()").replace("\u00a0", " ").replace("\u202f", " ")
    assert [part for part in parts if part not in copied] == []


def test_where_copying_is_not_allowed_the_citation_can_be_copied_by_hand(opened: Open) -> None:
    page = opened()
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.locator(f"[id='{FIRST}']").click(position={"x": 20, "y": 10})
    page.locator("[data-cite=fr]").click()
    assert page.locator("textarea").is_visible()
    assert "représentants des" in page.locator("textarea").input_value()


def test_a_passage_tells_its_terms_in_the_other_language(opened: Open) -> None:
    page = opened("fr")
    page.locator("main [data-key]", has_text="Shizuoka").first.click()
    assert "Shizuoka – 静岡市" in page.locator("#page\\.terms").inner_text()
    assert page.locator("#page\\.terms [lang=ja]").count()


# --- search ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("APRES", "w2-heading-1"),
        ("２０２４年に静岡", "decision-1"),
        ("我 々 は、平 和", "resolution-peace-1"),
        ("shizuoka", "decision-1"),
    ],
)
def test_search_ignores_width_accents_case_and_spaces(opened: Open, words: str, found: str) -> None:
    page = opened()
    page.keyboard.press("/")
    page.keyboard.insert_text(words)
    assert found in lit(page)
    assert page.locator("#page\\.result").inner_text().startswith("1 sur")


def test_search_finds_what_is_said_in_a_language_that_is_not_shown(opened: Open) -> None:
    page = opened(view="#?text=fr")
    page.keyboard.press("/")
    page.keyboard.insert_text("静岡で再会")
    assert "decision-1" in lit(page)
    assert page.locator("#decision-1").is_visible()


def test_search_goes_on_and_says_when_nothing_is_found(opened: Open) -> None:
    page = opened()
    page.locator("[data-do=search]").click()
    page.keyboard.insert_text("Nancy")
    first = lit(page)
    page.keyboard.press("Enter")
    assert lit(page) != first
    page.keyboard.press("Shift+Enter")
    assert lit(page) == first
    page.locator("#page\\.words").fill("xyzzy")
    assert page.locator("#page\\.result").inner_text() == "Aucun passage"
    page.keyboard.press("Escape")
    assert not page.locator("#page\\.words").is_visible()
    assert page.evaluate("document.activeElement.dataset.do") == "search"


def test_a_long_text_tells_what_is_near_at_once_and_then_counts_on(opened: Open, pages: Path) -> None:
    rows = "".join(
        f'<div class="p row"><p lang="fr"><span class="s" id="more-{n}">Étape {n}</span></p>'
        f'<p lang="ja"><span class="s" id="ja.more-{n}">第{n}段階</span></p></div>'
        for n in range(500)
    )
    text = (pages / "accord-de-nancy.fr-ja.html").read_text("utf-8").replace("</main>", f"{rows}</main>")
    (pages / "accord-de-nancy.long.html").write_text(text, "utf-8")
    page = opened("long")
    page.evaluate(
        "() => { let later = 0; performance.now = () => later += 50; requestIdleCallback = () => 0; }"
    )
    page.keyboard.press("/")
    page.locator("#page\\.words").fill("etape")
    assert lit(page) == {"more-0", "ja.more-0"}
    page.wait_for_function("() => document.querySelector('#page\\\\.result').textContent === '1 sur 500'")
    assert lit(page) == {"more-0", "ja.more-0"}
    page.locator("#page\\.words").fill("第499段")
    page.wait_for_function("() => document.querySelector('#page\\\\.result').textContent === '1 sur 1'")
    assert lit(page) == {"more-499", "ja.more-499"}


# --- contents, help, appearance --------------------------------------------------------------------


def test_the_contents_follow_the_reader(opened: Open) -> None:
    page = opened(viewport={"width": 1280, "height": 400})
    page.locator(".contents a[href='#w2']").click()
    page.wait_for_function("() => document.querySelector('[aria-current]')?.hash === '#w2'")
    assert fragment(page) == "#w2"


def test_the_contents_open_over_the_text_on_a_phone(opened: Open) -> None:
    page = opened(size="phone")
    page.locator("[data-do=contents]").click()
    assert page.locator("[data-do=contents]").get_attribute("aria-expanded") == "true"
    page.locator(".drawer a[href='#w2']").click()
    assert page.locator(".drawer").count() == 0
    assert page.evaluate("document.activeElement.id") == "w2"


def test_help_lists_the_keys_which_can_be_switched_off(opened: Open) -> None:
    page = opened()
    page.keyboard.press("?")
    listed = page.locator("#page\\.help")
    assert listed.is_visible()
    assert "Passage suivant" in listed.inner_text()
    page.locator("input[name=keys]").click()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert lit(page) == set()


def test_size_and_colours_are_the_readers_own(opened: Open) -> None:
    page = opened(color_scheme="light")
    colour = "getComputedStyle(document.body).backgroundColor"
    size = "parseFloat(getComputedStyle(document.body).fontSize)"
    light, before = page.evaluate(colour), page.evaluate(size)
    pick(page, "theme", "dark")
    assert page.evaluate(colour) != light
    pick(page, "theme", "contrast")
    assert page.evaluate(colour) == "rgb(255, 255, 255)"
    page.locator("[data-do=larger]").click()
    assert page.evaluate(size) > before
    assert fragment(page) == ""
    page.reload()
    assert page.evaluate(size) > before


def test_nothing_is_stored(opened: Open) -> None:
    page = opened()
    pick(page, "text", "ja")
    pick(page, "theme", "dark")
    page.locator(f"[id='ja.{FIRST}']").click(position={"x": 10, "y": 10})
    stored: Any = page.evaluate(
        "async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]"
    )
    assert stored == [0, 0, "", 0]


def test_an_address_opens_what_its_sender_saw(opened: Open) -> None:
    sender = opened(view="#w2-list-second")
    pick(sender, "lead", "ja")
    pick(sender, "layout", "interleaved")
    sender.keyboard.press("Escape")
    sender.keyboard.press("j")
    receiver = opened(view=fragment(sender), size="phone", color_scheme="dark", locale="ja-JP")
    seen = "({ ...document.documentElement.dataset, theme: '', at: location.hash, lang: document.documentElement.lang })"
    assert receiver.evaluate(seen) == sender.evaluate(seen)
    assert lit(receiver) == lit(sender) != set()


def test_going_back_brings_the_earlier_place(opened: Open) -> None:
    page = opened(view="#w2")
    page.locator(".contents a").nth(0).click()
    assert fragment(page) == "#w1"
    page.go_back()
    assert fragment(page) == "#w2"


# --- paper -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", ["", "#?writing=vertical"])
def test_paper_has_both_texts_and_no_controls(opened: Open, view: str) -> None:
    page = opened(view=view)
    printed = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    text = "".join(sheet.get_textpage().get_text_bounded() for sheet in printed)
    assert "Nous décidons de nous revoir" in text
    assert "静岡で再会する" in text.replace("\n", "").replace("\r", "")
    assert "Rechercher" not in text


def test_every_sheet_of_paper_has_its_number_and_no_heading_is_divided(opened: Open) -> None:
    page = opened(view="#?layout=interleaved")
    printed = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    texts = [sheet.get_textpage().get_text_bounded() for sheet in printed]
    assert [f"{n} / {len(texts)}" in text for n, text in enumerate(texts, 1)] == [True] * len(texts)
    page.emulate_media(media="print")
    assert page.locator("h2").first.evaluate("each => getComputedStyle(each).breakInside") == "avoid"
    assert not page.locator(".elsewhere").is_visible()


# --- accessibility ---------------------------------------------------------------------------------

_RUN = """async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }))
.violations.map(each => each.id + ": " + each.nodes.map(node => node.html.slice(0, 90)).join(" | "))"""


@every_size
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(opened: Open, axe: str, size: str, scheme: str) -> None:
    page = opened(size=size, color_scheme=scheme, view=f"#{FIRST}")
    page.evaluate(axe)
    page.locator("[data-do=display]").click()
    page.locator(f"[id='{FIRST}'] .permalink").focus()
    page.keyboard.press("Enter")
    assert page.evaluate(_RUN) == []


@pytest.mark.parametrize("view", ["#?writing=vertical", "#?text=ja"])
def test_axe_finds_no_violation_in_other_views(opened: Open, axe: str, view: str) -> None:
    page = opened(view=view)
    page.evaluate(axe)
    page.keyboard.press("?")
    assert page.evaluate(_RUN) == []
