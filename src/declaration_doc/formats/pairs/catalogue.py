"""Catalogues of gettext (.po): the message and its translation.

Of a message with plurals the last forms are compared. The header and messages that are no longer used are
left out. A finding stands at the first line of the translation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from declaration_doc.formats.pairs.faults import UNREADABLE
from declaration_doc.formats.pairs.toolkit import storage
from declaration_doc.model.finding import Finding
from declaration_doc.model.pairs import PairFile, TextPair
from declaration_doc.model.position import Position

_translation = re.compile(rb"^(?:#~\s*)?msgstr(?:\[0\])?\s", re.MULTILINE)


def parse(data: bytes, path: str, languages: tuple[str, str]) -> tuple[PairFile | None, tuple[Finding, ...]]:
    """The pairs of the catalogue; None where it is none. Raises MissingPart without translate-toolkit."""
    catalogues = storage("pypo")
    try:
        units = catalogues.pofile.parsestring(data).units
    except (ValueError, LookupError) as trouble:  # LookupError: a charset that there is not
        reason = str(trouble).partition("\n")[0]
        return None, (UNREADABLE.finding(path=path, format="gettext", reason=reason),)
    if not units and data.strip():
        return None, (UNREADABLE.finding(path=path, format="gettext", reason="it holds no message"),)
    lines = _lines(data)
    # Where the two counts differ the toolkit has read a file that is not well formed, in its own way.
    places: Sequence[Position | None] = lines if len(lines) == len(units) else [None] * len(units)
    pairs = (
        TextPair(unit.getcontext() or str(number), _last(unit.source), _last(unit.target), place)
        for number, (unit, place) in enumerate(zip(units, places, strict=True))
        if not (unit.isheader() or unit.isobsolete() or unit.isblank())
    )
    return PairFile(languages, tuple(pairs)), ()


def _lines(data: bytes) -> list[Position]:
    """Where each translation begins, in the order of the messages."""
    starts = [found.start() for found in _translation.finditer(data)]
    lines, at, line = [], 0, 1
    for start in starts:
        line += data.count(b"\n", at, start)
        at = start
        lines.append(Position(line, 1))
    return lines


def _last(text: Any) -> str:
    """Of a message with plurals the last: for 0 or many things, and the only one in Japanese."""
    strings = getattr(text, "strings", None) or [text]
    return str(strings[-1]).strip()
