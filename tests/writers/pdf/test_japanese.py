"""Justified Japanese: straight edges, gaps where they may be, words of other scripts left whole."""

from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pytest

from declaration_doc.writers.pdf.engine import print_page
from tests.writers.pdf.test_engine import STYLE, page

SIZE = 10.0
"""Font size in points, and so the width of a full-width character."""
LEFT, WIDTH = 40.0, 245.0
"""Where the lines begin and how wide they are, in points: not a whole number of characters."""
TEXT = (
    "地方自治体は、革新的な公共政策の立案及び実施を通じて、移行の中心的な役割を担う。「会議」には、"
    "「第7回」とあるように、2022年10月の（France）参加者が集い、17の目標（SDGs）を「共有」した。"
) * 3


@dataclass(frozen=True)
class Sign:
    """A character on the page; places in points from the left and from the foot."""

    character: str
    left: float
    right: float
    foot: float


def lines_of(body: str, style: str = "") -> list[list[Sign]]:
    """The characters of each line, from the top."""
    sheet = f"""@page {{ size: 400pt 600pt; margin: 40pt }} body {{ margin: 0 }}
        p {{ margin: 0; width: {WIDTH}pt; font: {SIZE}pt/16pt Mincho; text-align: justify;
             font-feature-settings: "chws" }} {style}"""
    printed = print_page(page(f"<div lang=ja>{body}</div>", STYLE + sheet))
    assert printed.complaints == ()
    text = pypdfium2.PdfDocument(printed.pdf)[0].get_textpage()
    lines: dict[int, list[Sign]] = {}
    for index in range(text.count_chars()):
        character = text.get_text_range(index, 1)
        left, foot, right, _ = text.get_charbox(index, loose=True)
        if character.strip():
            lines.setdefault(round(foot / 16), []).append(Sign(character, left, right, foot))
    return [sorted(lines[key], key=lambda sign: sign.left) for key in sorted(lines, reverse=True)]


def white(sign: Sign, side: str) -> float:
    """The white half that a bracket or stop has on one side."""
    return SIZE / 2 if sign.character in {"left": "「（", "right": "。、」）"}[side] else 0.0


def test_jlreq_3_8_3_both_edges_of_justified_lines_stand_straight() -> None:
    lines = lines_of(f"<p>{TEXT}")
    assert len(lines) > 8
    for line in lines:
        assert line[0].left + white(line[0], "left") == pytest.approx(LEFT, abs=0.1)
    for line in lines[:-1]:
        assert line[-1].right - white(line[-1], "right") == pytest.approx(LEFT + WIDTH, abs=0.1)


def test_the_last_line_keeps_its_natural_width() -> None:
    first, last = lines_of("<p>" + "持続可能な開発目標" * 3)
    steps = [right.left - left.left for left, right in pairwise(last)]
    assert steps == pytest.approx([SIZE] * len(steps), abs=0.05)
    assert len(first) == 24


def test_jlreq_3_8_3_the_gaps_of_a_line_are_equal() -> None:
    line = lines_of("<p>" + "持続可能な開発目標" * 4)[0]
    steps = [right.left - left.left for left, right in pairwise(line)]
    assert max(steps) - min(steps) < 0.03


def test_jlreq_3_8_3_latin_words_and_digits_are_not_torn_apart() -> None:
    natural = lines_of("<p>2022")[0]
    for line in lines_of(f"<p>{TEXT}"):
        text = "".join(sign.character for sign in line)
        if "2022" in text:
            start = text.index("2022")
            width = line[start + 3].right - line[start].left
            assert width == pytest.approx(natural[-1].right - natural[0].left, abs=0.05)
            return
    pytest.fail("no line holds 2022")


def test_inline_elements_do_not_disturb_the_edge() -> None:
    marked = TEXT.replace("会議", "<b>会議</b>").replace("France", "<span lang=fr>France</span>")
    for line in lines_of(f"<p>{marked}")[:-1]:
        assert line[-1].right - white(line[-1], "right") == pytest.approx(LEFT + WIDTH, abs=0.1)


def test_the_text_reads_as_written() -> None:
    read = "".join(sign.character for line in lines_of(f"<p>{TEXT}") for sign in line)
    assert read == TEXT


def test_jlreq_3_8_3_a_line_that_would_have_to_open_too_wide_stays_ragged() -> None:
    first = lines_of("<p>次の<span style='white-space: nowrap'>" + "無" * 24 + "</span>")[0]
    assert first[-1].right == pytest.approx(LEFT + 2 * SIZE, abs=0.1)


def test_other_alignments_are_left_alone() -> None:
    (line,) = lines_of("<p>「会議」", "p { text-align: center }")
    assert (line[0].left + line[-1].right) / 2 == pytest.approx(LEFT + WIDTH / 2, abs=0.1)
