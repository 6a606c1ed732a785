"""`NAME.review.yaml`: the review state of each segment and language.

    segments:
      preamble-history-1:
        fr: {state: approved, by: A. Martin, when: '2026-03-02'}
        ja: {state: reviewed, by: 山田, when: '2026-03-05', against: {fr: 8c1f0d2e4b6a7988}}

`against` holds, by language, the digest of the text that the reviser had before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from declaration_doc.formats.yaml_fields import ID, LANGUAGE, Taker
from declaration_doc.formats.yaml_nodes import Node, Scalar
from declaration_doc.formats.yaml_text import scalar
from declaration_doc.formats.yaml_tree import read
from declaration_doc.model.finding import Fault, Finding
from declaration_doc.model.review import DIGEST_LENGTH, Record, Review, State

_TOP = ("segments",)
_RECORD = ("state", "by", "when", "against")
_DAY = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
_DIGEST = re.compile(f"[0-9a-f]{{{DIGEST_LENGTH}}}")

FAULTS: tuple[Fault, ...] = ()


def parse(data: bytes, path: str = "") -> tuple[Review | None, tuple[Finding, ...]]:
    """The records that can be used, and every fault of the file; None where it cannot be read."""
    root, findings = read(data, path)
    if root is None:
        return None, findings
    take = Taker(path, findings)
    return Review(tuple(_records(take, root)), path), tuple(take.findings)


def serialize(review: Review) -> bytes:
    """The file: one line a segment and language, in the order of the records."""
    lines = ["segments:" if review.records else "segments: {}"]
    segment = None
    for record in review.records:
        if record.segment != segment:
            segment = record.segment
            lines.append(f"  {segment}:")
        lines.append(record_line(record))
    return ("\n".join(lines) + "\n").encode()


def record_line(record: Record) -> str:
    """The line of one record, with its indent."""
    return f"    {scalar(record.language)}: {{{', '.join(_values(record))}}}"


def against_line(digests: Mapping[str, str]) -> str:
    """The field that holds `digests` by language, as a record of the file has it."""
    listed = ", ".join(f"{scalar(tag)}: {_quoted(value)}" for tag, value in digests.items())
    return f"against: {{{listed}}}"


def _records(take: Taker, root: Node) -> Iterator[Record]:
    if isinstance(root, Scalar) and root.is_null:
        return
    top = take.fields(root, "review", _TOP, required=_TOP)
    if "segments" not in top or (isinstance(node := top["segments"][1], Scalar) and node.is_null):
        return
    for segment, (place, languages) in take.fields(node, "segments").items():
        named = bool(take.formed(place, "segments", ID, "preamble-history-1"))
        for language, (tag, value) in take.fields(languages, segment).items():
            if take.formed(tag, segment, LANGUAGE, "fr") and (record := _record(take, value)) and named:
                yield Record(segment, language, *record, position=tag.position)


def _record(take: Taker, node: Node) -> tuple[State, str | None, str | None, dict[str, str]] | None:
    fields = take.fields(node, "state", _RECORD, required=("state",))
    state = take.choice(fields["state"][1], "state", tuple(State)) if "state" in fields else ""
    by = take.text(fields["by"][1], "by") if "by" in fields else ""
    when = take.formed(fields["when"][1], "when", _DAY, "2024-11-05") if "when" in fields else ""
    against = {}
    if "against" in fields:
        for tag, (place, value) in take.fields(fields["against"][1], "against").items():
            known = take.formed(place, "against", LANGUAGE, "fr")
            digest = take.formed(value, tag, _DIGEST, "8c1f0d2e4b6a7988")
            if known and digest:
                against[tag] = digest
    return (State(state), by or None, when or None, against) if state else None


def _values(record: Record) -> Iterator[str]:
    yield f"state: {record.state}"
    if record.by is not None:
        yield f"by: {scalar(record.by)}"
    if record.when is not None:
        yield f"when: {scalar(record.when)}"
    if record.against:
        yield against_line(record.against)


def _quoted(digest: str) -> str:
    """Quoted whatever its digits: `1234567890123456` and `12e4567890123456` are numbers in YAML."""
    return f"'{digest}'"
