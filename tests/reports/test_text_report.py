"""Findings for people: place, fault, excerpt with a caret, remedy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from declaration_doc.formats.glossary import parse
from declaration_doc.model.finding import Finding, Passage, Severity
from declaration_doc.model.position import Position
from declaration_doc.reports import Look, write
from declaration_doc.reports.escaping import hidden, visible
from declaration_doc.reports.excerpt import excerpt, marked


def finding(line: int = 1, column: int = 1, message: str = "the dates differ") -> Finding:
    return Finding(
        code="S203",
        name="date-values-differ",
        severity=Severity.ERROR,
        message=message,
        remedy="mend the side that is wrong",
        path="a/declaration.xml",
        position=Position(line, column),
        segment="p-1",
        language="ja",
    )


def report(data: str, *findings: Finding, color: bool = False, width: int = 60) -> str:
    look = Look(color=color, width=width, sources={"a/declaration.xml": data.encode()})
    return write(findings, "text", look)


def test_a_finding_is_told_with_its_line_and_its_remedy() -> None:
    assert report('<s>\n    <t xml:lang="ja"><date when="2018"/></t>\n</s>\n', finding(2, 23)) == (
        "a/declaration.xml:2:23: error S203 date-values-differ: the dates differ\n"
        '    2 │ <t xml:lang="ja"><date when="2018"/></t>\n'
        "      │                   ^\n"
        "      → mend the side that is wrong\n"
        "\n"
    )


def test_the_caret_stands_under_its_column_after_wide_characters() -> None:
    text = report("<t>採択する<date/></t>\n", finding(1, 8))
    _, line, caret, *_ = text.splitlines()
    assert wcswidth(caret[: caret.index("^")]) == wcswidth(line[: line.index("<date")])


def test_a_long_line_is_cut_around_the_column() -> None:
    text = report("　" + "長い文" * 100 + "<date/>" + "終わり" * 100, finding(1, 302), width=60)
    _, line, caret, *_ = text.splitlines()
    assert wcswidth(line) <= 60
    assert line.endswith("…")
    assert "│ …" in line
    assert wcswidth(caret[: caret.index("^")]) == wcswidth(line[: line.index("<date")])


@pytest.mark.parametrize("language", ["fr", "ja"])
def test_a_finding_is_said_in_the_language_of_the_reader(language: str) -> None:
    [finding] = parse(b"kye: nancy\n", "glossary.yaml")[1][:1]
    text = write([finding], "text", Look(language))
    english = write([finding], "text")
    assert "glossary.yaml:1:1: error S309 yaml-unknown-key: " in text
    assert text != english
    assert "«kye»" in english
    assert "kye" in text


def test_a_finding_without_a_place_or_a_source_has_no_excerpt() -> None:
    placeless = Finding("S001", "empty-file", Severity.WARNING, "the file is empty", "", "b.xml")
    assert report("", placeless) == "b.xml: warning S001 empty-file: the file is empty\n\n"
    assert report("one line", finding(7, 1)).count("\n") == 3


def test_nothing_found_nothing_said() -> None:
    assert report("<t/>") == ""


def test_what_would_act_on_a_terminal_is_shown_as_an_escape() -> None:
    text = report("<t>\x1b[31mred\u202eder\x07</t>", finding(1, 13, "found \x1b[2J"), color=False)
    assert "\x1b" not in text
    assert r"\x1b[31mred\u202eder\x07" in text
    assert r"found \x1b[2J" in text
    _, line, caret, *_ = text.splitlines()
    assert caret.index("^") == line.index("der")


def test_a_path_cannot_forge_a_line_of_a_log() -> None:
    forged = Finding("S001", "empty-file", Severity.ERROR, "empty", "", "a\n::error::b")
    assert report("", forged).startswith(r"a\x0a::error::b: error")


def test_colour_only_where_it_is_wanted() -> None:
    assert "\x1b[31;1merror\x1b[0m" in report("<t/>", finding(), color=True)
    assert "\x1b" not in report("<t/>", finding())


def test_a_byte_order_mark_takes_no_column() -> None:
    assert "    1 │ <t/>" in report("\ufeff<t/>", finding())


def passages(*texts: Passage) -> Finding:
    return Finding(
        code="T103",
        name="numbers-differ",
        severity=Severity.ERROR,
        message="the numbers differ",
        remedy="mend the number",
        segment="p-1",
        passages=texts,
    )


def test_a_finding_about_wording_shows_both_texts_with_what_it_is_about() -> None:
    french = Passage("fr", "Ces 17 objectifs et 169 cibles", ((4, 6), (20, 23)))
    japanese = Passage("ja", "これら16の目標", ((3, 5),))
    assert write([passages(french, japanese)], "text") == (
        "p-1: error T103 numbers-differ: the numbers differ\n"
        "   fr │ Ces 17 objectifs et 169 cibles\n"
        "      │     ^^              ^^^\n"
        "   ja │ これら16の目標\n"
        "      │       ^^\n"
        "      → mend the number\n"
        "\n"
    )


def test_a_place_where_something_is_missing_has_one_caret_a_whole_text_none() -> None:
    text = write([passages(Passage("ja", "水と空気", ((2, 2),)), Passage("fr", "l’eau"), Passage("de", ""))])
    assert text.splitlines()[1:-2] == ["   ja │ 水と空気", "      │     ^", "   fr │ l’eau"]


@given(
    st.text(st.sampled_from("aé文　\x1b\n1"), min_size=1, max_size=200),
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)).map(sorted).map(tuple), max_size=3),
    st.integers(20, 60),
)
def test_marks_stand_under_a_part_that_fits(text: str, spans: list[tuple[int, int]], room: int) -> None:
    part = marked(text, spans, room)
    assert not any(map(hidden, part.text))
    assert wcswidth(part.text) <= room + 10  # an escape is never cut
    assert len(part.marks) <= wcswidth(part.text) + 1
    assert set(part.marks) <= {" ", "^"}


@given(
    st.text(
        alphabet=st.characters(exclude_characters="\n\r") | st.sampled_from("文\u0301\t 　\x1b"), max_size=80
    ),
    st.integers(-1, 90),
    st.integers(20, 60),
)
def test_an_excerpt_fits_its_room_and_its_caret_is_inside(line: str, column: int, room: int) -> None:
    part = excerpt(line, column, room)
    assert not any(map(hidden, part.text))
    assert 0 <= part.caret <= room
    assert wcswidth(part.text) <= room + 10  # an escape is never cut


@given(st.text())
def test_nothing_hidden_is_left(text: str) -> None:
    assert not any(map(hidden, visible(text)))


@pytest.mark.parametrize("text", ["l’eau\u00a0: œuvre", "ナンシー", "神戸", "👩", "e\u0301", "　"])
def test_what_can_be_seen_is_not_escaped(text: str) -> None:
    assert visible(text) == text
