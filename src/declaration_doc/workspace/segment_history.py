"""The history of the segments of one declaration, from git, followed through renames of files and ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from declaration_doc.comparing import compare
from declaration_doc.errors import InputTrouble, UsageTrouble
from declaration_doc.model.change import Change, Comparison, Event
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.history import Commit, LastChange, Step
from declaration_doc.workspace.files import MAX_SOURCE
from declaration_doc.workspace.git import Repository, repository

_WORDS = (Event.REWORDED, Event.ADDED, Event.SPLIT, Event.MERGED)
"""Events that give a text its words."""
_FOLLOWED = (Event.RENAMED, Event.SPLIT, Event.MERGED)
"""Events by which a segment comes from another."""


@dataclass(slots=True)
class _Past:
    """The revisions of one file, the newest first."""

    git: Repository
    path: str
    _read: dict[str, Declaration | None] = field(default_factory=dict)

    def steps(self) -> Iterator[tuple[Commit, Comparison, Declaration]]:
        """Each commit that changed the file, with what it changed and the revision after it.

        Of a merge, what differs from every parent: all else was done on one of the branches.
        """
        for commit, olds, new in self.git.log(self.path):
            after = self._declaration(new)
            if after is not None:
                yield commit, self._changed(olds, after), after

    def _changed(self, olds: tuple[str, ...], after: Declaration) -> Comparison:
        before = [declaration for old in olds if (declaration := self._declaration(old))]
        if not before:
            return _first(after)
        first, *others = (compare(one, after) for one in before)
        for other in others:
            changes = {_told(change) for change in other.changes}
            stale = {(one.segment, one.language) for one in other.stale}
            first = Comparison(
                tuple(change for change in first.changes if _told(change) in changes),
                tuple(one for one in first.stale if (one.segment, one.language) in stale),
            )
        return first

    def _declaration(self, blob: str) -> Declaration | None:
        """None where there is no file, or none that conforms to the grammar."""
        from declaration_doc.formats import declaration as declarations

        if not blob.strip("0"):
            return None
        if blob not in self._read:
            data = self.git.contents([blob], MAX_SOURCE)[blob]
            self._read[blob] = declarations.parse(data, self.path).declaration
        return self._read[blob]


def segment_log(source: Path, segment: str) -> list[Step]:
    """What each commit did to a segment, the newest first.

    Raises UsageTrouble where no revision has the segment, or where there is no git repository.
    """
    past, ids = _past(source), {segment}
    steps: list[Step] = []
    seen = False
    for commit, comparison, after in past.steps():
        present = {one.id for one in after.segments()}
        seen = seen or segment in present
        changes = tuple(c for c in comparison.changes if ids.intersection(c.new or c.old) and c.subject == "")
        if changes:
            steps.append(Step(commit, changes))
        ids |= {id_ for change in changes if change.event in _FOLLOWED for id_ in change.old}
    if not seen and not steps:
        message = f"no committed revision of {source} has a segment «{segment}»"
        raise UsageTrouble(message, "take an id from the source, or commit it first")
    return steps


def last_changes(source: Path) -> list[LastChange]:
    """For each text of the newest committed revision: the last change of its words, in document order.

    A text is stale from the commit that reworded its counterpart alone until one that rewords it too:
    that one brings it up to date, and makes nothing stale itself.
    """
    steps = list(_past(source).steps())
    if not steps:
        message = f"{source} has no committed revision that can be read"
        raise UsageTrouble(message, "commit it first")
    texts = _Texts()
    for commit, comparison, _ in reversed(steps):
        texts.take(commit, comparison)
    keys = [(segment.id, text.language) for segment in steps[0][2].segments() for text in segment.texts]
    return [LastChange(*key, texts.commits.get(key), key in texts.stale) for key in keys]


@dataclass(slots=True)
class _Texts:
    """What is known of each text, by segment and language, commit after commit."""

    commits: dict[tuple[str, str], Commit] = field(default_factory=dict)
    stale: set[tuple[str, str]] = field(default_factory=set)

    def take(self, commit: Commit, comparison: Comparison) -> None:
        """Go on by one commit."""
        self._rename(
            {c.old[0]: c.new[0] for c in comparison.changes if c.event is Event.RENAMED and not c.subject}
        )
        reworded = set(_reworded(comparison))
        self.commits.update(dict.fromkeys(reworded, commit))
        caught_up = reworded & self.stale
        self.stale -= reworded
        self.stale |= {
            (stale.segment, stale.language)
            for stale in comparison.stale
            if (stale.segment, stale.counterpart) not in caught_up
        }

    def _rename(self, ids: Mapping[str, str]) -> None:
        if ids:
            self.commits = {(ids.get(id_, id_), tag): commit for (id_, tag), commit in self.commits.items()}
            self.stale = {(ids.get(id_, id_), tag) for id_, tag in self.stale}


def _reworded(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """The texts that a commit gave their words."""
    for change in comparison.changes:
        if change.event in _WORDS:
            if change.language:
                yield change.new[0], change.language
            else:
                yield from ((s.id, text.language) for s in change.becomes for text in s.texts)


def _told(change: Change) -> tuple[object, ...]:
    """What a change gives, whatever it took away: so changes from two parents are held against each other."""
    return change.event, change.new, change.language, change.after, change.becomes


def _first(declaration: Declaration) -> Comparison:
    """The comparison of a first revision with nothing: every segment came."""
    return Comparison(
        tuple(Change(Event.ADDED, (), (s.id,), becomes=(s,)) for s in declaration.segments()), ()
    )


def _past(source: Path) -> _Past:
    if source.is_dir() or not source.parent.is_dir():
        message = f"{source} is no file"
        raise InputTrouble(message, "name a declaration")
    git = repository(source.parent)
    return _Past(git, (source.parent.resolve() / source.name).relative_to(git.root.resolve()).as_posix())
