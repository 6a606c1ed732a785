"""What a project may choose of the setting: hung punctuation, brackets, dots, order of reading, guillemets."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from declaration_doc.building.verifying import Verdict, verify
from declaration_doc.cli import run
from declaration_doc.editions import compose
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionSpec
from declaration_doc.model.typesetting import Typesetting
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.agreement import differences
from declaration_doc.writers.pdf.emphasis import dot
from declaration_doc.writers.pdf.reading import Reading
from tests.building.samples import write_source
from tests.editions.builders import block, declaration
from tests.writers.agreement import edition
from tests.writers.pdf.test_agreement import IMAGES
from tests.writers.pdf.test_japanese import LEFT, SIZE, WIDTH, lines_of
from tests.writers.pdf.test_write import FR_JA, JA, JA_FR

HANG = "p { --hanging-punctuation: allow-end }"
RIGHT = LEFT + WIDTH
COLUMN = 24
"""Whole characters in a line."""


@pytest.mark.parametrize("mark", "、。，．")
def test_jlreq_3_8_2_a_mark_without_room_hangs_at_the_end_of_the_line(mark: str) -> None:
    text = "<p>" + "都" * COLUMN + mark + "県" * 30
    hung, pushed = lines_of(text, HANG)[0], lines_of(text)[0]
    assert "".join(sign.character for sign in hung) == "都" * COLUMN + mark
    assert hung[-2].right == pytest.approx(RIGHT, abs=0.1)
    assert hung[-1].left == pytest.approx(RIGHT, abs=0.1)
    assert len(pushed) == COLUMN - 1


@pytest.mark.parametrize("mark", "」）！・")
def test_jlreq_3_8_2_no_other_mark_hangs(mark: str) -> None:
    text = "<p>" + "都" * COLUMN + mark + "県" * 30
    assert len(lines_of(text, HANG)[0]) == COLUMN - 1


def test_jlreq_3_8_2_a_mark_that_finds_room_does_not_hang() -> None:
    first = lines_of("<p>" + "都" * (COLUMN - 1) + "。" + "県" * 30, HANG)[0]
    assert first[-1].right - SIZE / 2 == pytest.approx(RIGHT, abs=0.1)


def test_jlreq_3_8_2_a_hung_mark_may_end_an_element_or_the_paragraph() -> None:
    for rest in ("", "<b>県</b>" + "県" * 30):
        first = lines_of("<p><b>" + "都" * COLUMN + "。</b>" + rest, HANG)[0]
        assert "".join(sign.character for sign in first) == "都" * COLUMN + "。"


@pytest.mark.parametrize(
    ("pattern", "paragraph", "line"),
    [("solid", SIZE, 0), ("half", SIZE / 2, 0), ("full", SIZE * 1.5, SIZE / 2)],
)
def test_jlreq_3_1_5_the_three_patterns_of_opening_brackets(
    pattern: str, paragraph: float, line: float
) -> None:
    """What is measured is where the bracket itself begins, the right half of its square."""
    style = f"p {{ text-indent: 1em; --opening-brackets: {pattern} }}"
    first, second, *_ = lines_of("<p>「" + "都" * 20 + "」と「" + "県" * 30, style)
    assert (first[0].character, second[0].character) == ("「", "「")
    assert first[0].left + SIZE / 2 - LEFT == pytest.approx(paragraph, abs=0.1)
    assert second[0].left + SIZE / 2 - LEFT == pytest.approx(line, abs=0.1)


def chosen(spec: EditionSpec, *words: str) -> EditionSpec:
    return replace(spec, typesetting=Typesetting.of_words(words))


def test_marks_never_hang_in_columns() -> None:
    text = "都" * 22 + "。" + "県" * 60
    source = declaration(*(block(Kind.PARAGRAPH, f"p{n}", fr="Texte.", ja="市" * n + text) for n in range(3)))
    usual, hanging = (
        write(compose(source, spec)) for spec in (JA_FR, chosen(JA_FR, "hanging-punctuation-on"))
    )
    places = [
        [(run.text, run.page, run.line) for span in Reading(pdf).spans().values() for run in span.runs()]
        for pdf in (usual, hanging)
    ]
    assert places[0] == places[1]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<em>重要、点</em>", "<em>重•要•、点•</em>"),
        ("<p>重<em><a>要</a></em>点</p>", "<p>重<em><a>要•</a></em>点</p>"),
        ('<em lang="fr">mot</em>', '<em lang="fr">mot</em>'),
    ],
)
def test_jlreq_3_3_9_each_character_of_emphasis_takes_a_dot(markup: str, expected: str) -> None:
    shown = dot(markup, "ja").replace('<span class="dotted">', "")
    assert shown.replace("</span>", "•") == expected


# --- the order of reading --------------------------------------------------------------------------


@cache
def by_language(spec: EditionSpec) -> tuple[EditionSpec, Reading]:
    wanted = chosen(spec, "reading-order-languages")
    return wanted, Reading(write(edition(wanted), IMAGES))


@pytest.mark.parametrize("spec", [FR_JA, JA_FR], ids=lambda spec: spec.name)
def test_one_whole_language_is_read_after_the_other(spec: EditionSpec) -> None:
    wanted, reading = by_language(spec)
    assert list(differences(reading, edition(wanted))) == []
    part = next(tag for tag in reading.tree.walk() if tag.role == "Part")
    sections = [kid for kid in part.kids if getattr(kid, "role", "") == "Sect"]
    assert [section.language for section in sections] == list(spec.languages)  # type: ignore[union-attr]
    for section in sections:
        languages = {tag.language for tag in section.walk() if tag.role in ("P", "H2", "LI")}  # type: ignore[union-attr]
        assert languages == {section.language}  # type: ignore[union-attr]


@pytest.mark.parametrize("spec", [FR_JA, JA_FR], ids=lambda spec: spec.name)
def test_read_by_language_it_is_no_table_and_headings_leave_no_level_out(spec: EditionSpec) -> None:
    _, reading = by_language(spec)
    assert not [tag for tag in reading.tree.walk() if tag.role in ("Table", "TR", "TH", "TD")]
    levels = [int(tag.role[1]) for tag in reading.tree.walk() if tag.role in ("H1", "H2", "H3", "H4")]
    assert all(following <= level + 1 for level, following in pairwise(levels))


def test_the_pages_look_the_same_in_either_order() -> None:
    _, reading = by_language(FR_JA)
    usual = Reading(write(edition(FR_JA), IMAGES))
    assert [page.Contents.read_bytes() for page in reading.pdf.pages] == [
        page.Contents.read_bytes() for page in usual.pdf.pages
    ]


# --- from the configuration to the proof ------------------------------------------------------------

CONFIGURATION = """
editions: [fr, {name: fr-ja-wide, languages: [fr, ja], typesetting: {guillemets: no-break}}]
formats: [pdf, txt]
typesetting:
  guillemets: narrow
  hanging-punctuation: on
  opening-brackets: half
  emphasis: dots
  reading-order: languages
"""


def test_choices_are_made_in_the_configuration_and_verified_from_the_pdf(tmp_path: Path) -> None:
    write_source(tmp_path / "charte", fr="Les « villes » coopèrent.", ja="「都市」は、協力する。")
    (tmp_path / "charte" / "declaration-doc.yaml").write_text(CONFIGURATION, "utf-8")
    assert run(["build", str(tmp_path / "charte"), "-o", str(tmp_path / "build")]) == 0
    folder = tmp_path / "build" / "charte"
    assert "«\u202fvilles\u202f»" in (folder / "charte.fr.txt").read_text("utf-8")
    assert "«\u00a0villes\u00a0»" in (folder / "charte.fr-ja-wide.txt").read_text("utf-8")
    for path in folder.glob("*.pdf"):
        assert {check.verdict for check in verify(path)} == {Verdict.HOLDS}, path


def test_a_japanese_edition_with_every_choice_is_sound() -> None:
    words = ("hanging-punctuation-on", "opening-brackets-full", "emphasis-dots")
    wanted = chosen(JA, *words)
    assert tuple(wanted.typesetting.words()) == words
    assert list(differences(Reading(write(edition(wanted), IMAGES)), edition(wanted))) == []
