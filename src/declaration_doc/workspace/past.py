"""What git knows of a declaration as a whole: who changed it, and what the last change was."""

from __future__ import annotations

from pathlib import Path

from declaration_doc.comparing.difference import Difference
from declaration_doc.errors import MissingPart, UsageTrouble
from declaration_doc.model.history import Commit
from declaration_doc.workspace.differing import difference
from declaration_doc.workspace.git import repository
from declaration_doc.workspace.history import revisions


def commits(source: Path) -> tuple[Commit, ...]:
    """The commits that changed the file, the newest first; none where there is no repository, or no git."""
    try:
        git = repository(source.parent)
        path = (source.parent.resolve() / source.name).relative_to(git.root.resolve()).as_posix()
        return tuple(commit for commit, _, _ in git.log(path))
    except (UsageTrouble, MissingPart):
        return ()


def last_difference(source: Path, past: tuple[Commit, ...]) -> Difference | None:
    """What the last of `past` changed in the words, or in anything else; None where it is the first.

    `past`: as `commits` gives it.
    """
    if len(past) < 2:
        return None
    newest = past[0].name
    for couple in revisions(source.parent, f"{newest}~1", newest, [source.name]):
        found = difference(couple)
        if found.comparison is not None and found.comparison.changes:
            return found
    return None
