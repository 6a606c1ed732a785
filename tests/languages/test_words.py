"""The tables of every language hold the same keys and are set in its typography."""

from __future__ import annotations

import subprocess
import sys
from string import Formatter

import pytest

from declaration_doc.languages import language
from declaration_doc.model.inline import Words, plain

WITH_FOLDER = ("fr", "ja", "en")


def _placeholders(template: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(template) if name)


@pytest.mark.parametrize("tag", WITH_FOLDER)
def test_every_language_has_the_same_words_with_the_same_placeholders(tag: str) -> None:
    english = {key: _placeholders(text) for key, text in language("en").words.items()}
    assert {key: _placeholders(text) for key, text in language(tag).words.items()} == english


@pytest.mark.parametrize("tag", WITH_FOLDER)
def test_every_language_names_the_same_languages(tag: str) -> None:
    assert language(tag).names.keys() == language("en").names.keys()
    assert len(set(language(tag).names.values())) == len(language(tag).names)


@pytest.mark.parametrize("tag", WITH_FOLDER)
def test_a_week_has_seven_days(tag: str) -> None:
    assert len(set(language(tag).weekdays)) == 7


@pytest.mark.parametrize("tag", WITH_FOLDER)
def test_words_are_already_set(tag: str) -> None:
    known = language(tag)
    for text in known.words.values():
        assert plain(known.typeset((Words(text),))) == text


def test_languages_are_named_in_the_language_and_in_themselves() -> None:
    assert language("fr").name_of("ja") == "japonais"
    assert language("ja").name_of("fr") == "フランス語"
    assert language("fr").name_of("pt-BR") == "portugais (BR)"
    assert language("fr").name_of("xx") == "xx"
    assert [language(tag).own_name for tag in ("fr", "ja", "en", "de", "fr-CA", "xx")] == [
        "Français",
        "日本語",
        "English",
        "Deutsch",
        "Français (CA)",
        "xx",
    ]


def test_a_regional_tag_has_the_typography_of_its_language() -> None:
    assert language("fr-CA").typeset((Words("oui !"),)) == (Words("oui\u202f!"),)
    assert language("fr-CA").tag == "fr-CA"


def test_chinese_sets_no_space_between_sentences_and_german_does() -> None:
    assert language("zh-Hans").joint == ""
    assert language("de").joint == " "


def test_no_library_is_loaded_before_lines_are_wrapped() -> None:
    program = (
        "import sys; from declaration_doc.languages import language\n"
        "for tag in ('fr', 'ja', 'en', 'de'): language(tag).date('2022')\n"
        "sys.exit(bool({'wcwidth', 'lxml', 'yaml'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
