"""Editions in vertical lines: for whom, and what becomes of their numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from declaration_doc.editions import compose, edition_named, vertical
from declaration_doc.errors import UsageTrouble
from declaration_doc.model.block import Kind
from declaration_doc.model.configuration import Configuration
from declaration_doc.model.edition import EditionSpec, Layout, Writing
from declaration_doc.model.inline import Number, Ruby, Words, plain
from tests.editions.builders import block, declaration

VERTICAL = EditionSpec("ja-vertical", ("ja",), Layout.SINGLE, writing=Writing.VERTICAL)
KANJI = EditionSpec("ja-kanji", ("ja",), Layout.SINGLE, writing=Writing.VERTICAL, numerals="kanji")
CHARTER = declaration(
    block(
        Kind.PARAGRAPH,
        "p",
        fr="17",
        ja=(Words("第7回、"), Number("17", None, (Words("17"),)), Words("の目標"), Ruby("静岡", "しずおか")),
    )
)


def test_a_language_that_can_be_written_so_has_an_edition_of_it() -> None:
    assert vertical(["fr", "ja"]) == (VERTICAL, replace(KANJI, name="ja-vertical-kanji"))
    assert edition_named(CHARTER, Configuration(), "ja-vertical") == VERTICAL


def test_a_language_that_cannot_has_none() -> None:
    with pytest.raises(UsageTrouble, match="not written in vertical lines"):
        edition_named(CHARTER, Configuration(), "fr-vertical")


def test_numbers_stay_as_the_source_has_them() -> None:
    (paragraph,) = compose(CHARTER, VERTICAL).body
    assert plain(paragraph.cells[0].pieces[0].nodes) == "第7回、17の目標静岡"


def test_numbers_are_in_kanji_where_that_is_asked_for() -> None:
    (paragraph,) = compose(CHARTER, KANJI).body
    nodes = paragraph.cells[0].pieces[0].nodes
    assert plain(nodes) == "第七回、十七の目標静岡"
    assert Ruby("静岡", "しずおか") in nodes


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        (EditionSpec("f", ("fr",), Layout.SINGLE, writing=Writing.VERTICAL), "fr is not written in vertical"),
        (EditionSpec("b", ("ja", "fr"), Layout.PARALLEL, writing=Writing.VERTICAL), "one language"),
        (
            EditionSpec("r", ("ja",), Layout.SINGLE, writing=Writing.VERTICAL, numerals="roman"),
            "no numerals «roman»",
        ),
        (EditionSpec("n", ("ja",), Layout.SINGLE, numerals="kanji"), "for vertical lines"),
    ],
)
def test_what_cannot_be_set_in_vertical_lines_is_said(spec: EditionSpec, message: str) -> None:
    with pytest.raises(UsageTrouble, match=message) as trouble:
        compose(CHARTER, spec)
    assert trouble.value.remedy
