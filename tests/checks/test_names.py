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
