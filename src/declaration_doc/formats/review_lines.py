"""Records put into a review file as it stands: its comments and all its other lines are kept.

For the layout that `serialize` writes, one line a segment and language; a file in another layout is written
anew, under the comments that it begins with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from declaration_doc.formats.review import parse, record_line, serialize
from declaration_doc.model.review import Record, Review

_segment_line = re.compile(r"  (?P<id>[A-Za-z][A-Za-z0-9.-]*):\s*(?:#.*)?")
_record_line = re.compile(r"    (?P<tag>[A-Za-z-]+): \{.*\}\s*(?:#.*)?")
_comment = re.compile(r"\s*(?:#.*)?")


def put(data: bytes | None, records: Iterable[Record], order: Sequence[str]) -> bytes:
    """The file with `records` in the place of those of the same segment and language, or added.

    `order`: the ids of the segments in document order, by which a new segment finds its place.
    """
    new = {(record.segment, record.language): record for record in records}
    lines = data.decode("utf-8-sig").splitlines() if data else ["segments:"]
    if not _has_our_layout(lines):
        return _anew(data or b"", lines, new, order)
    for (segment, language), record in new.items():
        _put(lines, segment, language, record_line(record), order)
    return ("\n".join(lines) + "\n").encode()


def _has_our_layout(lines: Sequence[str]) -> bool:
    return (
        all(
            line == "segments:"
            or _segment_line.fullmatch(line)
            or _record_line.fullmatch(line)
            or _comment.fullmatch(line)
            for line in lines
        )
        and "segments:" in lines
    )


def _put(lines: list[str], segment: str, language: str, line: str, order: Sequence[str]) -> None:
    start = next((n for n, each in enumerate(lines) if _id(each) == segment), None)
    if start is None:
        start = _place(lines, segment, order)
        lines.insert(start, f"  {segment}:")
    end = start + 1
    while end < len(lines) and (found := _record_line.fullmatch(lines[end])):
        if found["tag"] == language:
            lines[end] = line
            return
        end += 1
    lines.insert(end, line)


def _place(lines: Sequence[str], segment: str, order: Sequence[str]) -> int:
    """The line at which a new segment is to stand: before the next one of the document that is there."""
    later = set(order[order.index(segment) + 1 :]) if segment in order else set()
    return next((n for n, line in enumerate(lines) if _id(line) in later), len(lines))


def _id(line: str) -> str | None:
    found = _segment_line.fullmatch(line)
    return found["id"] if found else None


def _anew(
    data: bytes, lines: Sequence[str], new: dict[tuple[str, str], Record], order: Sequence[str]
) -> bytes:
    review, _ = parse(data)
    kept = {(r.segment, r.language): r for r in (review or Review()).records} | new
    places = {segment: number for number, segment in enumerate(order)}
    records = sorted(kept.values(), key=lambda record: places.get(record.segment, len(places)))
    head = []
    for line in lines:
        if not _comment.fullmatch(line):
            break
        head.append(line)
    body = serialize(replace(review or Review(), records=tuple(records)))
    return "".join(f"{line}\n" for line in head).encode() + body
