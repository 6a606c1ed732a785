"""What changed beside the texts: metadata, authority, blocks, glossary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from declaration_doc.model.block import Block
from declaration_doc.model.change import Change, Event
from declaration_doc.model.declaration import Declaration, LanguageStatus
from declaration_doc.model.glossary import Glossary, GlossaryEntry


def record_changes(
    old: Declaration, new: Declaration, glossaries: tuple[Glossary | None, Glossary | None]
) -> Iterator[Change]:
    """One event for each datum, language, block and glossary entry that differs."""
    yield from _differing(Event.METADATA, _metadata(old), _metadata(new))
    yield from _differing(Event.AUTHORITY, _authorities(old), _authorities(new))
    yield from _structure(old, new)
    yield from _differing(Event.GLOSSARY, _entries(glossaries[0]), _entries(glossaries[1]))


def _differing(event: Event, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for subject in dict.fromkeys([*old, *new]):
        was, now = old.get(subject, ""), new.get(subject, "")
        if was != now:
            yield Change(event, subject=subject, said=(was, now))


def _metadata(declaration: Declaration) -> dict[str, str]:
    """What the declaration states as data, by its name in the format."""
    meeting = declaration.meeting
    stated: dict[str, Any] = {
        "xml:id": declaration.id,
        "version": declaration.version,
        "number": declaration.number,
        "adopted": declaration.adopted,
        "meeting/xml:id": meeting and meeting.id,
        "meeting/ordinal": meeting and meeting.ordinal,
        "meeting/from": meeting and meeting.start,
        "meeting/to": meeting and meeting.end,
    }
    return {name: str(value) for name, value in stated.items() if value is not None}


def _authorities(declaration: Declaration) -> dict[str, str]:
    stated = {status.language: _standing(status) for status in declaration.languages}
    order = " ".join(declaration.tags)
    return {**stated, "languages": order, "prevailing": declaration.prevailing or ""}


def _standing(status: LanguageStatus) -> str:
    return ", ".join(filter(None, (status.authority.value, status.translator, status.date)))


def _structure(old: Declaration, new: Declaration) -> Iterator[Change]:
    """Blocks that came, went, or are of another kind, numbering or data; texts are compared elsewhere."""
    before, after = _blocks(old), _blocks(new)
    for id_ in dict.fromkeys([*before, *after]):
        was, now = before.get(id_), after.get(id_)
        if was != now:
            ids = (id_,) if was else (), (id_,) if now else ()
            yield Change(Event.STRUCTURE, *ids, subject=id_, said=(_described(was), _described(now)))


def _blocks(declaration: Declaration) -> dict[str, Block]:
    return {block.id: replace(block, segments=(), blocks=()) for block in declaration.blocks()}


def _described(block: Block | None) -> str:
    if block is None:
        return ""
    data = [f"{name}={value}" for name, value in _fields(block.data)]
    numbering = [] if block.numbered else ["not numbered"]
    typed = [f"number={block.number}"] if block.number is not None else []
    return ", ".join([block.kind.value, *typed, *numbering, *data])


def _fields(data: object) -> Iterator[tuple[str, object]]:
    for name in getattr(data, "__slots__", ()):
        value = getattr(data, name)
        if value not in (None, ()):
            yield name, value


def _entries(glossary: Glossary | None) -> dict[str, str]:
    return {entry.key: _forms(entry) for entry in glossary.entries} if glossary else {}


def _forms(entry: GlossaryEntry) -> str:
    allowed = [f"{tag}: {' | '.join(forms)}" for tag, forms in entry.forms.items()]
    forbidden = [f"{tag}, never: {' | '.join(forms)}" for tag, forms in entry.forbidden.items()]
    return "; ".join([entry.kind, *allowed, *forbidden])
