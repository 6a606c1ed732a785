"""How lines are set on screens: their length, what they break at, how the two languages stand beside each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from declaration_doc.editions import built_in, compose
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionSpec, Writing
from declaration_doc.model.style import Lettering, Style
from declaration_doc.writers.html import write
from tests.editions.builders import block, declaration, heading
from tests.writers.html.conftest import SIZES

if TYPE_CHECKING:
    from playwright.sync_api import Page

FR, JA, FR_JA = built_in(["fr", "ja"])[:3]
VERTICAL = replace(JA, name="ja-vertical", writing=Writing.VERTICAL)
_FR = (
    "Les villes partagent des valeurs –\u00a0liberté, démocratie, droits –\u00a0et des engagements communs pour "
    "les années 2019-2023 et 2024-2028, dans le respect des compétences de chacune d’elles et avec l’appui de l’État. "
)
_JA = (
    "「特別なパートナーシップ」は、2019年6月のG20大阪サミットに先立って採択された。（参考）シャルトルー、"
    "エクサンプロヴァンスとの協力については、ロードマップ（2019～2023年）の枠組みにおいて具体化されている。"
)
CANNOT_BEGIN = frozenset(
    "、。，．・：；？！ー」』）］｝〉》】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々\u00a0\u202f :;?!»,.)"
)
CANNOT_END = frozenset("「『（［｛〈《【«(")

_LINES = """element => {
  const range = document.createRange(), lines = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last = null;
  while (walker.nextNode()) {
    const text = walker.currentNode;
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at); range.setEnd(text, at + 1);
      const box = [...range.getClientRects()].at(-1);
      if (!box) continue;
      if (last === null || box.top > last + 8) lines.push("");
      last = box.top;
      lines[lines.length - 1] += text.data[at];
    }
  }
  return lines;
}"""

_BASELINE = """element => {
  const mark = document.createElement("span");
  mark.style.cssText = "display: inline-block; width: 0; height: 0";
  element.prepend(mark);
  const { bottom } = mark.getBoundingClientRect();
  mark.remove();
  return bottom;
}"""


@cache
def page(spec: EditionSpec, *, divided: bool = True) -> bytes:
    """A text of a paragraph a language; `divided`: under a heading, so that the page has contents."""
    text = block(Kind.PARAGRAPH, "text", fr=_FR * 2, ja=_JA * 2)
    title = heading(
        "part", fr="Vers quel modèle économique durable ?", ja="どのような持続可能な経済モデルを目指すか"
    )
    body = block(Kind.SECTION, "part", title, text) if divided else text
    return write(compose(declaration(body), spec), style=Style(fonts=Lettering.EMBEDDED))


Open = Callable[..., "Page"]


@pytest.fixture
def read(screen: Page, tmp_path: Path) -> Open:
    def read(data: bytes, size: str = "desktop", view: str = "") -> Page:
        (tmp_path / "page.html").write_bytes(data)
        width, height = SIZES[size]
        screen.set_viewport_size({"width": width, "height": height})
        screen.goto((tmp_path / "page.html").as_uri() + view)
        return screen

    return read


def lines(opened: Page, selector: str) -> list[str]:
    found: list[str] = opened.locator(selector).first.evaluate(_LINES)
    assert len(found) > 1
    return [line.strip(" ") for line in found]


def paragraph(language: str, spec: EditionSpec) -> str:
    """The selector of the paragraph in a language."""
    return "#text-1" if spec.languages[0] == language else f"[id='{language}.text-1']"


@pytest.mark.parametrize("divided", [True, False], ids=["with-contents", "plain"])
@pytest.mark.parametrize(
    ("spec", "view"), [(FR, ""), (FR_JA, "#?text=fr"), (FR_JA, "")], ids=["alone", "chosen", "beside"]
)
def test_french_lines_are_of_a_length_to_read(
    read: Open, spec: EditionSpec, view: str, divided: bool
) -> None:
    whole = lines(read(page(spec, divided=divided), "desktop", view), "#text-1")[:-1]
    mean = sum(map(len, whole)) / len(whole)
    assert 45 <= mean <= 80, whole


@pytest.mark.parametrize("size", SIZES)
def test_no_line_begins_or_ends_with_what_must_not(read: Open, size: str) -> None:
    opened = read(page(FR_JA), size)
    for language in ("fr", "ja"):
        found = lines(opened, paragraph(language, FR_JA))
        assert not [line for line in found[1:] if line[0] in CANNOT_BEGIN]
        assert not [line for line in found[:-1] if line[-1] in CANNOT_END]


def test_neither_a_range_of_years_nor_a_dash_and_its_word_are_parted(read: Open) -> None:
    opened = read(page(FR_JA), "phone")
    for width in range(280, 420, 10):
        opened.set_viewport_size({"width": width, "height": 800})
        found = lines(opened, "#text-1")
        parted = [line for line in found if line.endswith(("2019-", "2024-")) or line.startswith("\u00a0")]
        assert parted == []


def test_the_first_lines_of_a_pair_stand_on_one_line(read: Open) -> None:
    opened = read(page(FR_JA))
    for name in ("text-1", "part-heading-1"):
        french, japanese = (
            opened.locator(f"[id='{each}']").evaluate(_BASELINE) for each in (name, f"ja.{name}")
        )
        assert abs(french - japanese) <= 1


def test_a_japanese_bracket_at_the_head_of_a_line_stands_solid(read: Open) -> None:
    opened = read(page(JA))
    left = opened.locator("#text-1").evaluate(
        """element => {
          const range = document.createRange();
          range.setStart(element.firstChild, 0); range.setEnd(element.firstChild, 1);
          return range.getBoundingClientRect().width / parseFloat(getComputedStyle(element).fontSize);
        }"""
    )
    assert left <= 0.6


def test_figures_stand_apart_from_kanji(read: Open) -> None:
    opened = read(page(JA))
    wide, tight = (
        opened.locator("#text-1").evaluate(
            """(element, way) => {
              element.style.textAutospace = way; element.style.whiteSpace = "nowrap";
              const range = document.createRange(); range.selectNodeContents(element);
              return range.getBoundingClientRect().width;
            }""",
            way,
        )
        for way in ("", "no-autospace")
    )
    assert wide > tight


def test_a_japanese_heading_breaks_between_phrases(read: Open) -> None:
    opened = read(page(JA), "phone")
    found = lines(opened, "#part-heading-1")
    assert "".join(found) == "どのような持続可能な経済モデルを目指すか"
    assert set(found) <= {
        "どのような", "持続可能な", "経済モデルを", "目指すか", "どのような持続可能な", "経済モデルを目指すか",
        "持続可能な経済モデルを", "どのような持続可能な経済モデルを", "持続可能な経済モデルを目指すか",
    }  # fmt: skip


def test_vertical_lines_have_the_width_of_the_window(read: Open) -> None:
    opened = read(page(FR_JA), "desktop", "#text?text=ja&writing=vertical")
    assert opened.locator(".pane.vertical").bounding_box()["width"] > 800  # type: ignore[index]


@pytest.mark.parametrize("spec", [JA, VERTICAL], ids=["horizontal", "vertical"])
def test_the_sign_of_a_permalink_takes_no_room_in_its_line(read: Open, spec: EditionSpec) -> None:
    sign = read(page(spec)).locator("#text-1 .permalink")
    box = sign.bounding_box()
    assert box is not None
    assert box["height" if spec is VERTICAL else "width"] == 0
