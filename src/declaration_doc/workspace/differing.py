"""From the bytes of two states to what differs between them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from declaration_doc.comparing.difference import Difference, Only, Side, select
from declaration_doc.comparing.files import FileChange, FileStatus
from declaration_doc.model.change import Comparison, Event

if TYPE_CHECKING:
    from declaration_doc.formats.declaration.constructing import Known
    from declaration_doc.model.glossary import Glossary
    from declaration_doc.model.review import Review
    from declaration_doc.workspace.copies import Copy, Couple


def differences(
    couples: Iterable[Couple], only: Only | None = None, languages: Iterable[str] = ()
) -> list[Difference]:
    """What differs in each couple, and the part of it that is of this kind and of these languages."""
    tags = tuple(languages)
    return [difference(couple, only, tags) for couple in couples]


def difference(couple: Couple, only: Only | None = None, languages: tuple[str, ...] = ()) -> Difference:
    """What differs between two copies of a declaration, and which built files do."""
    known: Known = {}
    old, new = _side(couple.old, known), _side(couple.new, known)
    known.clear()
    comparison = _comparison(couple, old, new)
    files = tuple(_file(*each, look=not comparison) for each in couple.built if each[1] != each[2])
    if comparison is None:
        return Difference(old, new, files=files)
    return Difference(old, new, comparison, select(comparison, only, languages), files)


def _comparison(couple: Couple, old: Side, new: Side) -> Comparison | None:
    """None where a side cannot be compared, or is not there."""
    from declaration_doc.comparing import compare

    if old.declaration is None or new.declaration is None:
        return None
    read_back = couple.old.read_back is not None or couple.new.read_back is not None
    same = read_back or couple.old.glossary == couple.new.glossary
    found = compare(
        old.declaration,
        new.declaration,
        glossaries=(None, None) if same else (_glossary(couple.old), _glossary(couple.new)),
        review=None if read_back else _review(couple.new),
        by_id=couple.old.with_ids and couple.new.with_ids,
    )
    if not read_back:
        return found
    # Blocks, markup and data do not come back from what was built.
    told = tuple(change for change in found.changes if change.event in _OF_TEXT)
    return replace(found, changes=told, arrangement=None)


_OF_TEXT = frozenset(
    {Event.ADDED, Event.REMOVED, Event.MOVED, Event.SPLIT, Event.MERGED, Event.REWORDED, Event.TYPOGRAPHIC}
)


def _file(name: str, old: bytes | None, new: bytes | None, *, look: bool) -> FileChange:
    """A built file that differs; `look`: at its pages, as no text says why."""
    if old is None or new is None:
        return FileChange(name, FileStatus.ADDED if old is None else FileStatus.REMOVED)
    if not look or not old.startswith(b"%PDF"):
        return FileChange(name, FileStatus.CHANGED)
    from declaration_doc.workspace.pages import page_changes

    return FileChange(name, FileStatus.CHANGED, page_changes(old, new))


def _side(copy: Copy, known: Known) -> Side:
    from declaration_doc.formats import declaration as declarations

    if copy.read_back is not None:
        return Side(copy.path, copy.revision, copy.read_back)
    if copy.data is None:
        return Side(copy.path, copy.revision, has_text=not copy.path)
    shown = f"{copy.revision}:{copy.path}" if copy.revision else copy.path
    parsed = declarations.parse(copy.data, shown, known)
    return Side(copy.path, copy.revision, parsed.declaration, parsed.findings)


def _glossary(copy: Copy) -> Glossary | None:
    from declaration_doc.formats import glossary

    return glossary.parse(copy.glossary, _companion(copy, "glossary.yaml"))[0] if copy.glossary else None


def _review(copy: Copy) -> Review | None:
    from declaration_doc.formats import review

    name = f"{PurePath(copy.path).stem}.review.yaml"
    return review.parse(copy.review, _companion(copy, name))[0] if copy.review else None


def _companion(copy: Copy, name: str) -> str:
    return str(PurePath(copy.path).with_name(name))
