"""Glossaries as tables of terms, as OmegaT keeps them: a form, its rendering, and a comment that is left out.

ville hôte      開催都市        note
"""

from __future__ import annotations

from declaration_doc.formats.pairs.faults import COLUMNS
from declaration_doc.formats.pairs.table import rows_of
from declaration_doc.model.finding import Finding
from declaration_doc.model.glossary import Glossary, GlossaryEntry
from declaration_doc.model.position import Position


def parse(data: bytes, path: str, languages: tuple[str, str]) -> tuple[Glossary | None, tuple[Finding, ...]]:
    """A glossary of terms; several rows of one form are the ways in which it may be rendered.

    A row that names the languages is read over, and so is a comment (`# …`).
    """
    rows, fault = rows_of(data, path)
    if fault:
        return None, (fault,)
    first, second = languages
    renderings: dict[str, list[str]] = {}
    places: dict[str, Position] = {}
    findings = []
    for number, cells in rows:
        named = [cell.lower() for cell in cells[:2]] == [first.lower(), second.lower()]
        if cells[0].startswith("#") or named:
            continue
        if len(cells) < 2 or not (cells[0] and cells[1]):
            place = Position(number, 1)
            found = str(sum(map(bool, cells)))
            findings.append(COLUMNS.finding(path=path, position=place, found=found, expected="2"))
            continue
        renderings.setdefault(cells[0], []).append(cells[1])
        places.setdefault(cells[0], Position(number, 1))
    entries = (
        GlossaryEntry(key, "term", {first: (key,), second: tuple(dict.fromkeys(forms))}, position=places[key])
        for key, forms in renderings.items()
    )
    return Glossary(tuple(entries), path), tuple(findings)
