"""Records put into a review file leave all else in it as it stands."""

from __future__ import annotations

from declaration_doc.formats.review import parse, serialize
from declaration_doc.formats.review_lines import put
from declaration_doc.model.review import Record, Review, State

ORDER = ("a-1", "b-1", "c-1")
NEW = Record("b-1", "ja", State.APPROVED, "山田", "2026-03-05", {"fr": "8c1f0d2e4b6a7988"})
LINE = "    ja: {state: approved, by: 山田, when: '2026-03-05', against: {fr: '8c1f0d2e4b6a7988'}}\n"


def test_a_record_takes_the_place_of_the_earlier_one_and_comments_stay() -> None:
    before = "# Who reviewed.\nsegments:\n  b-1:\n    fr: {state: draft}\n    ja: {state: draft}\n  # last\n"
    after = before.replace("    ja: {state: draft}\n", LINE)
    assert put(before.encode(), [NEW], ORDER) == after.encode()


def test_a_new_segment_stands_in_the_order_of_the_document() -> None:
    before = "segments:\n  a-1:\n    ja: {state: draft}\n  c-1:\n    ja: {state: draft}\n"
    after = before.replace("  c-1:", f"  b-1:\n{LINE}  c-1:")
    assert put(before.encode(), [NEW], ORDER) == after.encode()


def test_a_file_that_is_not_there_is_begun() -> None:
    assert put(None, [NEW], ORDER) == f"segments:\n  b-1:\n{LINE}".encode()


def test_a_file_in_another_layout_is_written_anew_under_its_first_comments() -> None:
    before = '# Who.\nsegments: {a-1: {ja: {state: "draft"}}}\n'
    after = put(before.encode(), [NEW], ORDER)
    assert after.startswith(b"# Who.\nsegments:\n")
    review, findings = parse(after)
    assert findings == ()
    assert review == Review((Record("a-1", "ja", State.DRAFT), NEW))
    assert after.removeprefix(b"# Who.\n") == serialize(review)
