"""Git, asked in a way that no configuration of the user or of a repository can bend.

No pager, no hooks, no external programs, no prompts; paths are literal, outputs end with NUL, and what
could be an option stands behind `--end-of-options`.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from declaration_doc.errors import InputTrouble, MissingPart, UsageTrouble
from declaration_doc.model.history import Commit

_OPTIONS = (
    "--no-pager",
    "--literal-pathspecs",
    "--no-optional-locks",
    "-c",
    "core.fsmonitor=false",
    "-c",
    f"core.hooksPath={os.devnull}",
    "-c",
    "core.quotePath=false",
    "-c",
    "diff.external=",
)
_DIFF = ("--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all")
_ENVIRONMENT = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat", "GIT_NO_LAZY_FETCH": "1"}
_BENT = ("GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_TRACE")
"""Variables that would change what git prints."""


_START, _BETWEEN, _END = "\x1e", "\x1f", "\x1d"
"""Separators of groups, records and units (ISO 646), which nobody types."""
_FORMAT = f"{_START}%H{_BETWEEN}%an{_BETWEEN}%aI{_BETWEEN}%s{_END}"
_NOTHING_COMMITTED = "nothing is committed yet in this repository"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that git keeps."""

    path: str
    """From the root of the repository."""
    blob: str
    """Name of its content."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository with files on the disk."""

    root: Path
    """Its top folder."""

    def run(self, *words: str, data: bytes | None = None) -> bytes:
        """What git prints. Raises InputTrouble, with what git says, where it fails."""
        done = _git(words, self.root, data)
        if done.returncode:
            message = f"git {words[0]} failed: {_said(done)}"
            raise InputTrouble(message, "check the repository with `git status` and `git fsck`")
        return done.stdout

    def commit(self, revision: str) -> str:
        """The name of the commit that `revision` means; raises UsageTrouble where there is none."""
        done = _git(
            ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"), self.root
        )
        if done.returncode:
            if self._is_empty():
                raise UsageTrouble(
                    _NOTHING_COMMITTED, "commit something first, or compare two files or folders"
                )
            message = f"git knows no revision «{revision}»"
            raise UsageTrouble(
                message, self._remedy("name a commit, a branch or a tag, or a path that exists")
            )
        return done.stdout.decode().strip()

    def _is_empty(self) -> bool:
        """Whether nothing has been committed yet."""
        return _git(("rev-list", "--max-count=1", "--all"), self.root).stdout == b""

    def is_revision(self, word: str) -> bool:
        """Whether git knows a commit by this name."""
        words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{word}^{{commit}}")
        return _git(words, self.root).returncode == 0

    def merge_base(self, one: str, other: str) -> str:
        """The commit from which two revisions went apart; raises UsageTrouble where there is none."""
        commits = self.commit(one), self.commit(other)
        done = _git(("merge-base", "--end-of-options", *commits), self.root)
        if done.returncode:
            message = f"«{one}» and «{other}» have no common ancestor here"
            raise UsageTrouble(message, self._remedy("compare them with two dots"))
        return done.stdout.decode().split()[0]

    def in_commit(self, commit: str) -> list[Entry]:
        """The regular files of a commit."""
        return [
            Entry(path, blob)
            for mode, kind, blob, path in _records(self.run("ls-tree", "-r", "-z", "--full-tree", commit))
            if kind == "blob" and mode.startswith("100")
        ]

    def in_index(self) -> list[Entry]:
        """The regular files that are staged; raises InputTrouble for a declaration that is in conflict."""
        entries = []
        for mode, blob, stage, path in _records(self.run("ls-files", "--stage", "-z", "--full-name")):
            if stage != "0" and path.endswith(".xml"):
                message = f"{path} is in conflict: it has no staged state"
                raise InputTrouble(message, "resolve the conflict and `git add` the file")
            if mode.startswith("100"):
                entries.append(Entry(path, blob))
        return entries

    def contents(self, blobs: Iterable[str], limit: int) -> dict[str, bytes]:
        """Name of a blob → its bytes; raises InputTrouble for one of more than `limit` bytes."""
        wanted = list(dict.fromkeys(blobs))
        if not wanted:
            return {}
        names = "".join(f"{blob}\n" for blob in wanted).encode()
        for line in self.run("cat-file", "--batch-check", data=names).decode().splitlines():
            name, _, size = line.rpartition(" ")
            if size == "missing" or int(size) > limit:
                message = (
                    f"{name.split()[0]} cannot be read from git: {size} bytes; at most {limit:,} are read"
                )
                raise InputTrouble(message, self._remedy("check that this is the right file"))
        return dict(_batch(self.run("cat-file", "--batch", data=names)))

    def renames(self, *revisions: str) -> dict[str, str]:
        """New path → old path of what was renamed between commits, or up to what is staged or on disk."""
        words = ("diff", *_DIFF, "--raw", "-z", "-M", "--diff-filter=R", *revisions, "--")
        fields = self.run(*words).decode("utf-8", "surrogateescape").split("\0")
        return {fields[i + 2]: fields[i + 1] for i in range(0, len(fields) - 2, 3)}

    def log(self, path: str) -> Iterator[tuple[Commit, tuple[str, ...], str]]:
        """Each commit that changed a file, with its content before and after; the newest first.

        Renames are followed. A merge has a content before for each parent, and is left out where the file
        is that of one of them: it then changed nothing of its own.
        """
        words = (
            "log",
            *_DIFF,
            "--follow",
            "-c",
            "-M",
            "--raw",
            "--no-abbrev",
            "-z",
            f"--format={_FORMAT}",
            "--",
            path,
        )
        if self._is_empty():
            raise UsageTrouble(_NOTHING_COMMITTED, "commit it first")
        for record in self.run(*words).decode("utf-8", "replace").split(_START)[1:]:
            head, _, raw = record.partition(_END)
            name, author, when, subject = head.split(_BETWEEN, 3)
            entry = raw.strip("\0\n")
            parents = len(entry) - len(entry.lstrip(":"))  # a colon, a mode and a content for each
            fields = entry.split(" ")
            if len(fields) > 2 * parents + 1:
                blobs = fields[parents + 1 : 2 * parents + 2]
                yield Commit(name, author, when, subject), tuple(blobs[:-1]), blobs[-1]

    def _remedy(self, otherwise: str) -> str:
        """In a shallow clone, most of what is missing is missing for that."""
        shallow = _git(("rev-parse", "--is-shallow-repository"), self.root)
        if shallow.stdout.strip() == b"true":
            return "this clone is shallow: run `git fetch --unshallow`, or check out with `fetch-depth: 0`"
        return otherwise


def repository(folder: Path, remedy: str = "work inside a clone") -> Repository:
    """The repository around `folder`.

    Raises UsageTrouble, with `remedy`, where there is none, MissingPart where git is not installed.
    """
    done = _git(("rev-parse", "--show-toplevel"), folder)
    if done.returncode:
        said = _said(done)
        message = f"there is no git repository here: {said}"
        raise UsageTrouble(message, remedy)
    return Repository(Path(os.fsdecode(done.stdout.removesuffix(b"\n"))))


def _git(words: Iterable[str], folder: Path, data: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {key: value for key, value in os.environ.items() if key not in _BENT}
    try:
        return subprocess.run(
            ("git", *_OPTIONS, *words),
            cwd=folder,
            input=data,
            stdin=subprocess.DEVNULL if data is None else None,
            capture_output=True,
            check=False,
            env=environment | _ENVIRONMENT,
        )
    except FileNotFoundError as missing:
        raise MissingPart("git is not installed", "install git, or compare two files") from missing
    except ValueError as wrong:  # a NUL in a name
        raise UsageTrouble("a name with a NUL character means nothing to git") from wrong


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"exit code {done.returncode}"


def _records(listing: bytes) -> Iterator[tuple[str, str, str, str]]:
    """Three fields and the path of each record that ends with NUL."""
    for record in listing.decode("utf-8", "surrogateescape").split("\0"):
        if record:
            fields, _, path = record.partition("\t")
            one, two, three = fields.split(" ", 2)
            yield one, two, three, path


def _batch(answer: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each object in what `cat-file --batch` prints."""
    at = 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        name, _, size = answer[at:end].decode().split(" ")
        yield name, answer[end + 1 : end + 1 + int(size)]
        at = end + 1 + int(size) + 1
