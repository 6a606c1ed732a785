"""Texts that no page was made for: words without an end, a segment of many pages, next to nothing."""

from __future__ import annotations

import pypdfium2
import pytest

from declaration_doc.editions import compose
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionSpec
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.agreement import differences
from declaration_doc.writers.pdf.engine import print_page
from declaration_doc.writers.pdf.reading import Reading
from tests.editions.builders import block, declaration
from tests.writers.pdf.test_engine import STYLE, page
from tests.writers.pdf.test_write import FR, FR_JA, JA, every_edition

GUTTER = 320.0
"""Points from the left: between the columns of an edition in two languages on A4."""


def places(pdf: bytes) -> list[tuple[str, float, float]]:
    """The letters of the first page, each with its left and right edge, in points."""
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    found = []
    for index in range(text.count_chars()):
        left, _, right, _ = text.get_charbox(index)
        found.append((text.get_text_range(index, 1), left, right))
    return found


@pytest.mark.parametrize("word", ["x" * 300, "https://example.org/" + "a-b/" * 70])
def test_a_word_of_300_characters_stays_in_its_column(word: str) -> None:
    source = declaration(block(Kind.PARAGRAPH, "p", fr=f"Un mot {word} long.", ja=f"語{word}。"))
    pdf = write(compose(source, FR_JA))
    letters = [(left, right) for letter, left, right in places(pdf) if letter in "xa"]
    assert len(letters) > 100
    assert not [left for left, right in letters if left < GUTTER < right or right > 595 - 50]
    assert list(differences(Reading(pdf), compose(source, FR_JA))) == []


def test_only_a_word_longer_than_a_line_is_divided_anywhere() -> None:
    body = "<div style='width: 120pt; overflow-wrap: anywhere'><p><span><b>un mot</b> interminablement"
    run = Reading(print_page(page(body, STYLE)).pdf).tree.runs()
    assert [each.text.strip() for each in run] == ["un mot", "interminablement"]
    assert run[0].line != run[1].line


def test_a_segment_longer_than_ten_pages_goes_on_from_page_to_page() -> None:
    source = declaration(
        block(
            Kind.PARAGRAPH,
            "p",
            fr="Les collectivités favorisent les échanges et la coopération. " * 410,
            ja="自治体は交流及び協力を促進する。" * 580,
        )
    )
    reading = Reading(write(compose(source, FR_JA)))
    assert len(reading.pdf.pages) > 10
    assert list(differences(reading, compose(source, FR_JA))) == []


@every_edition
def test_a_source_of_one_segment_makes_one_page(spec: EditionSpec) -> None:
    source = declaration(block(Kind.PARAGRAPH, "p", fr="A", ja="あ"))
    reading = Reading(write(compose(source, spec)))
    assert len(reading.pdf.pages) == 1
    assert list(differences(reading, compose(source, spec))) == []


@pytest.mark.parametrize("spec", [FR, JA, FR_JA], ids=lambda spec: spec.name)
def test_an_empty_body_makes_a_cover(spec: EditionSpec) -> None:
    """The reader refuses it; what makes a declaration in Python may leave it so."""
    reading = Reading(write(compose(declaration(), spec)))
    assert len(reading.pdf.pages) == 1
    assert [tag.role for tag in reading.tree.all("H1")] == ["H1"]
