"""What the commands say of themselves, in the language of the reader."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from declaration_doc.cli import options
from declaration_doc.cli.trouble_tables import TROUBLES
from declaration_doc.cli.troubles import in_language
from declaration_doc.cli.words import WORDS
from declaration_doc.reports import words as reported
from tests.cli.conftest import Run
from tests.small import put


def placeholders(text: str) -> list[str]:
    return sorted({*re.findall(r"\{\w+\}", text)})


@pytest.mark.parametrize("tables", [WORDS, reported.WORDS], ids=["commands", "reports"])
def test_every_language_has_the_words_of_english(tables: dict[str, dict[str, str]]) -> None:
    for table in tables.values():
        assert table.keys() == tables["en"].keys()
        assert all(placeholders(table[key]) == placeholders(tables["en"][key]) for key in table)


def test_every_trouble_keeps_its_values() -> None:
    for english, rows in TROUBLES.items():
        assert all(placeholders(own) == placeholders(english) for own in rows), english


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("fr", "nowhere.xml n’existe pas"),
        ("ja", "nowhere.xmlは存在しない"),
        ("en", "nowhere.xml does not exist"),
    ],
)
def test_a_trouble_is_said_in_the_language_of_the_reader(run: Run, tag: str, said: str) -> None:
    for ran in (
        run("check", "nowhere.xml", "--lang", tag),
        run("check", "nowhere.xml", LC_ALL=f"{tag}_XX.UTF-8"),
    ):
        assert ran.code == 2
        assert said in ran.err


def test_values_that_are_phrases_are_said_too_and_others_are_kept() -> None:
    assert (
        in_language("a cannot be read: permission denied", "fr") == "a ne peut être lu : droits insuffisants"
    )
    assert in_language("{x} does not exist", "ja") == "{x}は存在しない"
    assert in_language("something nobody thought of", "fr") == "something nobody thought of"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("chek", "--lang", "fr"), "Est-ce « check » ?"),
        (("check", "--format", "x", "--lang=fr"), "Valeur refusée pour '--format'"),
        (("--lang", "ja", "verify"), "引数'FILE...'がない。"),
        (("check", "--nothing", "--lang", "ja"), "オプション"),
    ],
)
def test_misuse_is_explained_in_the_language_of_the_reader(
    run: Run, words: tuple[str, ...], said: str
) -> None:
    ran = run(*words)
    assert ran.code == 2
    assert said in ran.err
    assert "Usage" not in ran.err


@pytest.mark.parametrize(
    ("tag", "summary"),
    [("fr", "1 déclaration vérifiée : aucun défaut\n"), ("ja", "宣言1件を検査：誤りなし\n")],
)
def test_the_summary_is_said_in_the_language_of_the_reader(
    run: Run, tmp_path: Path, tag: str, summary: str
) -> None:
    put(tmp_path / "charter")
    assert run("check", "charter", "--lang", tag).err == summary


def test_the_language_is_taken_wherever_it_stands_and_never_kept_for_the_next_call() -> None:
    for arguments in (["check", "--lang", "ja"], ["--lang=ja", "check"]):
        options.remember_language(arguments)
        assert options.message_language() == "ja"
    options.remember_language(["check", "--lang", "de"])
    assert options.message_language("fr") == "fr"
    options.remember_language([])
    assert options.message_language() in options.LANGUAGES
