"""The standing of each text, never said to be more than the source states."""

from __future__ import annotations

import pytest

from declaration_doc.languages import language
from declaration_doc.model.declaration import Authority, LanguageStatus
from tests.languages.cases_of import cases, show

TAGS = ("fr", "ja", "en", "de")


@pytest.mark.parametrize(("tag", "parts"), cases("standing.txt"))
def test_the_standing_of_a_text_is_stated(tag: str, parts: tuple[str, ...]) -> None:
    asked, expected = parts
    about, authority, *credit = asked.split(" ", 3)
    date, translator = (*credit, None, None)[:2]
    status = LanguageStatus(about, Authority(authority), translator, date)
    said = language(tag)
    assert show(f"{said.statement(status)}\n{said.mark(status)}") == show(expected)


@pytest.mark.parametrize("tag", TAGS)
def test_each_standing_has_words_of_its_own(tag: str) -> None:
    every = [LanguageStatus("ja", authority) for authority in Authority]
    assert len({language(tag).statement(status) for status in every}) == len(every)
    assert len({language(tag).mark(status) for status in every}) == len(every)


@pytest.mark.parametrize("tag", TAGS)
def test_translator_and_date_are_named_whatever_the_standing(tag: str) -> None:
    for authority in Authority:
        said = language(tag).statement(LanguageStatus("ja", authority, "CLAIR Paris", "2024-05-12"))
        assert "CLAIR Paris" in said
        assert "2024" in said


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("fr", "En cas de divergence entre les textes, le texte anglais prévaut."),
        ("ja", "各言語の本文の間に相違がある場合には、英語文による。"),
        ("en", "If the texts diverge, the English text prevails."),
    ],
)
def test_the_text_that_prevails_is_named_though_the_declaration_lacks_it(tag: str, said: str) -> None:
    assert language(tag).prevails("en") == said
