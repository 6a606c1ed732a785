"""Changes as JSON, for programs: version 1, described in docs/reference/changes.md."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from declaration_doc.comparing.difference import Difference, Side, places
from declaration_doc.comparing.files import RESOLUTION, FileChange, PageChange
from declaration_doc.comparing.wording import word_changes
from declaration_doc.model.change import Change, Event, Stale
from declaration_doc.model.inline import plain
from declaration_doc.model.position import Position
from declaration_doc.model.segment import Absent, Rendering, Segment, Text
from declaration_doc.reports.escaping import escaped_json
from declaration_doc.reports.json_report import as_value
from declaration_doc.reports.look import Look

VERSION = 1


def write(differences: Sequence[Difference], _: Look, *, summary_only: bool = False) -> str:
    """The report, two spaces a level."""
    value = {
        "version": VERSION,
        "declarations": [_difference(one, summary_only=summary_only) for one in differences],
        "summary": _total(differences),
    }
    return escaped_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def _difference(one: Difference, *, summary_only: bool) -> dict[str, Any]:
    value: dict[str, Any] = {
        "status": one.status,
        "old": _side(one.old),
        "new": _side(one.new),
        "summary": dict(one.shown.summary),
        "files": [_file(file) for file in one.files],
    }
    if summary_only:
        return value | {"stale": len(one.shown.stale)}
    new = places(one.new.declaration)
    old = places(one.old.declaration)

    def position(ids: Sequence[str], language: str | None, here: bool) -> Position | None:
        place = (new if here else old).get(ids[0]) if ids else None
        return place.position(language) if place else None

    changes = [
        _change(c, position(c.new, c.language, True), position(c.old, c.language, False))
        for c in one.shown.changes
    ]
    stale = [_stale(s, position([s.segment], s.language, True)) for s in one.shown.stale]
    return value | {"changes": changes, "stale": stale}


def _file(file: FileChange) -> dict[str, Any]:
    pages = None if file.pages is None else [_page(page) for page in file.pages]
    return {"name": file.name, "status": file.status.value, "resolution": RESOLUTION, "pages": pages}


def _page(page: PageChange) -> dict[str, Any]:
    return {
        "number": page.number,
        "status": page.status.value,
        "gone": list(page.gone),
        "come": list(page.come),
        "areas": [{"left": a.left, "top": a.top, "width": a.width, "height": a.height} for a in page.areas],
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "path": side.path or None,
        "revision": side.revision or None,
        "findings": [as_value(finding) for finding in side.findings],
    }


def _change(change: Change, new: Position | None, old: Position | None) -> dict[str, Any]:
    value: dict[str, Any] = {
        "event": change.event.value,
        "old": list(change.old),
        "new": list(change.new),
        "language": change.language,
        "figures": change.figures,
        "line": new.line if new else None,
        "oldLine": old.line if old else None,
    }
    if change.language:
        before, after = _said(change.before), _said(change.after)
        value |= {"before": before, "after": after}
        exact = change.event is Event.TYPOGRAPHIC
        value["words"] = [
            {"edit": stretch.edit.value, "old": stretch.old, "new": stretch.new}
            for stretch in word_changes(before or "", after or "", exact=exact)
        ]
    elif change.was or change.becomes:
        value |= {"was": _texts(change.was), "becomes": _texts(change.becomes)}
    if change.event in (Event.MOVED, Event.REMOVED):
        value["anchor"] = change.anchor
    if change.subject:
        value |= {"subject": change.subject, "was": change.said[0], "becomes": change.said[1]}
    return value


def _stale(stale: Stale, position: Position | None) -> dict[str, Any]:
    return {
        "segment": stale.segment,
        "language": stale.language,
        "counterpart": stale.counterpart,
        "reason": stale.reason.value,
        "before": stale.before,
        "after": stale.after,
        "line": position.line if position else None,
    }


def _said(rendering: Rendering | None) -> str | None:
    return plain(rendering.nodes) if isinstance(rendering, Text) else None


def _texts(segments: Sequence[Segment]) -> list[dict[str, Any]]:
    return [
        {
            "id": segment.id,
            "texts": {
                text.language: None if isinstance(text, Absent) else plain(text.nodes)
                for text in segment.texts
            },
        }
        for segment in segments
    ]


def _total(differences: Sequence[Difference]) -> dict[str, int]:
    total = {"declarations": len(differences), "changes": 0, "stale": 0}
    for one in differences:
        total["changes"] += len(one.shown.changes)
        total["stale"] += len(one.shown.stale)
    return total
