"""The history of segments, as text, JSON and HTML."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256
from html import escape

from declaration_doc.comparing.wording import word_changes
from declaration_doc.languages import language as language_of
from declaration_doc.model.change import Change, Event
from declaration_doc.model.history import LastChange, Step
from declaration_doc.model.inline import plain
from declaration_doc.model.segment import Rendering, Segment, Text
from declaration_doc.reports.changes.text_report import marked, said
from declaration_doc.reports.changes.words import words
from declaration_doc.reports.escaping import escaped_json, visible
from declaration_doc.reports.look import Look

VERSION = 1
_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem auto; max-width: 70rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid; }
.stale { font-weight: 700; }
"""


def log_as_text(steps: Sequence[Step], look: Look) -> str:
    """Each commit with what it did to each text."""
    return "".join(f"{line}\n" for step in steps for line in _step(step, look))


def log_as_json(steps: Sequence[Step]) -> str:
    """The same for programs."""
    value = {
        "version": VERSION,
        "steps": [
            {
                **_commit(step),
                "changes": [
                    {
                        "event": change.event.value,
                        "old": list(change.old),
                        "new": list(change.new),
                        "language": change.language,
                        "before": _said(change.before),
                        "after": _said(change.after),
                    }
                    for change in step.changes
                ],
            }
            for step in steps
        ],
    }
    return escaped_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def blame_as_text(texts: Sequence[LastChange], today: date, look: Look) -> str:
    """A line a text: commit, day, age, author; then the segment, its language, and whether it is stale."""
    told = words(look.language)
    return "".join(f"{_line(text, today, told['stale'])}\n" for text in texts)


def blame_as_json(texts: Sequence[LastChange], today: date) -> str:
    """The same for programs."""
    value = {
        "version": VERSION,
        "texts": [
            {
                "segment": text.segment,
                "language": text.language,
                "commit": text.commit.name if text.commit else None,
                "author": text.commit.author if text.commit else None,
                "when": text.commit.when if text.commit else None,
                "days": _days(text, today),
                "stale": text.stale,
            }
            for text in texts
        ],
    }
    return escaped_json(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def blame_as_html(texts: Sequence[LastChange], today: date, look: Look) -> str:
    """The same as a page that runs nothing and fetches nothing."""
    told = words(look.language)
    digest = b64encode(sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    rows = "\n".join(_row(text, today, told["stale"]) for text in texts)
    return (
        f'<!doctype html>\n<html lang="{look.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>{escape(told['title'])}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(told['title'])}</h1>\n<table>\n{rows}\n</table>\n</body>\n</html>\n"
    )


def _step(step: Step, look: Look) -> Iterator[str]:
    commit = step.commit
    yield f"{commit.name[:12]}  {commit.day}  {visible(commit.author)}  {visible(commit.subject)}"
    for change in step.changes:
        yield from _change(change, look)
    yield ""


def _change(change: Change, look: Look) -> Iterator[str]:
    if change.language:
        exact = change.event is Event.TYPOGRAPHIC
        stretches = word_changes(_said(change.before) or "", _said(change.after) or "", exact=exact)
        yield from _wrapped(change.language, marked(stretches), look)
    elif change.event in (Event.ADDED, Event.REMOVED):
        yield f"  {words(look.language)[change.event.value]}"
        for segment in (*change.was, *change.becomes):
            yield from _texts(segment, look)
    elif change.event is Event.RETAGGED:
        yield f"  {words(look.language)['retagged']}"
    else:
        yield f"  {said(change, look.language)}"


def _texts(segment: Segment, look: Look) -> Iterator[str]:
    for text in segment.texts:
        yield from _wrapped(text.language, visible(_said(text) or ""), look)


def _wrapped(tag: str, text: str, look: Look) -> list[str]:
    indent = " " * (4 + len(tag))
    return language_of(tag).break_text(text, look.width, f"  {tag}  ", indent)


def _line(text: LastChange, today: date, stale: str) -> str:
    commit = text.commit
    head = f"{commit.name[:12]} {commit.day} {_days(text, today):>5}" if commit else f"{'-' * 12:<29}"
    author = f" {visible(commit.author)}" if commit else ""
    return f"{head}  {text.segment} {text.language}{author}{f'  ! {stale}' if text.stale else ''}"


def _row(text: LastChange, today: date, stale: str) -> str:
    commit = text.commit
    cells = (
        text.segment,
        text.language,
        commit.day if commit else "",
        str(_days(text, today) if commit else ""),
        commit.author if commit else "",
        commit.name[:12] if commit else "",
        stale if text.stale else "",
    )
    class_ = ' class="stale"' if text.stale else ""
    return f"<tr{class_}>{''.join(f'<td>{escape(visible(cell))}</td>' for cell in cells)}</tr>"


def _days(text: LastChange, today: date) -> int | None:
    return (today - date.fromisoformat(text.commit.day)).days if text.commit else None


def _commit(step: Step) -> dict[str, str]:
    commit = step.commit
    return {"commit": commit.name, "author": commit.author, "when": commit.when, "subject": commit.subject}


def _said(rendering: Rendering | None) -> str | None:
    return plain(rendering.nodes) if isinstance(rendering, Text) else None
