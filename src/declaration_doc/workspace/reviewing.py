"""The review state of a source: what waits, what changed since, and approvals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from declaration_doc.checks.reviewing import Reviewed, reviewed_texts
from declaration_doc.errors import FaultySource, UsageTrouble
from declaration_doc.languages.digests import text_digest
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import plain
from declaration_doc.model.review import Record, Review, State
from declaration_doc.model.segment import Segment
from declaration_doc.workspace.files import MAX_SOURCE
from declaration_doc.workspace.git import repository
from declaration_doc.workspace.loading import Source


@dataclass(frozen=True, slots=True)
class Waiting:
    """A text that waits for a reviser."""

    segment: str
    language: str
    state: State
    changed: tuple[str, ...]
    """Languages whose text was reworded since it was reviewed, its own among them; empty: not reviewed."""
    against: Mapping[str, str] = field(hash=False)
    """Language → digest of the text as it stands: what a record of a review made now holds."""


@dataclass(frozen=True, slots=True)
class Since:
    """What became of a text since another one was reviewed against it."""

    language: str
    before: str | None
    """Its plain characters then; None where no committed revision has that wording."""
    after: str


def waiting(source: Source) -> Iterator[Waiting]:
    """Each text that is not reviewed, or not any more, in document order.

    A source without a review file has every text waiting but those of its first language. Raises
    FaultySource where it cannot be read.
    """
    declaration = _declaration(source)
    review = source.review or _empty(declaration)
    for reviewed in reviewed_texts(declaration, review):
        if not reviewed.is_done or reviewed.stale:
            segment, language = reviewed.segment, reviewed.text.language
            digests = _digests(declaration, segment, language)
            yield Waiting(segment.id, language, _state(reviewed), reviewed.stale, digests)


def changed_since(source: Source, text: Waiting) -> Iterator[Since]:
    """What became of each text that was reworded since `text` was reviewed; the old one is taken from git."""
    declaration = _declaration(source)
    segment = next(one for one in declaration.segments() if one.id == text.segment)
    record = (source.review or Review()).get(text.segment, text.language)
    for tag in text.changed:
        seen = record.against[tag] if record else ""
        yield Since(tag, _earlier(source.path, text.segment, tag, seen), plain(segment.text(tag)))


def approvals(
    source: Source, ids: Sequence[str], language: str, by: str, when: str, state: State = State.APPROVED
) -> tuple[Record, ...]:
    """The records that say that somebody approved texts as they stand, against all other languages.

    `ids`: ids of segments, or patterns such as `w1-*`. Raises UsageTrouble for an unknown id or language,
    and for a text that is not there.
    """
    declaration = _declaration(source)
    if language not in declaration.tags:
        message = f"{source.path} has no language «{language}»"
        raise UsageTrouble(message, f"its languages are {', '.join(declaration.tags)}")
    if not by.strip():
        message = "an approval needs a name"
        raise UsageTrouble(message, "say who approves: --by NAME")
    segments = [s for pattern in ids for s in _meant(declaration, pattern, str(source.path))]
    return tuple(
        Record(segment.id, language, state, by, when, _digests(declaration, segment, language))
        for segment in dict.fromkeys(segments)
    )


def is_own_work(source: Source, record: Record) -> bool:
    """Whether `record` reviews or approves what the same person is on record as having translated."""
    before = (source.review or Review()).get(record.segment, record.language)
    translated = before.by if before is not None and before.state in (State.DRAFT, State.TRANSLATED) else None
    statuses = _declaration(source).languages
    translators = {status.translator for status in statuses if status.language == record.language}
    made_by = {name.casefold() for name in (translated, *translators) if name}
    return record.state in (State.REVIEWED, State.APPROVED) and (record.by or "").casefold() in made_by


def put(source: Source, records: Sequence[Record]) -> bytes:
    """The review file of `source` with `records` in it; nothing is written."""
    from declaration_doc.formats.review_lines import put as put_lines

    order = [segment.id for segment in _declaration(source).segments()]
    return put_lines(source.files.review, records, order)


def _declaration(source: Source) -> Declaration:
    if source.declaration is None:
        message = f"{source.path} has errors"
        raise FaultySource(message, source.findings, "mend them first")
    return source.declaration


def _empty(declaration: Declaration) -> Review:
    """What stands for a review file that is not there: nothing is known of any but the first language."""
    return Review(tuple(Record("", tag, State.DRAFT) for tag in declaration.tags[1:]))


def _state(reviewed: Reviewed) -> State:
    return reviewed.record.state if reviewed.record else State.DRAFT


def _meant(declaration: Declaration, pattern: str, path: str) -> list[Segment]:
    found = [segment for segment in declaration.segments() if fnmatchcase(segment.id, pattern)]
    if not found:
        message = f"{path} has no segment «{pattern}»"
        raise UsageTrouble(message, "`declaration-doc review` lists the ids that wait")
    return found


def _digests(declaration: Declaration, segment: Segment, language: str) -> dict[str, str]:
    if not segment.text(language):
        message = f"the segment «{segment.id}» says nothing in «{language}»"
        raise UsageTrouble(message, "write the text first")
    return {tag: text_digest(nodes) for tag in declaration.tags if (nodes := segment.text(tag))}


def _earlier(path: Path, segment: str, language: str, seen: str) -> str | None:
    """The wording with the digest `seen`, from the newest committed revision that has it."""
    from declaration_doc.formats import declaration as declarations

    try:
        git = repository(path.parent)
        name = (path.parent.resolve() / path.name).relative_to(git.root.resolve()).as_posix()
        blobs = [blob for _, olds, new in git.log(name) for blob in (new, *olds) if blob.strip("0")]
    except UsageTrouble:
        return None
    for blob in dict.fromkeys(blobs):
        parsed = declarations.parse(git.contents([blob], MAX_SOURCE)[blob]).declaration
        for one in parsed.segments() if parsed else ():
            nodes = one.text(language) if one.id == segment else ()
            if nodes and text_digest(nodes) == seen:
                return plain(nodes)
    return None
