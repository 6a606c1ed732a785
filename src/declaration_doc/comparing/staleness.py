"""Which texts may no longer say what their counterpart says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from declaration_doc.comparing.texts import figures, numbers, numbers_differ, reworded
from declaration_doc.languages.digests import text_digest
from declaration_doc.languages.tokens import folded_pieces
from declaration_doc.model.change import Change, Event, Stale, StaleReason
from declaration_doc.model.inline import Inlines, plain
from declaration_doc.model.review import Review
from declaration_doc.model.segment import Segment


def stale_texts(
    changed: Iterable[tuple[Segment, Segment]],
    after: Iterable[Segment],
    languages: Sequence[str],
    review: Review | None,
) -> Iterator[Stale]:
    """Each text of the new revision to look at again, with the first reason that holds, in document order.

    `changed` are the segments of both revisions that are not equal.
    """
    earlier = {now.id: was for was, now in changed}
    records = {(r.segment, r.language): r.against for r in review.records} if review else {}
    looked_at = earlier.keys() | {segment for segment, _ in records}
    for now in after:
        if now.id in looked_at:
            yield from _of_segment(earlier.get(now.id), now, languages, records)


def stale_parts(changes: Iterable[Change], languages: Sequence[str]) -> Iterator[Stale]:
    """What is stale in segments that were split or merged: judged on the parts together."""
    for change in changes:
        if change.event not in (Event.SPLIT, Event.MERGED):
            continue
        words = {tag: (_joined(change.was, tag), _joined(change.becomes, tag)) for tag in languages}
        for language, counterpart in permutations(languages, 2):
            before, after = words[counterpart]
            if all(words[counterpart]) and _bare(before) != _bare(after):
                was, now = words[language]
                if now and _bare(was) == _bare(now):
                    for segment in change.becomes:
                        yield Stale(segment.id, language, counterpart, StaleReason.REWORDED, before, after)


def _of_segment(
    was: Segment | None,
    now: Segment,
    languages: Sequence[str],
    records: Mapping[tuple[str, str], Mapping[str, str]],
) -> Iterator[Stale]:
    for language, counterpart in permutations(languages, 2):
        mine, other = now.text(language), now.text(counterpart)
        if not mine:
            continue  # not translated: a fault of its own
        reason = _reason(was, now, language, counterpart) if was and other else None
        against = records.get((now.id, language), {}).get(counterpart)
        if not reason and against and against != text_digest(other):
            reason = StaleReason.APPROVAL
        if reason:
            before = plain(was.text(counterpart)) if was else ""
            yield Stale(now.id, language, counterpart, reason, before, plain(other))


def _reason(was: Segment, now: Segment, language: str, counterpart: str) -> StaleReason | None:
    """Why `language` is stale against `counterpart`, from the two revisions alone.

    A counterpart that has just been translated for the first time makes nothing stale.
    """
    old = was.text(counterpart)
    if not old or old == now.text(counterpart):
        return None
    if reworded(was, now, counterpart) and not reworded(was, now, language):
        return StaleReason.REWORDED
    new = now.text(counterpart)
    if figures(old) != figures(new):
        parted = _agree(was, language, counterpart) and not _agree(now, language, counterpart)
    else:
        parted = numbers_differ(old, new, counterpart) and _numbers_parted(was, now, language, counterpart)
    return StaleReason.FIGURES if parted else None


def _agree(segment: Segment, language: str, counterpart: str) -> bool:
    return figures(segment.text(language)) == figures(segment.text(counterpart))


def _numbers_parted(was: Segment, now: Segment, language: str, counterpart: str) -> bool:
    """Whether the numbers of two languages, marked or not, were the same and no longer are."""
    before, after = (
        [numbers(segment.text(tag), tag) for tag in (language, counterpart)] for segment in (was, now)
    )
    return before[0] == before[1] and after[0] != after[1]


def _joined(segments: Sequence[Segment], language: str) -> str:
    texts: list[Inlines] = [segment.text(language) for segment in segments]
    return " ".join(plain(text) for text in texts if text)


def _bare(text: str) -> list[str]:
    """The letters and digits alone: dividing a sentence changes its marks and capitals."""
    return [piece for piece in folded_pieces(text) if any(map(str.isalnum, piece))]
