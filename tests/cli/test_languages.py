"""What the commands say of themselves, in the language of the reader."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import declaration_doc
from declaration_doc.building.disk import _CAUSES
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


TROUBLE_CLASSES = {"UsageTrouble", "InputTrouble", "OutputTrouble", "MissingPart", "FaultySource"}
"""Of `errors.py`, as they are raised all over the program."""


def sentences(node: ast.AST, names: dict[str, list[str]]) -> list[str]:
    """What an argument may say, with `x` for each value in it."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=parts):
            return ["".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in parts)]
        case ast.Name(id=name):
            return names.get(name, [])
        case ast.IfExp(body=one, orelse=other):
            return [*sentences(one, names), *sentences(other, names)]
    return []


def raised() -> set[str]:
    """Every message and remedy of a trouble that stands in the code, by a name or in the call."""
    said: set[str] = set()
    for module in Path(declaration_doc.__file__).parent.rglob("*.py"):
        tree = ast.parse(module.read_text("utf-8"))
        scopes = [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))]
        named: dict[ast.AST, dict[str, list[str]]] = {}
        for scope in scopes:
            inside = tree.body if scope is tree else ast.walk(scope)
            named[scope] = {}
            for node in inside:
                match node:
                    case ast.Assign(targets=[ast.Name(id=name)], value=value):
                        named[scope].setdefault(name, []).extend(sentences(value, {}))
        for scope in scopes[1:]:
            for node in ast.walk(scope):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in TROUBLE_CLASSES:
                    for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                        said.update(sentences(argument, {**named[tree], **named[scope]}))
    return said - {""}


def test_every_trouble_is_told_in_french_and_japanese() -> None:
    said = raised() | {phrase for cause in _CAUSES.values() for phrase in cause}
    assert len(said) > 150
    for language in ("fr", "ja"):
        assert sorted(text for text in said if in_language(text, language) == text) == []


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
