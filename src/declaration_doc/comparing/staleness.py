"""Which texts may no longer say what their counterpart says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from declaration_doc.comparing.texts import figures, wording
from declaration_doc.model.change import Stale, StaleReason
from declaration_doc.model.inline import plain
from declaration_doc.model.review import Review, digest
from declaration_doc.model.segment import Segment


def stale_texts(
    pairs: Iterable[tuple[Segment, Segment]],
    after: Iterable[Segment],
    languages: Sequence[str],
    review: Review | None,
) -> Iterator[Stale]:
    """Each text of the new revision to look at again, with the first reason that holds, in document order."""
    earlier = {now.id: was for was, now in pairs}
    records = {(r.segment, r.language): r.against for r in review.records} if review else {}
    for now in after:
        was = earlier.get(now.id)
        for language, counterpart in permutations(languages, 2):
            reason = was and _reason(was, now, language, counterpart)
            against = records.get((now.id, language), {}).get(counterpart)
            if not reason and against and against != digest(wording(now.text(counterpart))):
                reason = StaleReason.APPROVAL
            if reason and now.text(language):
                old_wording = plain(was.text(counterpart)) if was else ""
                yield Stale(now.id, language, counterpart, reason, old_wording, plain(now.text(counterpart)))


def _reason(was: Segment, now: Segment, language: str, counterpart: str) -> StaleReason | None:
    """Why `language` is stale against `counterpart`, from the two revisions alone."""
    if was.texts == now.texts or not _reworded(was, now, counterpart):
        return None
    if not _reworded(was, now, language):
        return StaleReason.REWORDED
    if _agree(was, language, counterpart) and not _agree(now, language, counterpart):
        return StaleReason.FIGURES
    return None


def _reworded(was: Segment, now: Segment, language: str) -> bool:
    old, new = was.text(language), now.text(language)
    return old != new and wording(old) != wording(new)


def _agree(segment: Segment, language: str, counterpart: str) -> bool:
    return figures(segment.text(language)) == figures(segment.text(counterpart))
