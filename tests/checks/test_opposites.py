"""Words answered by their opposite: pairs/opposites.txt, and the lexicon that knows them."""

from __future__ import annotations

import pytest

from declaration_doc import Severity
from declaration_doc.languages.analysis import analysis
from declaration_doc.resources import lexicon
from tests.checks.pairs_of import Case, found, pairs


@pytest.mark.parametrize("case", pairs("opposites.txt"))
def test_a_contrary_is_a_warning_and_nothing_else_is(case: Case) -> None:
    findings = found(case.french, case.japanese, "T205")
    assert [finding.name for finding in findings] == list(case.faults)
    assert all(finding.severity is Severity.WARNING for finding in findings)


def test_a_line_has_three_columns_and_says_no_contrary_that_answers_it() -> None:
    data = lexicon("opposites.fr-ja.tsv")
    assert data is not None
    lines = [line.split("\t") for line in data.decode().splitlines() if line and line[0] != "#"]
    assert all(len(line) == 3 for line in lines)
    assert [line[0] for line in lines if {*line[1].split()} & ({*line[2].split()} - {"-"})] == []


def test_forms_are_words_as_texts_have_them() -> None:
    data, lex = lexicon("opposites.fr-ja.tsv"), analysis("fr").words
    assert data is not None
    assert lex is not None
    for line in data.decode().splitlines():
        for form in line.partition("\t")[0].split() if line[0] != "#" else ():
            if form.endswith("-"):
                assert len(form) > 4
            else:
                parts = form.split("_")
                text = " ".join(parts).replace("' ", "'")
                read = [word for word, _, _ in lex(f"{text}a" if text.endswith("'") else text)]
                assert read[: len(parts)] == parts
