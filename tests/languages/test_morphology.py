"""Japanese with SudachiPy and without: the same texts are understood, some in more of their spellings."""

from __future__ import annotations

import pytest

from declaration_doc import Glossary, check_pairs
from declaration_doc.languages.ja import morphology, readings
from declaration_doc.languages.ja.wrong_kanji import wrong_kanji

TERMS = Glossary.from_pairs([("annexe", "附属書"), ("décider", "決める")], ("fr", "ja"))


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if it were not installed."""
    monkeypatch.setattr(morphology, "_tokenizer", lambda: None)


def codes(french: str, japanese: str) -> list[str]:
    return [finding.code for finding in check_pairs([("p", french, japanese)], TERMS)]


def test_it_is_there_for_the_tests() -> None:
    assert morphology.is_ready()


def test_words_have_their_form_in_the_dictionary_their_sound_and_their_place() -> None:
    found = morphology.morphemes("静岡県は附属書を決めた。")
    assert [(each.lemma, each.reading) for each in found][:2] == [("静岡", "シズオカ"), ("県", "ケン")]
    assert found[0].is_name
    assert ("決める", (8, 10)) in [(each.lemma, each.span) for each in found]


def test_a_term_is_found_in_another_spelling_and_inflection() -> None:
    assert codes("L’annexe.", "付属書。") == []
    assert readings.says("市は決めなかった。", "決める")
    assert not readings.says("市は極めた。", "決める")
    assert codes("L’annexe.", "議定書。") == ["G101"]


def test_names_are_heard_each_and_together() -> None:
    assert readings.readings("静岡と浜松の市長") == ("シズオカ", "ハママツ")
    assert readings.readings("市長") == ()


def test_a_text_too_long_for_it_is_left_to_the_tables() -> None:
    assert morphology.morphemes("水" * 20_000) == ()
    assert not readings.says("水" * 20_000, "水")


def test_a_word_of_the_dictionary_is_no_slip() -> None:
    assert [slip.expected for slip in wrong_kanji("場所を設訂する。")] == ["設定"]
    assert readings.is_word("設定を", 0, 2)
    assert not readings.is_word("設訂を", 0, 2)


@pytest.mark.usefixtures("plain")
def test_without_it_the_tables_decide() -> None:
    assert not morphology.is_ready()
    assert codes("L’annexe.", "附属書。") == []
    assert codes("L’annexe.", "付属書。") == ["G101"]
    assert codes("Nous décidons.", "我々は決めた。") == []
    assert readings.readings("静岡") == ()
    assert [slip.expected for slip in wrong_kanji("場所を設訂する。")] == ["設定"]
