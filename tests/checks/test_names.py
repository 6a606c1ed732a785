"""Names that stand for others, and those in a form of their own."""

from __future__ import annotations

import re

import pytest

from declaration_doc.resources import lexicon
from tests.checks.pairs_of import Case, found, pairs


@pytest.mark.parametrize("case", pairs("names-faults.txt"))
def test_a_name_for_another_is_found(case: Case) -> None:
    assert [finding.name for finding in found(case.french, case.japanese, "G2")] == [*case.faults]


@pytest.mark.parametrize("case", pairs("names-sound.txt"))
def test_a_name_in_its_usual_form_is_left_alone(case: Case) -> None:
    """Neither a warning nor a word of information."""
    assert [finding.message for finding in found(case.french, case.japanese, "G2")] == []


def test_the_readings_of_names_are_kanji_and_latin_letters() -> None:
    data = lexicon("readings.ja.txt")
    assert data is not None
    for line in data.decode("utf-8").splitlines():
        assert line.startswith("#") or re.fullmatch("[一-鿿]{1,3}\t[a-z]+(?: [a-z]+)*", line), line


def test_the_offices_are_lines_of_three_columns() -> None:
    """A kind, French forms and Japanese forms, none of them empty; words that are no offices may lack a language."""
    data = lexicon("offices.fr-ja.tsv")
    assert data is not None
    for line in data.decode("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, *columns = line.split("\t")
            assert kind in ("office", "general", "frame", "ministry", "any", "none"), line
            assert len(columns) == 2, line
            for form in (form for column in columns for form in column.replace(" | ", "; ").split("; ")):
                assert form.removeprefix("~").strip() == form.removeprefix("~") != "", line
            assert re.search("[ぁ-んァ-ヶ一-鿿]", columns[0]) is None, line


def test_the_institutions_have_beginnings_and_ends() -> None:
    data = lexicon("institutions.fr-ja.tsv")
    assert data is not None
    for line in data.decode("utf-8").splitlines():
        if line and not line.startswith("#"):
            keys, forms = line.split("\t")
            assert forms.split(), line
            assert keys in ("-", "+") or re.fullmatch("~?[A-Za-zéè]+(?: ~?[A-Za-zéè]+)*", keys), line
            assert keys in ("-", "+") or re.fullmatch("[一-鿿ァ-ー ]+", forms), line
