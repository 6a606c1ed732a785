"""Declarations in two states: of files, of folders, of a repository.

A state gives the bytes of declarations and of the files beside them; what differs between two states
is worked out the same way wherever they come from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Protocol

from declaration_doc.errors import InputTrouble, UsageTrouble
from declaration_doc.workspace import built
from declaration_doc.workspace.copies import Copy, Couple
from declaration_doc.workspace.files import MAX_SOURCE, read_bytes, read_if_there
from declaration_doc.workspace.finding_sources import DECLARATION, find
from declaration_doc.workspace.git import Repository, repository
from declaration_doc.workspace.loading import GLOSSARY

NO_CLONE = "compare two files or folders, or work inside a clone"
"""What to do where revisions are to be compared and there is no repository."""


class State(Protocol):
    """Files as they stood at one moment."""

    name: str
    """Of the revision; empty for files on the disk."""

    def declarations(self) -> Iterable[str]:
        """The paths of its declarations."""

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; None where there is none. Raises InputTrouble where it cannot be read."""

    def holds(self, path: str) -> bool:
        """Whether there is a file or a folder at `path`."""


@dataclass(slots=True)
class OnDisk:
    """Files on the disk, below a folder."""

    folder: Path
    name: str = ""
    names: tuple[str, ...] | None = None
    """Paths of the declarations from the folder; None: all that are found."""

    def declarations(self) -> Iterable[str]:
        """The declarations below the folder, by the file name that every command looks for."""
        if self.names is not None:
            return self.names
        try:
            return [path.relative_to(self.folder).as_posix() for path in find([self.folder])]
        except UsageTrouble:
            return []

    def read(self, path: str) -> bytes | None:
        """A file below the folder; a declaration that was named must be there."""
        if self.names is not None and path in self.names:
            return read_bytes(self.folder / path)
        return read_if_there(self.folder / path, MAX_SOURCE)

    def holds(self, path: str) -> bool:
        """Whether there is a file or a folder at `path`."""
        return (self.folder / path).exists()


@dataclass
class InGit:
    """The files of a commit, or those that are staged."""

    repository: Repository
    name: str
    commit: str | None
    """None: what is staged."""

    @cached_property
    def _blobs(self) -> Mapping[str, str]:
        git = self.repository
        entries = git.in_index() if self.commit is None else git.in_commit(self.commit)
        return {entry.path: entry.blob for entry in entries}

    def declarations(self) -> Iterable[str]:
        """Every file with the name of a declaration."""
        return [path for path in self._blobs if PurePosixPath(path).name == DECLARATION]

    def read(self, path: str) -> bytes | None:
        """A file of the repository, by its path from the root."""
        blob = self._blobs.get(path)
        return None if blob is None else self.repository.contents([blob], MAX_SOURCE)[blob]

    def holds(self, path: str) -> bool:
        """Whether there is a file or a folder at `path`."""
        return any(_is_below(file, path) for file in self._blobs)


def files(old: str | Path, new: str | Path) -> Iterator[Couple]:
    """The declarations of two files, or of two folders, by their paths below the folders.

    Files and folders may also be built ones: editions, or whole sets of them. Raises InputTrouble where
    one cannot be read, UsageTrouble where a file is set against a folder.
    """
    before, after = Path(old), Path(new)
    for path in (before, after):
        if not path.exists() and str(path) != "/dev/null":
            message = f"{path} does not exist"
            raise InputTrouble(message, "check the path, or name a revision that git knows")
    if before.is_dir() and after.is_dir():
        if built.is_set(before) and built.is_set(after):
            yield from built.sets(before, after)
            return
        for folder in (before, after):
            if not OnDisk(folder).declarations():
                message = f"there is no {DECLARATION} in the folder {folder}"
                raise UsageTrouble(message, "name two folders of sources, or two of what was built")
        yield from couples(OnDisk(before), OnDisk(after), shown=(str(before), str(after)))
        return
    if before.is_dir() or after.is_dir():
        message = f"{before} and {after} are a folder and a file"
        raise UsageTrouble(message, "name two files, or two folders")
    if built.is_built(before) or built.is_built(after):
        yield built.couple(before, after)
        return
    yield Couple(beside(before), beside(after))


def revisions(
    folder: Path,
    old: str | None,
    new: str | None,
    paths: Sequence[str] = (),
    *,
    merge_base: bool = False,
    staged: bool = False,
) -> Iterator[Couple]:
    """The declarations that differ between two revisions of the repository around `folder`.

    `new` None is what lies on the disk, or, `staged`, what is staged; `old` None is HEAD. `merge_base`:
    from where the two went apart. `paths`, from `folder`, are files or folders; none: everything.
    Renames are followed. Raises InputTrouble for a path that neither of the two has.
    """
    git = repository(folder, NO_CLONE)
    if merge_base:
        first = git.merge_base(old or "HEAD", new or "HEAD")
        before = InGit(git, first[:12], first)
    else:
        before = InGit(git, old or "HEAD", git.commit(old or "HEAD"))
    after: State
    if new is not None:
        after = InGit(git, new, git.commit(new))
        renamed = git.renames(before.commit or "", git.commit(new))
    elif staged:
        after, renamed = InGit(git, "staged", None), git.renames("--cached", before.commit or "")
    else:
        after, renamed = OnDisk(git.root), git.renames(before.commit or "")
    within = [_from_root(git.root, folder, path) for path in paths]
    for path, named in zip(within, paths, strict=True):
        if not before.holds(path) and not after.holds(path):
            message = f"{named} does not exist"
            raise InputTrouble(message, "check the path, or name a revision that git knows")
    if isinstance(after, OnDisk):
        after.names = _on_disk(git.root, before, within)
    yield from couples(before, after, renamed, within)


def _on_disk(root: Path, before: State, within: Sequence[str]) -> tuple[str, ...]:
    """The declarations that lie on the disk: those of `before`, those found, and those that are named."""
    named = [path for path in within if path.endswith(".xml")]
    tracked_or_named = [path for path in (*before.declarations(), *named) if (root / path).is_file()]
    return tuple(dict.fromkeys([*tracked_or_named, *OnDisk(root).declarations()]))


def couples(
    old: State,
    new: State,
    renamed: Mapping[str, str] | None = None,
    within: Sequence[str] = (),
    shown: tuple[str, str] = ("", ""),
) -> Iterator[Couple]:
    """The declarations of two states, those that are the same to the byte left out.

    `renamed`: new path → old path; `within`: paths that are looked at, none: all; `shown`: what stands
    before the paths in reports.
    """
    named = [path for path in within if path.endswith(".xml")]
    before, after = set(old.declarations()), set(new.declarations())
    for path in named:
        before |= {path} if old.read((renamed or {}).get(path, path)) is not None else set()
        after |= {path} if path not in after and new.read(path) is not None else set()
    origins = {path: was for path, was in (renamed or {}).items() if path in after and path not in before}
    gone = before - after - set(origins.values())
    for path in sorted(after | gone):
        if within and not any(_is_below(path, folder) for folder in within):
            continue
        was = origins.get(path, path)
        couple = Couple(
            _copy(old, was if old.read(was) is not None else "", shown[0]),
            _copy(new, path if path in after else "", shown[1]),
        )
        if _bytes(couple.old) != _bytes(couple.new):
            yield couple


def _bytes(copy: Copy) -> tuple[bytes | None, ...]:
    return copy.data, copy.glossary, copy.review


def _copy(state: State, path: str, shown: str) -> Copy:
    if not path:
        return Copy("", state.name, None)
    pure = PurePosixPath(path)
    return Copy(
        path=str(PurePosixPath(shown) / path) if shown else path,
        revision=state.name,
        data=state.read(path),
        glossary=state.read(str(pure.with_name(GLOSSARY))),
        review=state.read(str(pure.with_name(f"{pure.stem}.review.yaml"))),
    )


def beside(path: Path) -> Copy:
    """A file on the disk with what stands beside it; `/dev/null` is what git gives for none."""
    if str(path) == "/dev/null":
        return Copy("", "", None)
    glossary = read_if_there(path.with_name(GLOSSARY))
    return Copy(
        str(path), "", read_bytes(path), glossary, read_if_there(path.with_name(f"{path.stem}.review.yaml"))
    )


def _from_root(root: Path, folder: Path, path: str) -> str:
    """A path from `folder` as git names it; raises UsageTrouble for one outside the repository."""
    import os

    whole = Path(os.path.normpath(folder.absolute() / path))
    real = whole.parent.resolve() / whole.name
    if not real.is_relative_to(root):
        message = f"{path} lies outside the repository {root}"
        raise UsageTrouble(message, "name a path inside it")
    return real.relative_to(root).as_posix()


def _is_below(path: str, folder: str) -> bool:
    return folder in (".", path) or path.startswith(f"{folder}/")
