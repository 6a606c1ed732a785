"""How a page looks in a browser, as text that can be kept and compared: each region's place, light and tint.

The page carries its fonts, so that it is laid out alike wherever it is opened. What versions of a browser
draw otherwise, such as the grey at the edge of a stroke or a radio button, stays below the tolerance: a
region has its place to a CSS px, the colours that are said for it, and what is drawn as the mean over squares
of sixteen and of thirty-two CSS px, in steps of four of 255.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from tests.writers.grids import Grid, areas, grid, means

if TYPE_CHECKING:
    from playwright.sync_api import Page

CELL = 16
"""Width and height of a square, in CSS px; of one of tint, twice that."""
_SLACK = 2
"""Steps by which a square may differ, and…"""
_STRANGE = 0.01
"""… the share of all squares that may differ more."""
_NEAR = 1
_FAR = 1000
"""CSS px by which an edge may stand elsewhere; one more for every so many from the top."""

REGIONS = {
    "cover": ".cover",
    "contents": ".contents",
    "languages": ".languages",
    "heading": "main h2",
    "pair": "main .row:has(#preamble-adoption-1)",
    "list": "main ol, main ul",
    "signatures": ".signatures",
    "notes": ".notes",
    "footer": "footer",
}
"""Parts of the page that are on show as it is opened: name → selector of the first of them."""

_SETTLE = """async () => {
  for (const each of document.querySelectorAll("main *, .notes, footer")) {
    if (getComputedStyle(each).contentVisibility === "auto") each.style.contentVisibility = "visible";
  }
  await document.fonts.ready;
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""
"""Lay out what is out of sight too, which is a guess until then."""

PANELS = {"tools": ".tools", "passage": ".passage", "help": ".help"}
"""Parts that are asked for."""


@dataclass(frozen=True)
class Region:
    """How a part of the page looks."""

    name: str
    box: tuple[int, int, int, int]
    """Left, top, width, height, in CSS px; a panel's from the corner of the window."""
    colours: tuple[str, ...]
    """Those of text, grounds and lines, as the browser has worked them out."""
    light: Grid
    """Black is 0, white Z."""
    blue: Grid
    red: Grid
    """Tints: what is blue or red beyond its light (ITU-R BT.601)."""


def looks(page: Page) -> list[Region]:
    """How the parts of a page look that has just been opened."""
    page.wait_for_function("document.documentElement.classList.contains('js')")
    page.evaluate(_SETTLE)
    whole = _picture(page.screenshot(full_page=True, animations="disabled"))
    shown = (_region(name, page, selector, whole) for name, selector in REGIONS.items())
    return [region for region in shown if region]


def panels(page: Page) -> Iterator[Region]:
    """How its panels look, opened one after the other."""
    for name in ("search", "display"):
        page.locator(f"[data-do={name}]").click()
    yield from _window(page, "tools")
    page.locator("main .s").first.click()
    page.mouse.move(0, 0)
    yield from _window(page, "passage")
    page.locator("[data-do=help]").click()
    yield from _window(page, "help")


def written(regions: Iterable[Region]) -> str:
    """Looks as a file of text."""
    return "".join(map(_written, regions))


def read(text: str) -> list[Region]:
    """Looks out of such a file."""
    return [_read(part) for part in text.split("# ")[1:]]


def differences(before: Iterable[Region], after: Iterable[Region]) -> list[str]:
    """What looks otherwise, in words: region, place in CSS px."""
    old, new = ({region.name: region for region in each} for each in (before, after))
    found = [f"{name}: is gone" for name in old if name not in new]
    found += [f"{name}: is new" for name in new if name not in old]
    return found + [words for name in old if name in new for words in _differences(old[name], new[name])]


def _window(page: Page, name: str) -> Iterator[Region]:
    picture = _picture(page.screenshot(animations="disabled", caret="hide"))
    region = _region(name, page, PANELS[name], picture, fixed=True)
    assert region
    yield region


def _box(page: Page, selector: str, *, fixed: bool = False) -> tuple[int, int, int, int]:
    found: list[float] = page.evaluate(
        """([selector, fixed]) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box ? [box.left + (fixed ? 0 : scrollX), box.top + (fixed ? 0 : scrollY), box.width, box.height]
                     : [0, 0, 0, 0];
        }""",
        [selector, fixed],
    )
    left, top, width, height = map(round, found)
    return left, top, width, height


def _picture(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("YCbCr")


def _colours(page: Page, selector: str) -> tuple[str, ...]:
    found: list[str] = page.evaluate(
        """selector => {
          const region = document.querySelector(selector), said = new Set();
          for (const each of [region, ...region.querySelectorAll("*")].filter(each => each.checkVisibility())) {
            const style = getComputedStyle(each);
            said.add(style.color).add(style.backgroundColor);
            for (const side of ["Top", "Right", "Bottom", "Left"])
              if (parseFloat(style[`border${side}Width`])) said.add(style[`border${side}Color`]);
          }
          for (let each = region; each; each = each.parentElement) said.add(getComputedStyle(each).backgroundColor);
          return [...said];
        }""",
        selector,
    )
    # A mix of colours has many decimals, of which versions give the last ones otherwise.
    rounded = (re.sub(r"\d+\.\d+", lambda number: f"{float(number[0]):.2f}", each) for each in found)
    return tuple(sorted({re.sub("[ ,]+", ",", each) for each in rounded} - {"rgba(0,0,0,0)"}))


def _region(
    name: str, page: Page, selector: str, picture: Image.Image, *, fixed: bool = False
) -> Region | None:
    box = _box(page, selector, fixed=fixed)
    left, top, width, height = box
    if not (width and height):
        return None
    light, blue, red = (
        np.asarray(each) for each in picture.crop((left, top, left + width, top + height)).split()
    )
    tints = (grid(means(each, 2 * CELL, 128) / 255) for each in (blue, red))
    return Region(name, box, _colours(page, selector), grid(means(light, CELL, 255) / 255), *tints)


def _written(region: Region) -> str:
    rows = "\n#\n".join("\n".join(each) for each in (region.light, region.blue, region.red))
    return f"# {region.name} {' '.join(map(str, region.box))}\n{' '.join(region.colours)}\n{rows}\n"


def _read(part: str) -> Region:
    head, colours, rest = part.split("\n", 2)
    name, *box = head.split()
    left, top, width, height = map(int, box)
    light, blue, red = (tuple(each.split()) for each in rest.split("#\n"))
    return Region(name, (left, top, width, height), tuple(colours.split()), light, blue, red)


def _differences(old: Region, new: Region) -> Iterator[str]:
    for said in sorted({*old.colours} ^ {*new.colours}):
        yield f"{new.name}: {'is no more' if said in old.colours else 'is now'} {said}"
    near = _NEAR + old.box[1] // _FAR
    if any(abs(one - other) > near for one, other in zip(old.box, new.box, strict=True)):
        yield f"{new.name}: was {_place(old.box)}, is {_place(new.box)}"
        return
    for what, cell, before, after in (
        ("light", CELL, old.light, new.light),
        ("tint", 2 * CELL, old.blue, new.blue),
        ("tint", 2 * CELL, old.red, new.red),
    ):
        boxes = list(areas(_cut(before, after), _cut(after, before), _SLACK))
        squares = sum((right - left + 1) * (bottom - top + 1) for left, right, top, bottom in boxes)
        if squares > _STRANGE * sum(map(len, before)):
            for left, right, top, bottom in boxes:
                yield (
                    f"{new.name}: another {what} from {left * cell} to {(right + 1) * cell} px from its left, "
                    f"{top * cell} to {(bottom + 1) * cell} px from its top"
                )


def _cut(one: Grid, other: Grid) -> Grid:
    """`one` without a last row and column that `other` lacks, for a side may be a pixel longer."""
    return tuple(row[: len(other[0])] for row in one[: len(other)])


def _place(box: tuple[int, int, int, int]) -> str:
    left, top, width, height = box
    return f"{width} × {height} px at {left}, {top}"
