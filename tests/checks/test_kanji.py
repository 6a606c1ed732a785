"""Words of kanji that stand for others, and those that only look so; lexicons that name what they say."""

from __future__ import annotations

import re

import pytest

from declaration_doc import Severity
from declaration_doc.languages.ja.kanji_words import KanjiWords, Pairs
from declaration_doc.resources import lexicon
from tests.checks.pairs_of import Case, found, pairs


@pytest.mark.parametrize("case", pairs("kanji-faults.txt"))
def test_a_word_for_another_is_found(case: Case) -> None:
    """Each fault that the pair has, and nothing else about its kanji."""
    assert {finding.name for finding in found(case.french, case.japanese, "P3")} == {*case.faults}


@pytest.mark.parametrize("case", pairs("kanji-sound.txt"))
def test_a_word_that_is_meant_is_left_alone(case: Case) -> None:
    """No warning about its kanji."""
    findings = found(case.french, case.japanese, "P3")
    assert [finding.message for finding in findings if finding.severity >= Severity.WARNING] == []


def _lines(name: str) -> list[str]:
    data = lexicon(name)
    assert data is not None
    return [line for line in data.decode("utf-8").splitlines() if line and not line.startswith("#")]


def test_the_rows_of_words_are_whole() -> None:
    """Beginnings without accents, Japanese words, and a mark or none."""
    for line in _lines("words.fr-ja.tsv"):
        keys, words, *mark = line.split("\t")
        assert re.fullmatch(r"[a-z'_. -]+", keys), line
        assert all(re.search("[ぁ-んァ-ヶ一-鿿]", word) for word in words.split()), line
        assert mark in ([], ["~"]), line


def test_the_rows_of_things_are_whole() -> None:
    """Beginnings without accents, and Japanese words."""
    for line in _lines("things.fr-ja.tsv"):
        keys, words = line.split("\t")
        assert re.fullmatch(r"[a-z'. ]+", keys), line
        assert all(re.search("[ぁ-んァ-ヶ一-鿿]", word) for word in words.split()), line


def test_the_words_of_one_sound_are_pairs_of_kanji() -> None:
    """Two kanji each, at least two words a line."""
    for line in _lines("sounds.ja.txt"):
        assert re.fullmatch("(?:[一-鿿]{2}){2,}", line), line


def test_a_slip_makes_a_word_of_another_by_its_sound_a_kanji_or_one_typed_in_between() -> None:
    """Of the words that may answer, and of no others; kanji of two neighbours in a line of sounds are no word."""
    none = frozenset[str]()
    words = KanjiWords(none, none, Pairs(()), "権険検\n棄危\n会回\n", "危険棄権\n権限\n険棄剣器\n")
    answers = frozenset(("棄権", "棄検", "権限", "剣器", "会議", "議会", "危険"))
    assert {*words.slips("危険", answers)} == {"棄権"}
    assert {*words.slips("棄険", answers)} == {"棄権", "棄検", "危険"}
    assert {*words.slips("会回議", answers)} == {"会議"}
    assert {*words.slips("回議", answers)} == {"会議"}
    assert {*words.slips("都市", answers)} == set()
