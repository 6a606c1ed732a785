"""`NAME.review.yaml`: the state of each text."""

from __future__ import annotations

import pytest

from declaration_doc.formats.review import parse, serialize
from declaration_doc.model.review import Record, Review, State

FILE = """\
segments:
  preamble-1:
    fr: {state: approved, by: A. Martin, when: '2026-03-02'}
    ja: {state: reviewed, by: 山田, when: '2026-03-05', against: {fr: '8c1f0d2e4b6a7988'}}
  preamble-2:
    ja: {state: draft}
"""


def test_a_record_says_how_far_a_text_has_come_and_against_what() -> None:
    value, findings = parse(FILE.encode(), "declaration.review.yaml")
    assert findings == ()
    assert value is not None
    assert [record.segment for record in value.records] == ["preamble-1", "preamble-1", "preamble-2"]
    assert value.get("preamble-1", "ja") == Record(
        "preamble-1", "ja", State.REVIEWED, "山田", "2026-03-05", {"fr": "8c1f0d2e4b6a7988"}
    )
    assert value.get("preamble-2", "fr") is None


def test_a_review_is_written_as_it_is_read() -> None:
    value, _ = parse(FILE.encode())
    assert value is not None
    assert serialize(value).decode() == FILE


@pytest.mark.parametrize("text", ["", "segments:\n", "segments: {}\n"])
def test_a_review_may_be_empty(text: str) -> None:
    assert parse(text.encode()) == (Review(), ())
    assert parse(serialize(Review())) == (Review(), ())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ja: {state: done}", "yaml-wrong-value"),
        ("ja: {by: 山田}", "yaml-missing-key"),
        ("ja: {state: draft, when: 5 novembre}", "yaml-wrong-form"),
        ("ja: {state: draft, when: '2026-13-01'}", "yaml-wrong-form"),
        ("ja: {state: draft, against: {fr: '8c1f'}}", "yaml-wrong-form"),
        ("ja: {state: draft, form: x}", "yaml-unknown-key"),
        ("ja: {state: draft, whem: '2026-01-01'}", "yaml-misspelt-key"),
        ("japonais: {state: draft}", "yaml-wrong-form"),
        ("ja: draft", "yaml-not-a-mapping"),
    ],
)
def test_each_fault_is_found(line: str, expected: str) -> None:
    _, findings = parse(f"segments:\n  a:\n    {line}\n".encode())
    assert expected in [finding.name for finding in findings]
    assert all(finding.position and finding.position.line == 3 for finding in findings)


def test_a_digest_of_digits_alone_stays_text() -> None:
    record = Record("a", "ja", State.APPROVED, against={"fr": "1234567890123456"})
    assert parse(serialize(Review((record,)))) == (Review((record,)), ())
