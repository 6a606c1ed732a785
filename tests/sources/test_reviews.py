"""What holds between each declaration and its review file."""

from __future__ import annotations

from declaration_doc.languages import fold
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import plain
from declaration_doc.model.review import Review, State, digest
from declaration_doc.workspace import Source


def test_each_record_was_made_against_the_text_as_it_stands(declaration: Declaration, review: Review) -> None:
    texts = {segment.id: segment for segment in declaration.segments()}
    stale = [
        (record.segment, record.language, tag)
        for record in review.records
        for tag, seen in record.against.items()
        if digest(fold(plain(texts[record.segment].text(tag)))) != seen
    ]
    assert stale == []


def test_every_japanese_segment_of_aix_is_revised_and_none_approved(
    aix: Declaration, aix_source: Source
) -> None:
    assert aix_source.review is not None
    records = aix_source.review.records
    assert [record.segment for record in records] == [segment.id for segment in aix.segments()]
    assert {(r.language, r.state, r.by) for r in records} == {("ja", State.REVIEWED, "declaration-doc")}
