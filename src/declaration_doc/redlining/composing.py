"""Two revisions and what a comparison says of them → the edition of a redline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from declaration_doc.editions import compose
from declaration_doc.languages import language
from declaration_doc.model.change import Comparison, Stale
from declaration_doc.model.edition import Edition, EditionNote, EditionSpec, Line, PieceState, walk_printed
from declaration_doc.model.inline import Mark
from declaration_doc.redlining.blocks import Blocks
from declaration_doc.redlining.cells import OLD, Cells, Remarks, pieces_of
from declaration_doc.redlining.summary import Compared, Front
from declaration_doc.redlining.ties import ties
from declaration_doc.redlining.words import words

Revision = Compared


def redline(old: Revision, new: Revision, comparison: Comparison, spec: EditionSpec) -> Edition:
    """The edition `spec` of the new revision with the changes since the old one marked in it.

    What has no text yet is marked as in a draft. Raises UsageTrouble where a revision does not have a
    language of `spec`.
    """
    before = compose(old.declaration, spec, draft=True)
    after = compose(new.declaration, spec, draft=True)
    tied = ties(comparison)
    notes = frozenset(note.id for note in after.notes)
    cells = Cells(tied, pieces_of(before), pieces_of(after), notes, _remarks(comparison.stale))
    blocks = Blocks.of(cells, (*before.cover, *before.body), (*after.cover, *after.body))
    marked = replace(
        after,
        spec=replace(spec, name=f"{spec.name}.redline"),
        cover=blocks.both(before.cover, after.cover),
        body=blocks.both(before.body, after.body),
        dates=_lines(before.dates, after.dates),
        references=_lines(before.references, after.references),
        statements=_lines(before.statements, after.statements),
        notes=tuple(_notes(before, after, cells)),
        words={tag: {**own, **_spoken(tag)} for tag, own in after.words.items()},
    )
    printed = {piece.segment for _, piece in marked.printed()}
    printed |= {block.id for block in walk_printed((*marked.cover, *marked.body))}
    front = Front(old, new, comparison, tied, spec.languages, frozenset(printed))
    return _named(replace(marked, summary=front.summary()), after)


def _named(marked: Edition, after: Edition) -> Edition:
    """The edition under its own name, and a draft only where something has no text yet."""
    waiting = any(piece.state is PieceState.UNTRANSLATED for _, piece in after.printed())
    title = words(after.lead)["title_of"].format(title=after.metadata.title)
    about = replace(after.metadata, title=title, keywords=after.metadata.keywords if waiting else ())
    running = (
        replace(line, text=words(line.language)["running"].format(title=line.text)) for line in after.running
    )
    return replace(marked, metadata=about, running=tuple(running), draft=after.draft if waiting else ())


def _lines(before: Sequence[Line], after: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that the edition adds, those that differ in both wordings."""
    found: list[Line] = []
    for tag in dict.fromkeys(line.language for line in (*after, *before)):
        old, new = ([line for line in side if line.language == tag] for side in (before, after))
        for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            if kind == "equal":
                found += new[k:m]
            else:
                found += [replace(line, mark=Mark.DELETED) for line in old[i:j]]
                found += [replace(line, mark=Mark.INSERTED) for line in new[k:m]]
    return tuple(found)


def _notes(before: Edition, after: Edition, cells: Cells) -> Iterator[EditionNote]:
    """The notes, and those that are gone, under their old number."""
    earlier = {note.id: note for note in before.notes}
    for note in after.notes:
        was = {cell.language: cell for cell in earlier[note.id].cells} if note.id in earlier else {}
        yield replace(note, cells=tuple(cells.both(was.get(cell.language), cell) for cell in note.cells))
    now = {note.id for note in after.notes}
    for note in before.notes:
        if note.id not in now:
            gone = tuple(map(cells.left, note.cells))
            yield EditionNote(f"{OLD}{note.id}", f"−{note.label}", gone)


def _remarks(stale: Iterable[Stale]) -> Remarks:
    told: dict[tuple[str, str], str] = {}
    for one in stale:
        known = words(one.language)
        counterpart = language(one.language).name_of(one.counterpart)
        reason = known[one.reason.value].format(counterpart=counterpart)
        told.setdefault((one.segment, one.language), known["remark"].format(reason=reason))
    return lambda segment, tag: told.get((segment, tag), "")


def _spoken(tag: str) -> dict[str, str]:
    """What is said, for those who listen, where a change begins and ends."""
    return {key: text for key, text in words(tag).items() if key.startswith(("begin_", "end_"))}
