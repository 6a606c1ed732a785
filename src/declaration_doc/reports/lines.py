"""A declaration as lines, for git to compare: one a segment and language, one a datum, sections apart.

# w1-mobility  Atelier 1
w1-mobility-1 fr: Les villes …
w1-mobility-1 ja: 都市は…
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from declaration_doc.model.block import Block
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Absent, Segment
from declaration_doc.reports.escaping import visible

SECTION = "^# (.*)$"
"""Regular expression for the lines that git shows at the head of a hunk."""


def lines(declaration: Declaration) -> str:
    """The whole declaration, in document order."""
    return "".join(f"{visible(line)}\n" for line in _lines(declaration))


def _lines(declaration: Declaration) -> Iterator[str]:
    yield f"# {declaration.id}"
    meeting = declaration.meeting
    data = {
        "version": declaration.version,
        "number": declaration.number,
        "adopted": declaration.adopted,
        "prevailing": declaration.prevailing,
        "meeting": meeting and " ".join(filter(None, (meeting.id, meeting.start, meeting.end))),
    }
    yield from (f"{name}: {value}" for name, value in data.items() if value)
    for status in declaration.languages:
        told = (status.authority.value, status.translator, status.date)
        yield f"{status.language}: {', '.join(filter(None, told))}"
    yield from _of((*declaration.front, *declaration.body, *declaration.back, *declaration.notes))


def _of(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if block.heading:
            titles = (plain(text) for s in block.heading.segments for text in map(s.text, _tags(s)) if text)
            yield f"# {block.id}  {' / '.join(titles)}"
        for segment in block.segments:
            for text in segment.texts:
                said = f"— {text.reason}" if isinstance(text, Absent) else plain(text.nodes)
                yield f"{segment.id} {text.language}: {said}"
        yield from _of(block.blocks)


def _tags(segment: Segment) -> list[str]:
    return [text.language for text in segment.texts]
