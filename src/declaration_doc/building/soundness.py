"""Whether a source may be built, and where in it a fault lies that only composing or writing found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from declaration_doc.building.request import Source
from declaration_doc.checks.structure import check_structure
from declaration_doc.errors import FaultySource
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Finding, Severity, in_order
from declaration_doc.model.position import Position

_LANGUAGE_MISSING = "S110"
"""What a draft is for: a segment lacks a language. The edition itself shows it."""
_PARITY = "S2"
"""What a draft may have too, and is told of: the languages of a segment do not carry the same markup."""


def sound(source: Source, *, draft: bool) -> Declaration:
    """The declaration of `source`; raises FaultySource, with its errors, where it must not be built."""
    errors = [f for f in check_structure(source) if _hinders(f, draft=draft)]
    if source.declaration is None or errors:
        raise _faulty(source, errors)
    return source.declaration


def harmless(source: Source, *, draft: bool) -> tuple[Finding, ...]:
    """The findings that do not keep it from being built, and that its editions do not show."""
    return tuple(
        finding
        for finding in check_structure(source)
        if finding.code != _LANGUAGE_MISSING and not _hinders(finding, draft=draft)
    )


@contextmanager
def finding_places(source: Source) -> Iterator[None]:
    """Give findings of a FaultySource raised inside their place in the file: an edition knows only ids."""
    try:
        yield
    except FaultySource as fault:
        fault.findings = in_order(_placed(finding, source) for finding in fault.findings)
        raise


def _hinders(finding: Finding, *, draft: bool) -> bool:
    if draft and (finding.code == _LANGUAGE_MISSING or finding.code.startswith(_PARITY)):
        return False
    return finding.severity >= Severity.ERROR


def _faulty(source: Source, errors: list[Finding]) -> FaultySource:
    count = len(errors)
    message = f"{source.path} has 1 error" if count == 1 else f"{source.path} has {count} errors"
    return FaultySource(message, errors, "mend them; what was built earlier is untouched")


def _placed(finding: Finding, source: Source) -> Finding:
    path = finding.path or str(source.path)
    position = finding.position or _position(finding, source.declaration)
    if position and (character := finding.arguments.get("character")):
        position = _place_of(character, source.files.data.decode("utf-8", "replace"), position)
    return replace(finding, path=path, position=position)


def _place_of(character: str, text: str, start: Position) -> Position:
    """Where `character` first stands in the element that begins at `start`; `start` where it does not."""
    lines = text.split("\n")
    offset = sum(len(line) + 1 for line in lines[: start.line - 1]) + start.column - 1
    code = ord(character)
    written = re.compile(f"{re.escape(character)}|&#(?:0*{code}|[xX]0*{code:x});", re.IGNORECASE)
    end = text.find("</t>", offset)
    found = written.search(text, offset, end if end >= 0 else len(text))
    if found is None:
        return start
    before = text[: found.start()]
    return Position(before.count("\n") + 1, len(before) - before.rfind("\n"))


def _position(finding: Finding, declaration: Declaration | None) -> Position | None:
    if declaration is None or finding.segment is None:
        return None
    for segment in declaration.segments():
        if segment.id == finding.segment:
            rendering = segment.rendering(finding.language) if finding.language else None
            return rendering.position if rendering else segment.position
    return None
