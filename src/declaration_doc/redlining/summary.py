"""The front page of a redline: what was compared, how changes are marked, how many and which there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from declaration_doc.comparing.difference import Place, places
from declaration_doc.languages import language
from declaration_doc.model.change import Change, Comparison, Event, Stale
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import Line, Summary, SummaryCell, SummaryTable
from declaration_doc.model.inline import Inlines, Mark, Marked, Reference, Words, plain
from declaration_doc.redlining.cells import OLD
from declaration_doc.redlining.ties import Ties
from declaration_doc.redlining.words import words

_BESIDE = frozenset({Event.STRUCTURE, Event.METADATA, Event.AUTHORITY, Event.GLOSSARY})
"""Events that are of no text: the summary gives the old and the new value."""
_KEYS = 20
"""Entries of the glossary that are named."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A revision as the front page names it."""

    declaration: Declaration
    name: str
    """File, and revision where it has a name."""
    digest: str
    """SHA-256 of its bytes."""


@dataclass(frozen=True, slots=True)
class Front:
    """Makes the front page."""

    old: Compared
    new: Compared
    comparison: Comparison
    ties: Ties
    tags: tuple[str, ...]
    """The languages in which it is written: those of the edition."""
    printed: frozenset[str]
    """Ids of the segments and blocks to which a reference can lead."""

    def summary(self) -> Summary:
        """All of it."""
        title = tuple(Line(tag, words(tag)["title"]) for tag in self.tags)
        tables = (self._revisions(), self._signs(), self._counts(), self._changes())
        return Summary(title, tuple(table for table in tables if table.rows))

    def _revisions(self) -> SummaryTable:
        sides = (("old", self.old), ("new", self.new))
        rows = tuple((self._word(key), _plain(side.name), _plain(side.digest)) for key, side in sides)
        return self._table("revisions", ("revisions", "file", "digest"), rows)

    def _signs(self) -> SummaryTable:
        marks = (Mark.INSERTED, Mark.DELETED, *((Mark.LEFT, Mark.ARRIVED) if self.ties.left else ()))
        rows = [(self._sample(mark), self._word(f"means_{mark}")) for mark in marks]
        rows += [(self._sample(Mark.REMARK), self._word("means_remark"))] if self.comparison.stale else []
        return self._table("signs", ("sign", "meaning"), (*rows, (_plain("┃"), self._word("means_bar"))))

    def _sample(self, mark: Mark) -> SummaryCell:
        label = "1" if mark in (Mark.LEFT, Mark.ARRIVED) else ""
        key = "remark" if mark is Mark.REMARK else "sample"
        return self._said(
            lambda tag: (Marked(mark, (Words(words(tag)[key].format(reason="…")),), label),),
        )

    def _counts(self) -> SummaryTable:
        counted = Counter((change.event, change.language or "") for change in self.comparison.changes)
        rows = [
            (self._event(event, tag), _plain(f"{counted[event, tag]:,}"))
            for event in Event
            for tag in ("", *self.new.declaration.tags)
            if counted[event, tag]
        ]
        texts = len({(stale.segment, stale.language) for stale in self.comparison.stale})
        rows += [(self._word("stale"), _plain(f"{texts:,}"))] if texts else []
        return self._table("counts", ("change", "count"), tuple(rows))

    def _changes(self) -> SummaryTable:
        """What is of no text, then one row a segment, in the order of the text."""
        texts: dict[str, list[Change]] = {}
        for change in self.comparison.changes:
            if change.event not in _BESIDE:
                id = change.new[0] if change.new else f"{OLD}{change.old[0]}"
                texts.setdefault(id, []).append(change)
        stale: dict[str, list[Stale]] = {}
        for one in self.comparison.stale:
            stale.setdefault(one.segment, []).append(one)
            texts.setdefault(one.segment, [])
        now, was = places(self.new.declaration), places(self.old.declaration)
        rows = [
            (
                self._place(id, was if id.startswith(OLD) else now),
                self._what(texts[id], stale.get(id, ())),
                self._link(id),
            )
            for id in sorted(texts, key=lambda id: self._order(id, texts[id], now))
        ]
        return self._table("changes", ("place", "change", "page"), (*self._beside(), *rows), pages=True)

    def _beside(self) -> Iterator[tuple[SummaryCell, ...]]:
        """What changed beside the texts; of the glossary only which entries."""
        beside = [change for change in self.comparison.changes if change.event in _BESIDE]
        for change in beside:
            if change.event is not Event.GLOSSARY:
                yield (), self._said(lambda tag, one=change: _values(one, tag)), ()  # type: ignore[misc]
        if keys := [change.subject for change in beside if change.event is Event.GLOSSARY]:
            named = ", ".join(keys[:_KEYS]) + (", …" if len(keys) > _KEYS else "")
            yield (), self._said(lambda tag: _words(_labelled(words(tag)["glossary"], named, tag))), ()

    def _order(self, id: str, changes: Iterable[Change], now: Mapping[str, Place]) -> tuple[int, int]:
        if id in now:
            return now[id].number, 0
        anchor = next((now[c.anchor].number for c in changes if c.anchor in now and c.anchor), -1)
        return anchor, 1

    def _place(self, id: str, found: Mapping[str, Place]) -> SummaryCell:
        """The nearest heading above it in the leading language, and its id."""
        bare = id.removeprefix(OLD)
        place, lead = found.get(bare), self.tags[0]
        above = place.headings[-1:] if place else ()
        headings = tuple((lead, _words(plain(heading.text(lead)))) for heading in above)
        return (*headings, ("", _words(bare))) if bare else ()

    def _what(self, changes: Iterable[Change], stale: Iterable[Stale]) -> SummaryCell:
        return self._said(lambda tag: tuple(_spaced(self._told(changes, stale, tag))))

    def _told(self, changes: Iterable[Change], stale: Iterable[Stale], tag: str) -> Iterator[Inlines]:
        known = words(tag)
        listed = list(changes)
        for event, of in dict.fromkeys((change.event, change.language) for change in listed):
            moved = (self.ties.arrived.get(c.new[0], "") for c in listed if c.event is event and c.new)
            yield _words(_event(event, of or "", tag, next(moved, "")))
        if any(change.figures for change in listed):
            yield _words(known["figures"])
        for one in stale:
            named = _in_language(one.language, tag)
            told = known[one.reason.value].format(counterpart=_in_language(one.counterpart, tag))
            yield _words(f"{known['stale']} – {named}{language(tag).words['in_brackets'].format(text=told)}")

    def _link(self, id: str) -> SummaryCell:
        return (("", (Reference(id, ()),)),) if id in self.printed else ()

    def _event(self, event: Event, of: str) -> SummaryCell:
        return self._said(lambda tag: _words(_event(event, of, tag)))

    def _word(self, key: str) -> SummaryCell:
        return self._said(lambda tag: _words(words(tag)[key]))

    def _said(self, told: Callable[[str], Inlines]) -> SummaryCell:
        return tuple((tag, told(tag)) for tag in self.tags)

    def _table(
        self,
        name: str,
        heads: Iterable[str],
        rows: tuple[tuple[SummaryCell, ...], ...],
        *,
        pages: bool = False,
    ) -> SummaryTable:
        return SummaryTable(name, self._word(name), tuple(map(self._word, heads)), rows, pages)


def _event(event: Event, of: str, tag: str, label: str = "") -> str:
    """What happened, in a language; without the brackets for what is not known."""
    told = words(tag)[event.value]
    if "{label}" in told and not label:
        told = told.replace(" ({label})", "").replace("\u00a0({label})", "").replace("（{label}）", "")
    if "{language}" in told and not of:
        told = told.replace(" ({language})", "").replace("（{language}）", "")
    return told.format(language=_in_language(of, tag) if of else "", label=label)


def _labelled(label: str, value: str, tag: str) -> str:
    return language(tag).words["label_value"].format(label=label, value=value)


def _in_language(tag: str, into: str) -> str:
    return language(into).name_of(tag)


def _values(change: Change, tag: str) -> Inlines:
    """A datum with its old and its new value."""
    subject = ", ".join(filter(None, (change.subject, *(change.new or change.old))))
    named = _labelled(f"{words(tag)[change.event.value]} ({subject})", "", tag)
    was, now = change.said
    found: list[Words | Marked] = [Words(named)]
    found += [Marked(Mark.DELETED, (Words(was),))] if was else []
    found += [Words(" ")] if was and now else []
    found += [Marked(Mark.INSERTED, (Words(now),))] if now else []
    return tuple(found)


def _spaced(told: Iterable[Inlines]) -> Iterator[Words | Marked]:
    for index, nodes in enumerate(told):
        if index:
            yield Words(" · ")
        yield from nodes  # type: ignore[misc]


def _plain(text: str) -> SummaryCell:
    return (("", _words(text)),)


def _words(text: str) -> Inlines:
    return (Words(text),) if text else ()
