"""Changes gathered by segment, as people read them: what happened, and each text with its marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from declaration_doc.comparing.difference import Difference, Place, places
from declaration_doc.comparing.wording import Edit, Stretch, word_changes
from declaration_doc.languages import language as language_of
from declaration_doc.model.change import Change, Event, Stale
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Segment


@dataclass(frozen=True, slots=True)
class Row:
    """One language of an entry."""

    language: str
    stretches: tuple[Stretch, ...]
    """Its text in both revisions; empty: it has none."""
    changed: bool
    stale: tuple[Stale, ...] = ()

    @property
    def old(self) -> str:
        """Its text in the old revision."""
        return "".join(stretch.old for stretch in self.stretches)

    @property
    def new(self) -> str:
        """Its text in the new revision."""
        return "".join(stretch.new for stretch in self.stretches)


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened to one segment, or to one datum of the whole."""

    id: str
    """The segment, or the block: its new id, or the old one where it is gone; empty for a datum."""
    changes: tuple[Change, ...]
    rows: tuple[Row, ...] = ()
    place: Place | None = None

    @property
    def stale(self) -> tuple[Stale, ...]:
        """What is to be looked at again in it."""
        return tuple(stale for row in self.rows for stale in row.stale)

    @property
    def tags(self) -> tuple[str, ...]:
        """What it is about, each once: events, `figures`, `stale`."""
        found = [change.event.value for change in self.changes]
        found += ["figures"] if any(change.figures for change in self.changes) else []
        found += ["stale"] if self.stale else []
        return tuple(dict.fromkeys(found))


@dataclass(slots=True)
class _Gathering:
    changes: list[Change] = field(default_factory=list)
    stale: list[Stale] = field(default_factory=list)


def entries(difference: Difference) -> list[Entry]:
    """The entries of what is to be shown, in the order of the new revision."""
    gathered: dict[str, _Gathering] = {}
    whole: list[Entry] = []
    for change in difference.shown.changes:
        id_ = _subject(change)
        if id_:
            gathered.setdefault(id_, _Gathering()).changes.append(change)
        else:
            whole.append(Entry("", (change,)))
    for stale in difference.shown.stale:
        gathered.setdefault(stale.segment, _Gathering()).stale.append(stale)
    old, new = places(difference.old.declaration), places(difference.new.declaration)
    made = [
        _entry(id_, found, difference, old.get(_old_id(found.changes) or id_), new.get(id_))
        for id_, found in gathered.items()
    ]
    order = {entry.id: _order(entry, new) for entry in made}
    return [*whole, *sorted(made, key=lambda entry: order[entry.id])]


def _subject(change: Change) -> str:
    return (change.new or change.old or ("",))[0]


def _old_id(changes: Iterable[Change]) -> str | None:
    return next((change.old[0] for change in changes if change.old), None)


def _order(entry: Entry, new: dict[str, Place]) -> tuple[int, int]:
    """What is gone stands behind its anchor."""
    place = new.get(entry.id)
    if place is not None and entry.changes[:1] and not entry.changes[0].new:
        place = None
    if place is None and entry.changes:
        anchor = new.get(entry.changes[0].anchor or "")
        return (anchor.number if anchor else -1), 1
    return (place.number if place else -1), 0


def _entry(
    id_: str, found: _Gathering, difference: Difference, before: Place | None, after: Place | None
) -> Entry:
    gone = bool(found.changes) and not found.changes[0].new
    place = before if gone else after
    rows = tuple(_rows(found, difference, before, None if gone else after))
    return Entry(id_, tuple(found.changes), rows, place)


def _rows(
    found: _Gathering, difference: Difference, before: Place | None, after: Place | None
) -> Iterator[Row]:
    """One row a language; none for blocks, nor for a run that moved, whose texts are the same."""
    was, now = _segments(found.changes, before, after)
    languages = difference.new.declaration or difference.old.declaration
    tags = dict.fromkeys(languages.tags if languages else ())
    tags |= dict.fromkeys(t.language for s in (*was, *now) for t in s.texts)
    told = {change.event for change in found.changes}
    if not found.stale and told <= {Event.MOVED, Event.RENAMED, Event.STRUCTURE}:
        return
    exact = {c.language for c in found.changes if c.event is Event.TYPOGRAPHIC}
    for tag in tags:
        old, new = _joined(was, tag), _joined(now, tag)
        stale = tuple(one for one in found.stale if one.language == tag)
        if old or new:
            stretches = word_changes(old, new, exact=tag in exact)
            changed = any(stretch.edit is not Edit.KEPT for stretch in stretches)
            yield Row(tag, stretches, changed, stale)


def _segments(
    changes: Sequence[Change], before: Place | None, after: Place | None
) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    for change in changes:
        if change.event in (Event.ADDED, Event.REMOVED, Event.SPLIT, Event.MERGED):
            return change.was, change.becomes
    now = (after.segment,) if after else ()
    return ((before.segment,) if before else now), now


def _joined(segments: Sequence[Segment], tag: str) -> str:
    texts = (plain(segment.text(tag)) for segment in segments)
    return language_of(tag).joint.join(text for text in texts if text)


def shown_space(text: str) -> str:
    """A change of white space made visible: the code points of spaces that stand alone."""
    if text and not text.strip(" \u00a0\u202f\u3000\u2009\u200a\t"):
        return "".join(f"U+{ord(character):04X}" for character in text)
    return text
