"""Japanese headings broken at phrases, last lines that are no single character, whole lines and columns."""

from __future__ import annotations

import re

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.editions import compose
from declaration_doc.model.block import Kind
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.phrases import keep_phrases
from declaration_doc.writers.pdf.setting import JOINER
from tests.editions.builders import block, declaration, heading
from tests.writers.pdf.test_write import JA, JA_FR


def shown(markup: str) -> str:
    """`|` where a line may break between two Japanese characters."""
    return re.sub(
        f"(?<=[\u3041-\u9fff])(?=[\u3041-\u9fff])(?!{JOINER})", "|", keep_phrases(markup, "ja")
    ).replace(JOINER, "")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<h2>どのような持続可能な経済モデルを目指すか</h2>",
            "<h2>どのような|持続可能な|経済モデルを|目指すか</h2>",
        ),
        (
            '<h2><span class="label">第1分科会　</span>全ての<em>人を尊重</em>する社会</h2>',
            '<h2><span class="label">第1分|科|会　</span>全ての<em>人を|尊重</em>する|社会</h2>',
        ),
        ("<h1>都市&amp;地域の憲章</h1>", "<h1>都市&amp;地域の|憲章</h1>"),
        ('<h2 lang="fr">Ville de 静岡市</h2>', '<h2 lang="fr">Ville de 静|岡|市</h2>'),
    ],
)
def test_headings_break_at_phrases(markup: str, expected: str) -> None:
    """A label is kept on one line by the style sheet, and French has no phrases."""
    assert shown(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>協力する。</p>", "<p>協力す~る。</p>"),
        ("<p>「宣言」。</p>", "<p>「宣~言」。</p>"),
        ("<p>る。</p>", "<p>る。</p>"),
        ("<p>国連SDGs</p>", "<p>国連SDGs</p>"),
        (
            '<p>協力する<span class="footnote">注を見よ。</span></p>',
            '<p>協力す~る<span class="footnote">注を見よ。</span></p>',
        ),
    ],
)
def test_jlreq_3_1_1_the_last_two_characters_stay_together(markup: str, expected: str) -> None:
    assert keep_phrases(markup, "ja").replace(JOINER, "~") == expected


@given(st.text(alphabet="都市は、協力する。「」A7 ", max_size=20))
def test_no_character_is_lost(text: str) -> None:
    for name in ("p", "h2"):
        markup = f"<{name}>{text}</{name}>"
        assert keep_phrases(markup, "ja").replace(JOINER, "") == markup


def lines(pdf: bytes, page: int) -> list[tuple[float, str]]:
    """The lines of a page: height of the foot in points, and text; from the top."""
    text = pypdfium2.PdfDocument(pdf)[page].get_textpage()
    found: dict[float, str] = {}
    for index in range(text.count_chars()):
        _, foot, _, _ = text.get_charbox(index, loose=True)
        found[round(foot, 1)] = found.get(round(foot, 1), "") + text.get_text_range(index, 1)
    return [(foot, found[foot].strip()) for foot in sorted(found, reverse=True) if found[foot].strip()]


def test_jlreq_3_1_1_no_last_line_of_one_character() -> None:
    paragraphs = (block(Kind.PARAGRAPH, f"p{n}", fr="F.", ja="都" * n + "県。") for n in range(34, 44))
    set_lines = [text for _, text in lines(write(compose(declaration(*paragraphs), JA)), 0) if "県" in text]
    assert len(set_lines) == 10
    assert min(map(len, set_lines)) == len("都県。")


def test_jlreq_4_1_7_headings_take_whole_lines_in_the_japanese_edition() -> None:
    def workshop(number: int) -> tuple[object, ...]:
        return (
            heading(f"w{number}", fr="Atelier", ja="分科会における協力"),
            block(Kind.PARAGRAPH, f"p{number}", fr="Texte.", ja="自治体は交流及び協力を促進する。" * 14),
            block(Kind.ITEM, f"i{number}", fr="Point.", ja="開発目標を共有する。" * 5),
        )

    parts = (block(Kind.WORKSHOP, f"w{number}", *workshop(number)) for number in range(6))  # type: ignore[arg-type]
    pdf = write(compose(declaration(*parts), JA))
    feet = [foot for foot, text in lines(pdf, 1) if "促進" in text or "開発目標" in text]
    assert len(feet) > 10
    assert len({round((feet[0] - foot) / 18, 2) % 1 for foot in feet}) == 1


def test_jlreq_2_4_1_lines_hold_a_whole_number_of_characters() -> None:
    source = declaration(block(Kind.PARAGRAPH, "p", fr="F.", ja="都" * 200))
    for spec, count in ((JA, 39), (JA_FR, 23)):
        set_lines = [text for _, text in lines(write(compose(source, spec)), 0) if "都都都" in text]
        assert {len(text) for text in set_lines[1:-1]} == {count}
