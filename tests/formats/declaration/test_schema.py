"""The schema: what is generated is up to date, and its manual is true, example by example."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree
from lxml.isoschematron import Schematron

from declaration_doc.formats.declaration import judge, parse
from declaration_doc.formats.declaration.faults import MEANING_FAULTS
from declaration_doc.formats.declaration.vocabulary import VOCABULARY
from declaration_doc.resources import folder
from tests.formats.declaration.samples import EVERY_ELEMENT, wrap

MANUAL = (folder("schema") / "README.md").read_text("utf-8")
SECTIONS = {
    found[1]: found[2]
    for found in re.finditer(r"^### `([a-z]+)`\n(.*?)(?=^##|\Z)", MANUAL, re.MULTILINE | re.DOTALL)
}


def examples(text: str) -> list[str]:
    return [found.strip() for found in re.findall(r"^```xml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)]


def test_what_is_generated_is_up_to_date(root: Path) -> None:
    schema = pytest.importorskip("tools.schema")
    assert (root / "schema" / "declaration.rng").read_text("utf-8") == schema.grammar(), "run `make schema`"
    assert (root / "schema" / "declaration.sch.xsl").read_bytes() == schema.rules(), "run `make schema`"


def test_the_manual_has_every_element_once_and_no_other() -> None:
    headings = re.findall(r"^### `([a-z]+)`", MANUAL, re.MULTILINE)
    assert sorted(headings) == sorted(VOCABULARY)


@pytest.mark.parametrize("name", VOCABULARY)
def test_the_manual_names_the_attributes_of_an_element_and_what_it_holds(name: str) -> None:
    kind, section = VOCABULARY[name], SECTIONS[name]
    attributes = re.search(r"Attributes: (.*?)\.( |\n)", section, re.DOTALL)
    named = dict(re.findall(r"`([a-z:]+)`(\??)", attributes[1] if attributes else ""))
    assert list(named) == list(kind.attributes)
    if not kind.ways:
        assert {key for key, mark in named.items() if not mark} == kind.required
    holds = re.search(r"Holds: (.*?)\.\n", section, re.DOTALL)
    held = holds[1] if holds else ""
    if held == "what `t` holds":
        held = SECTIONS["t"].partition("Holds: ")[2].partition(".\n")[0]
    assert sorted(re.findall(r"`([a-z]+)`", held)) == sorted(kind.slot_of)
    assert ("text" in held) == kind.text
    for slot in kind.slots:
        mark = {(1, 1): "", (0, 1): "?", (0, None): "*", (1, None): "+"}[slot.least, slot.most]
        written = f"`{slot.names[0]}`" if len(slot.names) == 1 else f"`{slot.names[-1]}`)"
        assert written + mark in held.replace("\n", " ")


@pytest.mark.parametrize("name", VOCABULARY)
def test_the_worked_example_of_an_element_has_it_and_is_valid(name: str) -> None:
    [example] = examples(SECTIONS[name])
    assert re.search(rf"<{name}[\s>/]", example)
    data = wrap(example)
    parsed = parse(data, name)
    assert parsed.findings == ()
    assert parsed.declaration is not None
    assert judge(data, name, ()) == ()


def test_the_whole_declaration_of_the_manual_is_valid() -> None:
    whole = examples(MANUAL)[0]
    assert parse(wrap(whole)).findings == ()


def test_every_rule_is_named_after_the_finding_that_says_it() -> None:
    tree = etree.parse(folder("schema") / "declaration.sch")
    rules = {element.get("id", "").partition(".")[0] for element in tree.iter("{*}assert")}
    assert rules == {fault.name for fault in MEANING_FAULTS if fault.name != "rules-refuse"}


def test_the_rules_are_iso_schematron_and_say_the_same_uncompiled() -> None:
    uncompiled = Schematron(etree.parse(folder("schema") / "declaration.sch"))
    assert uncompiled.validate(etree.fromstring(EVERY_ELEMENT))
    faulty = EVERY_ELEMENT.replace(b'target="note-cities"', b'target="title"')
    assert not uncompiled.validate(etree.fromstring(faulty))
    assert {finding.name for finding in parse(faulty).findings} == {"wrong-target", "note-without-call"}


def test_the_catalogue_leads_to_files_that_are_there() -> None:
    for name in ("catalog.xml", "schemas.xml"):
        for element in etree.parse(folder("schema") / name).iter("{*}uri", "{*}namespace"):
            assert (folder("schema") / element.get("uri", "")).is_file()


# --- what the judges say where the reader is silent ---------------------------------------------------


def test_what_grammar_and_rules_refuse_is_reported_where_the_reader_did_not_say_it() -> None:
    faulty = (
        EVERY_ELEMENT.replace(b"<em>", b"<emph>")
        .replace(b"</em>", b"</emph>")
        .replace(b'xml:id="w2"', b'xml:id="w1"')
    )
    assert judge(faulty) == ()
    said = parse(faulty).findings
    assert judge(faulty, "x", said) == ()
    found = judge(faulty, "x", ())
    assert {finding.code for finding in found} == {"S039", "S199"}
    assert all(finding.position and finding.path == "x" and finding.remedy for finding in found)
    assert "emph" in found[0].message
    assert any("duplicate-id: the id «w1» is given more than once" in finding.message for finding in found)


def test_the_judges_are_not_asked_about_what_could_not_be_read() -> None:
    assert judge(b"<declaration", "x", ()) != ()
    assert judge(b"<declaration") == ()
    assert judge(b"") == ()
