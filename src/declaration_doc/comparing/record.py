"""What changed beside the texts: metadata, authority, glossary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from declaration_doc.model.change import Change, Event
from declaration_doc.model.declaration import Declaration, LanguageStatus
from declaration_doc.model.glossary import Glossary, GlossaryEntry


def record_changes(
    old: Declaration, new: Declaration, glossaries: tuple[Glossary | None, Glossary | None]
) -> Iterator[Change]:
    """One event for each datum, language and glossary entry that differs."""
    yield from _differing(Event.METADATA, _metadata(old), _metadata(new))
    yield from _differing(Event.AUTHORITY, _authorities(old, new), _authorities(new, old))
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


def _authorities(declaration: Declaration, other: Declaration) -> dict[str, str]:
    """The standing of each language; their order, as far as both revisions have them."""
    stated = {status.language: _standing(status) for status in declaration.languages}
    order = " ".join(tag for tag in declaration.tags if other.status(tag))
    return {**stated, "languages": order, "prevailing": declaration.prevailing or ""}


def _standing(status: LanguageStatus) -> str:
    return ", ".join(filter(None, (status.authority.value, status.translator, status.date)))


def _entries(glossary: Glossary | None) -> dict[str, str]:
    return {entry.key: _forms(entry) for entry in glossary.entries} if glossary else {}


def _forms(entry: GlossaryEntry) -> str:
    allowed = [f"{tag}: {' | '.join(forms)}" for tag, forms in entry.forms.items()]
    forbidden = [f"{tag}, never: {' | '.join(forms)}" for tag, forms in entry.forbidden.items()]
    beside = [f"{name}: {value}" for name, value in (("note", entry.note), ("source", entry.source)) if value]
    return "; ".join([entry.kind, *allowed, *forbidden, *beside])
