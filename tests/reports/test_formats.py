"""Findings in the formats of forges and CI servers: each held to its whole output."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

import pytest

from declaration_doc.model.position import Position
from declaration_doc.reports import FORMATS, Look, write
from tests.reports.findings import FINDING, HOSTILE, NOTE


def test_github_annotations() -> None:
    assert write([FINDING, HOSTILE], "github") == (
        "::error file=sources/水/declaration.xml,line=20,col=11,title=S204 number-values-differ::"
        "p-1-1 ja%0Athe numbers differ: 3, 4%0A→ give the number the same value\n"
        "::warning file=a%2Cb%3Ac%25.xml,title=S001 unknown::"
        "::error::100%25 <b>@you</b> | `x`\\x0a\\x1b[31m\\u202e\n"
    )


def test_github_shows_ten_of_a_kind_and_folds_the_rest_into_the_log() -> None:
    lines = write([NOTE, *[FINDING] * 12, *[HOSTILE] * 3], "github").splitlines()
    kinds = [line.partition(" ")[0] for line in lines]
    assert kinds[:14] == ["::error"] * 10 + ["::warning"] * 3 + ["::notice"]
    assert lines[14] == "::group::2 more findings"
    assert lines[15].startswith("  sources/水/declaration.xml:20:11: error S204")
    assert lines[-1] == "::endgroup::"


def test_sarif_has_rules_places_and_fingerprints_that_stay() -> None:
    log = json.loads(write([FINDING, HOSTILE, FINDING], "sarif"))
    (run,) = log["runs"]
    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["S204", "S001"]
    first, hostile, again = run["results"]
    assert (first["ruleIndex"], first["level"], hostile["level"]) == (0, "error", "warning")
    assert first["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "sources/%E6%B0%B4/declaration.xml"},
                "region": {"startLine": 20, "startColumn": 11},
            },
            "logicalLocations": [{"fullyQualifiedName": "p-1-1/ja", "kind": "element"}],
        }
    ]
    assert "\x1b" not in hostile["message"]["text"]
    marks = [result["partialFingerprints"]["ruleAndSegment/v1"] for result in run["results"]]
    assert len({*marks}) == 3
    assert again["partialFingerprints"] != first["partialFingerprints"]


def test_a_fingerprint_does_not_know_the_line() -> None:
    from dataclasses import replace

    moved = replace(FINDING, position=Position(99, 1))
    fingerprint = [json.loads(write([f], "gitlab"))[0]["fingerprint"] for f in (FINDING, moved)]
    assert fingerprint[0] == fingerprint[1]


def test_junit_counts_what_fails_and_is_never_empty() -> None:
    root = ET.fromstring(write([FINDING, HOSTILE, NOTE], "junit"))
    assert (root.get("tests"), root.get("failures")) == ("3", "2")
    assert [suite.get("name") for suite in root] == [
        "sources/水/declaration.xml",
        "a,b:c%.xml",
        "declaration-doc",
    ]
    failure = root.find("testsuite/testcase/failure")
    assert failure is not None
    assert failure.get("message") == "the numbers differ: 3, 4"
    empty = ET.fromstring(write([], "junit"))
    assert (empty.get("tests"), empty.get("failures")) == ("1", "0")


def test_gitlab_code_quality() -> None:
    (one,) = json.loads(write([FINDING], "gitlab"))
    assert one.pop("fingerprint")
    assert one == {
        "description": "the numbers differ: 3, 4: give the number the same value",
        "check_name": "number-values-differ",
        "severity": "critical",
        "location": {"path": "sources/水/declaration.xml", "lines": {"begin": 20}},
    }


def test_markdown_calls_nobody_and_stays_under_the_limit_of_a_comment() -> None:
    report = write([FINDING, HOSTILE] * 2_000, "md")
    assert report.startswith("<!-- declaration-doc: check -->\n### declaration-doc check: 2,000 error")
    assert len(report) < 65_536
    assert "more findings are not shown here" in report
    assert "<b>" not in report
    assert "\\@you" in write([HOSTILE], "md")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_say_that_there_is_nothing(name: str) -> None:
    report = write([], name)
    assert report == "" or report.endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_messages_are_in_the_language_of_the_reader_but_for_programs(name: str) -> None:
    assert write([NOTE], name, Look("ja"))
