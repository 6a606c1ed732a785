"""Findings are said in French and in Japanese as completely as in English."""

from __future__ import annotations

import re
from importlib import import_module
from string import Formatter

import pytest

from declaration_doc.cli.faults import every_fault
from declaration_doc.formats.declaration import parse
from declaration_doc.formats.declaration.values import ValueType
from declaration_doc.formats.declaration.vocabulary import VOCABULARY
from declaration_doc.languages.messages import message, reason, said
from declaration_doc.model.finding import Fault, Finding, Severity

TAGS = ("fr", "ja")


def _placeholders(*templates: str) -> set[str]:
    return {name for text in templates for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("fault", every_fault(), ids=lambda fault: fault.code)
def test_every_fault_has_words_with_the_values_of_the_english_ones(fault: Fault, tag: str) -> None:
    templates = message(fault.code, tag)
    assert templates is not None
    found, remedy = templates
    assert _placeholders(found) == _placeholders(fault.message)
    assert _placeholders(remedy) == _placeholders(fault.remedy)


@pytest.mark.parametrize("tag", TAGS)
def test_why_a_fault_matters_is_said_in_every_language(tag: str) -> None:
    reasons = {fault.code: reason(fault.code, tag) for fault in every_fault()}
    assert [code for code, why in reasons.items() if not why] == []
    assert import_module(f"declaration_doc.languages.{tag}.reasons").REASONS.keys() == reasons.keys()


@pytest.mark.parametrize("tag", TAGS)
def test_words_are_kept_for_faults_that_exist(tag: str) -> None:
    codes = import_module(f"declaration_doc.languages.{tag}.wording").WORDING.messages.keys()
    assert codes <= {fault.code for fault in every_fault()}


def test_another_language_has_no_words_and_gets_the_english_ones() -> None:
    finding = Finding("S010", "bare-ampersand", Severity.ERROR, "found", "mend")
    assert message("S010", "de") is None
    assert said(finding, "de") == ("found", "mend")
    assert said(finding, "en") == ("found", "mend")


def test_a_finding_without_its_values_is_said_in_english() -> None:
    finding = Finding("S020", "other-root", Severity.ERROR, "the root element is «html»", "mend")
    assert said(finding, "fr") == ("the root element is «html»", "mend")


FAULTY = """<?xml version="1.0" encoding="UTF-8"?>
<declaration xmlns="urn:declaration-doc:1" xml:id="essai" datum="2022">
  <front>
    <languages prevailing="ja">
      <language xml:lang="fr" authority="authentic"/>
      <language xml:lang="ja" authority="provisional-translation" date="2022-02-30"/>
    </languages>
    <title xml:id="title"><s xml:id="title-1"><t xml:lang="fr">Accord</t></s></title>
  </front>
  <body>
    <p xml:id="theme">mot<s xml:id="theme-1"><t xml:lang="fr">Le <emph>thème</emph>
      <ref target="tema">là</ref></t><t xml:lang="ja">テーマ</t><t xml:lang="en">theme</t></s></p>
    <p><s xml:id="Theme"><t xml:lang="fr">x</t><absent xml:lang="ja"/></s></p>
  </body>
</declaration>
"""
ENGLISH = re.compile(r"\b(?:expected|write|delete|the|stands|or|and|if|is|no)\b")


@pytest.mark.parametrize("tag", TAGS)
def test_no_english_is_left_in_what_is_said_of_a_faulty_source(tag: str) -> None:
    findings = parse(FAULTY.encode()).findings
    assert len({finding.code for finding in findings}) >= 9
    for finding in findings:
        for text in said(finding, tag):
            code_left_out = re.sub(r"`[^`]*`|<[^>]*>|\w+=\"[^\"]*\"|«[^»]*»|「[^」]*」", "", text)
            assert not ENGLISH.search(code_left_out), text


@pytest.mark.parametrize("tag", TAGS)
def test_every_type_of_value_is_named_in_the_language(tag: str) -> None:
    from declaration_doc.languages.messages import _wording

    wording = _wording(tag)
    assert wording is not None
    types: set[ValueType] = {a.type for kind in VOCABULARY.values() for a in kind.attributes.values()}
    for type_ in types:
        assert wording.phrase(type_.expected) != type_.expected


@pytest.mark.parametrize(
    ("tag", "source", "expected"),
    [
        (
            "fr",
            b"<declaration xmlns='urn:declaration-doc:1' xml:id='a'><front></declaration>",
            (
                "«\u00a0</declaration>\u00a0» ne ferme rien ici\u00a0: «\u00a0front\u00a0», ouvert ligne 1, "
                "colonne 55, est encore ouvert\u202f; attendu\u00a0: «\u00a0</front>\u00a0»\u202f; "
                "la suite n’a pas pu être lue"
            ),
        ),
        (
            "ja",
            b"<declaration xmlns='urn:declaration-doc:1' xml:id='a'><front></declaration>",
            (
                "ここの「</declaration>」に対応する開始タグがない（1行55桁で開いた「front」が閉じていない）。"
                "「</front>」でなければならない。これより後は読めなかった。"
            ),
        ),
        (
            "fr",
            b"",
            (
                "le fichier est vide\u202f; attendu\u00a0: un fichier XML dont l’élément racine est "
                "«\u00a0declaration\u00a0»"
            ),
        ),
    ],
)
def test_phrases_within_a_message_are_said_in_the_language(tag: str, source: bytes, expected: str) -> None:
    assert expected in [said(finding, tag)[0] for finding in parse(source).findings]


def test_a_word_of_the_document_is_never_taken_for_a_phrase() -> None:
    keys = {"here": "ja", "found": "empty", "there": "fr", "expected": "nothing"}
    finding = Finding("S201", "name-keys-differ", Severity.ERROR, "", "", arguments=keys)
    assert "「ja」にempty、「fr」にnothing" in said(finding, "ja")[0]
    target = {
        "element": "ref",
        "attribute": "target",
        "target": "empty",
        "expected": "a note",
        "remedy": "delete it",
    }
    finding = Finding("S102", "dangling-reference", Severity.ERROR, "", "", arguments=target)
    assert "«\u00a0empty\u00a0»" in said(finding, "fr")[0]
    assert "d’une note" in said(finding, "fr")[0]
