"""What the review state of a text says against the text as it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from declaration_doc.languages.digests import text_digest
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.review import Record, Review, State
from declaration_doc.model.segment import Segment, Text


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A text and what the review file says of it."""

    segment: Segment
    text: Text
    record: Record | None
    """None: nothing."""

    @property
    def is_done(self) -> bool:
        """Whether somebody has reviewed or approved it."""
        return self.record is not None and self.record.state in (State.REVIEWED, State.APPROVED)

    @property
    def stale(self) -> tuple[str, ...]:
        """The languages whose text was reworded since the review, the text's own among them."""
        against = self.record.against if self.record else {}
        return tuple(
            tag
            for tag, seen in against.items()
            if (nodes := self.segment.text(tag)) and text_digest(nodes) != seen
        )


def reviewed_texts(declaration: Declaration, review: Review) -> Iterator[Reviewed]:
    """Each text in a language under review, in document order.

    A language is under review where the file has a record in it: an adopted text as received has none.
    """
    records = {(record.segment, record.language): record for record in review.records}
    under_review = {record.language for record in review.records}
    for segment in declaration.segments():
        for text in segment.texts:
            if isinstance(text, Text) and text.nodes and text.language in under_review:
                yield Reviewed(segment, text, records.get((segment.id, text.language)))


def progress(declaration: Declaration, review: Review) -> dict[str, dict[str, int]]:
    """Language under review → how many of its texts are in each state, in the order of the work.

    `stale` are those whose text, or counterpart, was reworded since; `none` those without a record.
    """
    counts: dict[str, Counter[str]] = {}
    for each in reviewed_texts(declaration, review):
        state = "none" if each.record is None else "stale" if each.stale else each.record.state.value
        counts.setdefault(each.text.language, Counter())[state] += 1
    order = (*(state.value for state in reversed(State)), "stale", "none")
    return {tag: {state: found[state] for state in order if found[state]} for tag, found in counts.items()}
