"""Pages look as they did. `--update` keeps the new look; look at the pages before you commit it."""

from functools import cache
from pathlib import Path

import pytest

from declaration_doc.editions import compose
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionSpec
from declaration_doc.model.style import Sheet, Style
from declaration_doc.writers.pdf import write
from tests.conftest import Golden
from tests.editions.builders import block, declaration
from tests.writers.agreement import EVERY_ELEMENT, edition
from tests.writers.pdf.looking import Look, differences, looks, read, written
from tests.writers.pdf.test_agreement import IMAGES
from tests.writers.pdf.test_write import FR_JA, JA

GOLDENS = EVERY_ELEMENT.parent / "looks"
EDITIONS = [(spec, style) for spec in (JA, FR_JA) for style in ("default", "gazette")]


def golden_of(spec: EditionSpec, style: str) -> Path:
    return GOLDENS / f"{spec.name}.{style}.txt"


@pytest.mark.parametrize(
    ("spec", "style"), EDITIONS, ids=[f"{spec.name}-{style}" for spec, style in EDITIONS]
)
def test_every_page_looks_as_it_did(
    spec: EditionSpec, style: str, request: pytest.FixtureRequest, golden: Golden
) -> None:
    now = looks(write(edition(spec), IMAGES, style=Style(style)))
    path = golden_of(spec, style)
    if request.config.getoption("--update") and (
        not path.exists() or differences(read(path.read_text("utf-8")), now)
    ):
        golden(written(now).encode(), path)
    assert differences(read(path.read_text("utf-8")), now) == []


# --- what a look tells ------------------------------------------------------------------------------


@cache
def small(css: str = "", fr: str = "Les villes coopèrent entre elles et avec leurs habitants.") -> list[Look]:
    """The look of a page of three paragraphs, with a style sheet on top."""
    paragraphs = (block(Kind.PARAGRAPH, f"p{number}", fr=fr, ja="都市は協力する。") for number in range(3))
    sheets = (Sheet("house.css", css),) if css else ()
    return looks(write(compose(declaration(*paragraphs), FR_JA), style=Style(added=sheets)))


def test_a_look_is_kept_and_read_again() -> None:
    assert read(written(small())) == small()
    assert differences(small(), small()) == []


def test_a_line_that_moved_is_named_with_its_place() -> None:
    found = differences(small(), small("tbody tr:last-child td { padding-top: 1pt }"))
    assert any("” was " in each and " mm from the top, is " in each for each in found), found


def test_a_rule_that_moved_is_named_with_its_place() -> None:
    [found] = differences(small(".cover { border-color: #000 }"), small(".cover { border-color: #fff }"))
    assert found.startswith("page 1: another look from 17 to 190 mm from the left, ")


@pytest.mark.parametrize(
    "css", [".cover h1 { color: #999 }", "p { letter-spacing: 0.2pt }", "h1 { font-style: italic }"]
)
def test_another_colour_or_face_is_seen(css: str) -> None:
    assert differences(small(), small(css))


def test_another_word_is_named() -> None:
    found = differences(small(), small(fr="Les villes coopèrent entre elles et avec leurs voisins."))
    assert any("voisins" in each for each in found)


def test_a_page_more_is_said() -> None:
    assert "1 pages before, 2 now" in differences(
        small(), small("tbody tr:last-child { break-before: page }")
    )


def test_what_a_library_rounds_otherwise_is_let_through() -> None:
    [page] = small()
    nudged = Look(
        "another", tuple(type(line)(line.x + 0.2, line.y, line.text) for line in page.lines), page.grid
    )
    assert differences([page], [nudged]) == []
