"""Each format, whole, against what it was when somebody last looked at it: `pytest --update` writes it anew."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from declaration_doc.reports import FORMATS, Look, write
from tests.conftest import Golden
from tests.reports.findings import EVERY

GOLDEN = Path(__file__).parent / "golden"
SCHEMAS = Path(__file__).parents[1] / "data" / "schemas"
PATH = "sources/水/declaration.xml"
SOURCE = ("\n" * 19 + '          <t xml:lang="ja"><num value="4">四</num> &lt;つの都市</t>\n').encode()
TEXTS = {(PATH, "p-3-1"): {"fr": "La technique & l’organisation.", "ja": "技術、、組織。"}}
LOOK = Look(width=72, sources={PATH: SOURCE}, texts=TEXTS)
SUFFIXES = {"text": "txt", "junit": "xml", "github": "txt", "sarif": "json", "gitlab": "json"}


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_reads_as_it_was_last_looked_at(name: str, golden: Golden) -> None:
    golden(write(EVERY, name, LOOK).encode(), GOLDEN / f"{name}.{SUFFIXES.get(name, name)}")


@pytest.mark.parametrize("tag", ["fr", "ja"])
def test_the_page_in_the_language_of_its_reader(tag: str, golden: Golden) -> None:
    look = Look(tag, sources={PATH: SOURCE}, texts=TEXTS)
    body = write(EVERY, "html", look).partition("<body>")[2]
    golden(body.encode(), GOLDEN / f"html-{tag}.html")


@pytest.mark.parametrize("findings", [EVERY, ()], ids=["findings", "none"])
def test_sarif_is_valid_by_the_schema_of_oasis(findings: tuple[Any, ...]) -> None:
    from jsonschema import Draft4Validator

    schema = json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))
    log = json.loads(write(findings, "sarif", LOOK))
    validator = Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)
    assert [error.message for error in validator.iter_errors(log)] == []
    log["runs"][0]["results"] = [{"ruleId": "S1"}]  # without a message
    assert [*validator.iter_errors(log)]


@pytest.mark.parametrize("findings", [EVERY, ()], ids=["findings", "none"])
def test_junit_is_valid_by_the_schema_that_jenkins_uses(findings: tuple[Any, ...]) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))
    schema.assertValid(etree.fromstring(write(findings, "junit", LOOK).encode()))
    assert not schema.validate(etree.fromstring("<testsuite><case/></testsuite>"))


def test_every_field_that_gitlab_asks_for_is_there() -> None:
    for one in json.loads(write(EVERY, "gitlab", LOOK)):
        assert all(one[key] for key in ("description", "check_name", "fingerprint"))
        assert one["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert one["location"]["lines"]["begin"] >= 1


def test_the_page_is_valid(nu: Callable[[bytes], list[str]]) -> None:
    assert nu(write(EVERY, "html", LOOK).encode()) == []
