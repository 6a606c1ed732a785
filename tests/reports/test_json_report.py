"""Findings for programs."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.model.finding import Finding, Severity
from declaration_doc.model.position import Position
from declaration_doc.reports import Look, summary, write

FINDING = Finding(
    code="S203",
    name="date-values-differ",
    severity=Severity.ERROR,
    message="the dates differ: «ja» has 2018年",
    remedy="mend it",
    path="sources/charter/declaration.xml",
    position=Position(41, 9),
    segment="preamble-1",
    language="ja",
)
PLACELESS = Finding("S001", "empty-file", Severity.WARNING, "empty", "fill it", "b.xml")


def test_a_report_is_versioned_and_every_key_is_there() -> None:
    assert json.loads(write([FINDING, PLACELESS], "json")) == {
        "version": 1,
        "findings": [
            {
                "code": "S203",
                "name": "date-values-differ",
                "severity": "error",
                "message": "the dates differ: «ja» has 2018年",
                "remedy": "mend it",
                "path": "sources/charter/declaration.xml",
                "line": 41,
                "column": 9,
                "segment": "preamble-1",
                "language": "ja",
            },
            {
                "code": "S001",
                "name": "empty-file",
                "severity": "warning",
                "message": "empty",
                "remedy": "fill it",
                "path": "b.xml",
                "line": None,
                "column": None,
                "segment": None,
                "language": None,
            },
        ],
        "summary": {"error": 1, "warning": 1, "info": 0},
    }


def test_a_clean_report_is_whole() -> None:
    assert json.loads(write([], "json")) == {
        "version": 1,
        "findings": [],
        "summary": {"error": 0, "warning": 0, "info": 0},
    }


def test_messages_are_english_whatever_the_language() -> None:
    assert write([FINDING], "json", Look(language="ja")) == write([FINDING], "json")


def test_letters_are_letters_and_what_acts_is_escaped() -> None:
    text = write([Finding("S1", "n", Severity.INFO, "採択\x1b\u202e\x7f\u2028", "")], "json")
    assert r"採択\u001b\u202e\u007f\u2028" in text


@given(st.text(), st.text())
def test_any_text_survives(message: str, path: str) -> None:
    value = json.loads(write([Finding("S1", "n", Severity.INFO, message, "", path)], "json"))
    assert (value["findings"][0]["message"], value["findings"][0]["path"]) == (message, path)


def test_a_path_that_is_not_utf8_is_written_all_the_same() -> None:
    path = b"caf\xe9.xml".decode("utf-8", "surrogateescape")
    report = write([Finding("S1", "n", Severity.INFO, "m", "", path)], "json")
    assert json.loads(report.encode())["findings"][0]["path"] == path


def test_a_summary_counts_each_severity() -> None:
    assert summary([FINDING, FINDING, PLACELESS]) == {"error": 2, "warning": 1, "info": 0}
