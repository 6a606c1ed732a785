"""Japanese made ready for the engine: JLREQ by section; and French lines by the Lexique."""

from __future__ import annotations

import re
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declaration_doc.editions import compose
from declaration_doc.model.block import Kind
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.reading import Reading
from declaration_doc.writers.pdf.setting import JOINER, set_japanese
from tests.editions.builders import block, declaration
from tests.writers.pdf.test_japanese import LEFT, SIZE, WIDTH, Sign, lines_of
from tests.writers.pdf.test_write import FR, JA


def shown(markup: str) -> str:
    """What was set, in signs that can be read: `¦` parted, `~` joined."""
    found = set_japanese(markup, "ja").replace(JOINER, "~")
    return re.sub('<span class="apart">(.)</span>', "\\1¦", found)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("日仏の都市", "日仏の都市"),
        ("国連のSDGsを", "国連の¦SDGs¦を"),
        ("強靱性（SDGs）。", "強靱性（SDGs）。"),
        ("約30%の", "約¦~30~%¦の"),
        ("カフェCaféと", "カフェ¦Café¦と"),
        ('<span lang="fr">l\'eau 7e 水</span>', '<span lang="fr">l\'eau 7e 水</span>'),
    ],
)
def test_jlreq_3_2_6_a_quarter_em_between_japanese_and_latin(markup: str, expected: str) -> None:
    assert shown(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("第7回会議", "第¦~7¦~回会議"),
        ("10月3日", "10¦~月¦~3¦~日"),
        ("2019〜2023年", "2019~〜~2023¦~年"),
        ("17の目標", "17¦の目標"),
        ("3か国", "3¦~か国"),
        ("世界――日本", "世界―~―日本"),
        ("など……", "など…~…"),
    ],
)
def test_jlreq_3_1_10_no_line_breaks_between_a_number_and_its_counter(markup: str, expected: str) -> None:
    assert shown(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            '第<data value="7">7</data>回',
            '第¦<data value="7">~7¦</data>~回',
        ),
        ("<p>会議は</p><p>2022年", "<p>会議は</p><p>2022¦~年"),
        (
            'は<span class="footnote" id="n">7年</span>の',
            'は<span class="footnote" id="n">7¦~年</span>の',
        ),
    ],
)
def test_text_goes_on_over_inline_elements_and_over_nothing_else(markup: str, expected: str) -> None:
    assert shown(markup) == expected


@given(
    st.lists(
        st.sampled_from(["第", "7", "回", "SDGs", "<em>", "</em>", "&amp;", "。", "の", " "]), max_size=12
    )
)
def test_no_character_is_lost(parts: list[str]) -> None:
    depth, kept = 0, []
    for part in parts:
        depth += {"<em>": 1, "</em>": -1}.get(part, 0)
        if depth < 0:
            depth = 0
        else:
            kept.append(part)
    markup = "".join([*kept, "</em>" * depth])
    bare = re.sub('<span class="apart">(.)</span>', "\\1", set_japanese(markup, "ja"))
    assert bare.replace(JOINER, "") == markup


# --- on the page ---------------------------------------------------------------------------------


def set_lines(text: str) -> list[list[Sign]]:
    return lines_of(set_japanese(f"<p>{text}</p>", "ja"), ".apart { margin-right: 0.25em }")


def test_jlreq_3_2_6_the_gap_is_a_quarter_of_an_em_wide() -> None:
    (parted,), (solid,) = set_lines("日7"), lines_of("<p>日7")
    assert parted[1].left - solid[1].left == pytest.approx(SIZE / 4, abs=0.05)


@pytest.mark.parametrize("before", range(20, 26))
def test_jlreq_3_2_6_no_gap_stands_at_the_end_of_a_line(before: int) -> None:
    first = set_lines("都" * before + "SDGs" + "県" * 40)[0]
    assert first[-1].right == pytest.approx(LEFT + WIDTH, abs=0.1)


@given(before=st.integers(18, 26))
@settings(max_examples=9)
def test_jlreq_3_1_10_a_date_stands_on_one_line(before: int) -> None:
    lines = ["".join(sign.character for sign in line) for line in set_lines("都" * before + "第10回は続く")]
    assert any("第10回" in line for line in lines)


@given(before=st.integers(15, 26), mark=st.sampled_from("、。」）・：！？ーっゃ々"))
@settings(max_examples=20)
def test_jlreq_3_1_7_no_line_begins_with_these(before: int, mark: str) -> None:
    for line in set_lines("都" * before + f"市{mark}" + "県" * 10):
        assert line[0].character != mark


@given(before=st.integers(15, 26), mark=st.sampled_from("「『（〔"))
@settings(max_examples=12)
def test_jlreq_3_1_8_no_line_ends_with_these(before: int, mark: str) -> None:
    for line in set_lines("都" * before + f"{mark}県" + "市" * 10):
        assert line[-1].character != mark


def test_jlreq_3_1_4_consecutive_marks_stand_close() -> None:
    (line,) = lines_of("<p>市」、「県")
    assert line[-1].left - line[0].left < 3.5 * SIZE


def test_jlreq_3_5_1_a_paragraph_begins_one_em_in_and_an_opening_bracket_is_set_solid_there() -> None:
    source = declaration(
        block(Kind.PARAGRAPH, "a", fr="A", ja="都市" * 60),
        block(Kind.PARAGRAPH, "b", fr="B", ja="「都市」" * 40),
    )
    text = pypdfium2.PdfDocument(write(compose(source, JA)))[0].get_textpage()
    content = text.get_text_range()
    plain, quoted, second = (
        text.get_charbox(index, loose=True)[0]
        for index in (
            content.index("都市都市"),
            content.index("「都市」「"),
            content.index("\n", content.index("都市都市")) + 1,
        )
    )
    size = plain - second
    assert size == pytest.approx(10.3, abs=0.2)
    assert quoted + size / 2 == pytest.approx(plain, abs=0.3)


# --- French --------------------------------------------------------------------------------------

LONG_WORDS = (
    "intercommunautaires décentralisation gouvernementale développement environnementales coopération "
)


@pytest.mark.parametrize("turn", range(5))
def test_no_more_than_two_lines_running_end_in_a_hyphen(turn: int) -> None:
    words = LONG_WORDS.split()
    text = " ".join(words[turn:] + words * 14)
    runs = (
        Reading(write(compose(declaration(block(Kind.PARAGRAPH, "p", fr=text, ja="文。")), FR)))
        .spans()["p-1"]
        .runs()
    )
    ends = [
        run.text[-1] in "-\u2010"
        for run, after in pairwise(runs)
        if (run.page, run.line) != (after.page, after.line)
    ]
    assert any(ends)
    assert not any(all(three) for three in zip(ends, ends[1:], ends[2:], strict=False))
