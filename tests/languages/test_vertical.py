"""Numbers in the style of vertical lines, case by case."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.languages import language
from tests.languages.cases_of import cases


@pytest.mark.parametrize(("tag", "parts"), cases("kanji.txt"))
def test_numbers_are_written_in_kanji(tag: str, parts: tuple[str, ...]) -> None:
    vertical = language(tag).vertical
    assert vertical is not None
    source, expected = parts
    assert vertical.numerals["kanji"](source) == expected


@given(st.text("0123456789,.年月日回GA(）〜 ", max_size=20))
def test_a_second_time_changes_nothing(text: str) -> None:
    vertical = language("ja").vertical
    assert vertical is not None
    once = vertical.numerals["kanji"](text)
    assert vertical.numerals["kanji"](once) == once


@given(st.integers(0, 9999))
def test_every_number_has_kanji_of_its_own_value(value: int) -> None:
    vertical = language("ja").vertical
    assert vertical is not None
    written = vertical.numerals["kanji"](f"{value}人").removesuffix("人")
    places = {"千": 1000, "百": 100, "十": 10, "": 1}
    parts = re.findall("([〇一二三四五六七八九]?)(千|百|十|)", written)
    assert value == sum(
        ("〇一二三四五六七八九".index(digit) if digit else 1) * places[place]
        for digit, place in parts
        if digit or place
    )


@pytest.mark.parametrize("tag", ["fr", "en", "de"])
def test_other_languages_are_not_written_in_vertical_lines(tag: str) -> None:
    assert language(tag).vertical is None


def test_a_regional_japanese_is() -> None:
    assert language("ja-JP").vertical is not None
