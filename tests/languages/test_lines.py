"""Where lines break, case by case, and what every broken line keeps to."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from declaration_doc.languages import columns, kinsoku, language
from tests.languages.cases_of import cases, show


@pytest.mark.parametrize(("tag", "parts"), cases("lines.txt"))
def test_lines_break_where_the_language_lets_them(tag: str, parts: tuple[str, ...]) -> None:
    setting, text, expected = parts
    width, *prefixes = (part.strip(" ") for part in setting.split("|"))
    lines = language(tag).break_text(text, int(width), *prefixes)
    assert show("\n".join(lines)) == show(expected)


TEXTS = st.text(
    "ab éé-«»;:!?.,()[]'1234%日本語かなャッー々、。「」（）・―…〜第回月年 \u00a0\u202f\u3000が゙", max_size=60
)


@given(st.sampled_from(("fr", "ja", "en", "de")), TEXTS, st.integers(2, 30))
def test_no_line_is_wider_than_the_width(tag: str, text: str, width: int) -> None:
    assert all(columns(line) <= width for line in language(tag).break_text(text, width))


@given(st.sampled_from(("fr", "ja", "en", "de")), TEXTS, st.integers(-3, 30))
def test_only_spaces_at_breaks_are_lost(tag: str, text: str, width: int) -> None:
    def solid(text: str) -> str:
        return text.replace(" ", "").replace("\u3000", "")

    lines = language(tag).break_text(text, width, "> ", "  ")
    bodies = [line[2:] if line[:2] in {"> ", "  "} else line[1:] for line in lines]
    assert solid("".join(bodies)) == solid(text)


@given(st.sampled_from(("fr", "ja")), st.text("日本語かな、。「」ャー a", max_size=60), st.integers(12, 30))
def test_kinsoku_holds_while_a_line_has_room_for_it(tag: str, text: str, width: int) -> None:
    # At a space before a mark that begins no line, or behind one that ends none, there is no place to break either.
    pairs = [*map("".join, pairwise(text))]
    assume(not any(" " in pair and pair[1] in kinsoku.NEVER_FIRST for pair in pairs))
    assume(not any(pair[0] in kinsoku.NEVER_LAST and pair[1] == " " for pair in pairs))
    lines = language(tag).break_text(text, width)
    for line, following in pairwise(lines):
        forbidden = following[0] in kinsoku.NEVER_FIRST or line[-1] in kinsoku.NEVER_LAST
        assert not forbidden or all(
            before in kinsoku.NEVER_LAST or after in kinsoku.NEVER_FIRST or (before + after).isascii()
            for before, after in zip(line, line[1:] + following[0], strict=True)
        )


def test_a_character_wider_than_the_line_stands_alone() -> None:
    assert language("ja").break_text("宣言", 1) == ["宣", "言"]


def test_an_empty_text_gives_its_number_or_no_line() -> None:
    assert language("fr").break_text("", 20, "1. ") == ["1."]
    assert language("fr").break_text("", 20) == []


def test_columns_count_a_kanji_twice_and_a_mark_not_at_all() -> None:
    assert [columns(text) for text in ("été", "宣言", "第7回", "か\u3099", "e\u0301")] == [3, 4, 5, 2, 1]
