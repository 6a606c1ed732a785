"""Marks set close, readings spread, labels hung: JLREQ by section."""

from __future__ import annotations

import re

import pypdfium2
import pytest

from declaration_doc.editions import compose
from declaration_doc.model.block import Kind, Marking
from declaration_doc.model.inline import Ruby, Words
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.marks import set_close
from declaration_doc.writers.pdf.ruby import space_readings
from tests.editions.builders import block, declaration, heading
from tests.writers.pdf.test_write import JA

SIZE = 10.3
"""Points: a character of the Japanese edition."""


def letters(pdf: bytes) -> list[tuple[str, float, float]]:
    """The characters of the first page, with the left and the right edge of their squares, in points."""
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    found = []
    for index in range(text.count_chars()):
        left, _, right, _ = text.get_charbox(index, loose=True)
        found.append((text.get_text_range(index, 1), left, right))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("「都市」、「地域」（案）。", "「都市」»、»「地域」»（案）»。"),
        ("（「都市」）と", "（»「都市」»）と"),
        ("都市、地域。", "都市、地域。"),
        ("第1・第2", "第1・第2"),
    ],
)
def test_jlreq_3_1_4_in_headings_a_mark_before_a_mark_loses_its_white_half(text: str, expected: str) -> None:
    """`»` after the mark that is halved, or before it where it opens."""
    marked = set_close(f"<h2>{text}</h2>", "ja")
    shown = re.sub('<span class="halved">([「（])</span>', "»\\1", marked)
    assert re.sub('<span class="halved">(.)</span>', "\\1»", shown) == f"<h2>{expected}</h2>"
    assert set_close(f"<p>{text}</p>", "ja") == f"<p>{text}</p>"


def test_jlreq_3_1_4_consecutive_marks_stand_close_in_a_heading() -> None:
    workshop = heading("w", fr="A", ja="「都市」、「地域」と世界")
    found = letters(write(compose(declaration(block(Kind.WORKSHOP, "w", workshop)), JA)))
    text = "".join(letter for letter, _, _ in found)
    start = text.index("「都市」、「地域」と世界")
    places = {index: found[start + index][1] for index in range(11)}
    width = places[2] - places[1]
    assert places[5] - places[3] == pytest.approx(width, rel=0.02)  # 」、 in one square
    assert places[10] - places[9] == pytest.approx(width, rel=0.02)


@pytest.mark.parametrize(
    ("base", "reading", "expected"),
    [
        ("静岡", "しずおか", "letter-spacing: 0em; text-indent: 0em"),
        ("会議録", "かいぎ", "letter-spacing: 1em; text-indent: 0.5em"),
        ("志", "こころざし", '<ruby style="padding: 0 0.75em">志'),
        ("SDGs", "エスディージーズ", "<ruby>SDGs<rp>（</rp><rt>エス"),
    ],
)
def test_jlreq_3_3_6_a_reading_is_spread_over_its_word_or_given_room(
    base: str, reading: str, expected: str
) -> None:
    markup = f"<ruby>{base}<rp>（</rp><rt>{reading}</rt><rp>）</rp></ruby>"
    assert expected in space_readings(markup)


@pytest.mark.parametrize(
    ("base", "reading"), [("静岡", "しずおか"), ("会議録", "かいぎ"), ("志", "こころざし")]
)
def test_jlreq_3_3_7_a_reading_stands_over_the_middle_of_its_word(base: str, reading: str) -> None:
    source = declaration(
        block(Kind.PARAGRAPH, "p", fr="F.", ja=(Words("都市は"), Ruby(base, reading), Words("を")))
    )
    printed = letters(write(compose(source, JA)))
    start = "".join(letter for letter, _, _ in printed).index("都市は")
    found = {letter: (left, right) for letter, left, right in reversed(printed[start:])}
    over = (found[reading[0]][0] + found[reading[-1]][1]) / 2
    under = (found[base[0]][0] + found[base[-1]][1]) / 2
    assert over == pytest.approx(under, abs=0.3)
    assert found[reading[0]][0] >= found["は"][1] - 0.1
    assert found[reading[-1]][1] <= found["を"][0] + 0.1


def test_jlreq_3_5_items_hang_after_their_bullet() -> None:
    items = (block(Kind.ITEM, f"i{n}", fr="Point.", ja="都市" * 30 + "。") for n in range(2))
    source = declaration(block(Kind.LIST, "l", *items, data=Marking("bullet")))
    found = letters(write(compose(source, JA)))
    bullet = next(left for letter, left, _ in found if letter == "・")
    starts = {
        round(left - bullet, 1)
        for letter, left, _ in found
        if letter in "都市" and left < bullet + 1.5 * SIZE
    }
    assert starts == {SIZE}
