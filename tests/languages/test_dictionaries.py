"""French spelling with a dictionary and without: what is found, where dictionaries are looked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from declaration_doc import check_pairs, resources
from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.fr import form
from declaration_doc.languages.fr.spelling import dictionary
from tests.conftest import lacking

SLIP = [("p", "Le partenarait est utile.", "パートナーシップは有益である。")]


@pytest.fixture
def french() -> None:
    if dictionary() is None:
        lacking("The French dictionary", "run `make .tools/dictionaries/fr.dic`")


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    "word", ["décentralisée", "s’engagent", "villes", "intercommunalités", "Les", "participantes"]
)
def test_inflected_words_are_in_the_dictionary(word: str) -> None:
    found = dictionary()
    assert found is not None
    assert found.knows(word.partition("’")[2] or word)


@pytest.mark.usefixtures("french")
def test_a_slip_is_found_with_what_may_be_meant() -> None:
    assert [(f.code, f.arguments["expected"]) for f in check_pairs(SLIP)] == [("P305", "partenariat")]


def test_without_a_dictionary_nothing_is_said_of_spelling(monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from declaration_doc.languages.fr.analysis import ANALYSIS

    silent = replace(ANALYSIS, form=replace(form.FORM, dictionary=lambda: None))
    monkeypatch.setattr(
        "declaration_doc.checks.bitext.analysis", lambda tag: silent if tag == "fr" else analysis(tag)
    )
    assert check_pairs(SLIP) == []


def test_a_dictionary_is_looked_for_where_hunspell_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "zz.aff").write_text("SET UTF-8\n")
    (folder / "zz.dic").write_text("1\nmot\n")
    monkeypatch.setenv("DICPATH", f"{tmp_path / 'nowhere'}{os.pathsep}{folder}")
    assert resources.dictionary("zz") == ("SET UTF-8\n", "1\nmot\n")
    assert resources.dictionary("yy") is None
