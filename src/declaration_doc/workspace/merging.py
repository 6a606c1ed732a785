"""Three revisions merged by segment and language; a conflict stays inside the text that has it.

What both sides did to different texts is put into all three revisions, so that only the frame and the
texts that both changed still differ; those git merges line by line, one text being one line.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from declaration_doc.errors import InputTrouble, MissingPart

if TYPE_CHECKING:
    from declaration_doc.formats.declaration import Element, Parsed

_LABELS = ("ours", "base", "theirs")


@dataclass(frozen=True, slots=True)
class Merge:
    """What came of a merge."""

    data: bytes
    conflicts: bool
    """Whether the marks of a conflict are in it."""


def merge(base: bytes, ours: bytes, theirs: bytes, marker_size: int = 7) -> Merge:
    """The three revisions of a declaration as one.

    Where one of them cannot be read, or where the lines merge into what is no declaration, git's own
    merge of the lines as they stand is given; the latter counts as a conflict. Raises MissingPart
    without git.
    """
    from declaration_doc.formats import declaration as declarations

    parsed = [declarations.parse(data) for data in (ours, base, theirs)]
    trees = [one.tree for one in parsed]
    if any(one.declaration is None for one in parsed) or None in trees:
        return _by_lines(ours, base, theirs, marker_size)
    ours_tree, base_tree, theirs_tree = (tree for tree in trees if tree is not None)
    settled = _settled(_texts(ours_tree), _texts(base_tree), _texts(theirs_tree))
    for tree in (ours_tree, base_tree, theirs_tree):
        _settle(tree, settled)
    merged = _by_lines(
        declarations.serialize(ours_tree),
        declarations.serialize(base_tree),
        declarations.serialize(theirs_tree),
        marker_size,
    )
    if not merged.conflicts and not _is_sound(merged.data, parsed):
        return Merge(_by_lines(ours, base, theirs, marker_size).data, conflicts=True)
    return merged


def _texts(tree: Element) -> dict[tuple[str, str], Element]:
    """(segment, language) → the element that holds its text, or its absence."""
    return {
        (segment.id or "", text.attributes["xml:lang"]): text
        for segment in tree.iter()
        if segment.name == "s"
        for text in segment.elements
        if text.name in ("t", "absent")
    }


def _settled(
    ours: Mapping[tuple[str, str], Element],
    base: Mapping[tuple[str, str], Element],
    theirs: Mapping[tuple[str, str], Element],
) -> dict[tuple[str, str], Element]:
    """The texts that are in all three, and that one side at most has changed."""
    settled = {}
    for key in base.keys() & ours.keys() & theirs.keys():
        if ours[key] == base[key] or ours[key] == theirs[key]:
            settled[key] = theirs[key]
        elif theirs[key] == base[key]:
            settled[key] = ours[key]
    return settled


def _settle(tree: Element, settled: Mapping[tuple[str, str], Element]) -> None:
    from declaration_doc.formats.declaration import Element

    for segment in tree.iter():
        if segment.name != "s":
            continue
        for index, child in enumerate(segment.children):
            if isinstance(child, Element) and child.name in ("t", "absent"):
                key = (segment.id or "", child.attributes.get("xml:lang", ""))
                segment.children[index] = settled.get(key, child)


def _is_sound(data: bytes, before: Iterable[Parsed]) -> bool:
    """Whether what was merged is a declaration without faults that none of the three had."""
    from declaration_doc.formats import declaration as declarations

    merged = declarations.parse(data)
    had = {finding.code for one in before for finding in one.findings}
    return merged.declaration is not None and {finding.code for finding in merged.findings} <= had


def _by_lines(ours: bytes, base: bytes, theirs: bytes, marker_size: int) -> Merge:
    with tempfile.TemporaryDirectory() as name:
        paths = list(_written(Path(name), (ours, base, theirs)))
        labels = [word for label in _LABELS for word in ("-L", label)]
        size = f"--marker-size={marker_size}"
        try:
            done = subprocess.run(
                ["git", "merge-file", "-p", "-q", size, *labels, *paths],
                capture_output=True,
                check=False,
                cwd=name,
                stdin=subprocess.DEVNULL,
            )
        except FileNotFoundError as missing:
            raise MissingPart("git is not installed", "install git") from missing
    if done.returncode > 127:
        message = f"git cannot merge: {done.stderr.decode('utf-8', 'replace').strip()}"
        raise InputTrouble(message, "merge the file by hand")
    return Merge(done.stdout, done.returncode > 0)


def _written(folder: Path, contents: Iterable[bytes]) -> Iterator[str]:
    for label, data in zip(_LABELS, contents, strict=True):
        (folder / label).write_bytes(data)
        yield label
