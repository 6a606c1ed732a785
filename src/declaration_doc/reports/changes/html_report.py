"""Changes as a page: both languages side by side, moves linked, filters of CSS alone, no script."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from html import escape

from declaration_doc.comparing.difference import Difference, Place, places
from declaration_doc.comparing.wording import Edit, Stretch
from declaration_doc.errors import MissingPart
from declaration_doc.model.change import Change, Event
from declaration_doc.model.inline import plain
from declaration_doc.reports.changes.entries import Entry, Row, entries, shown_space
from declaration_doc.reports.changes.text_report import counted, file_lines, labels, reason, said, standing
from declaration_doc.reports.changes.words import words
from declaration_doc.reports.escaping import visible
from declaration_doc.reports.look import Look
from declaration_doc.resources import folder

_WHOLE = 3_000
"""Segments up to which what did not change stands on the page too."""
_FILTERS = {
    "changes": "change",
    "stale": "only-stale",
    "figures": "only-figures",
    "wording": "only-wording",
    "moved": "only-moved",
    "typographic": "only-typographic",
    "all": "all",
}
_comment = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def write(differences: Sequence[Difference], look: Look, *, summary_only: bool = False) -> str:
    """The page, whole: its style inside, nothing fetched, nothing that acts."""
    told = words(look.language)
    style = f"\n{_comment.sub('', _sheet()).strip()}\n"
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    lines = [
        "<!doctype html>",
        f'<html lang="{look.language}">',
        '<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(told['title'])}</title>",
        f"<style>{style}</style>\n</head>",
        "<body>",
        f"<h1>{escape(told['title'])}</h1>",
        *_filters(told),
        "<main>",
    ]
    for number, one in enumerate(differences):
        lines += _difference(one, f"d{number}-" if len(differences) > 1 else "", look, summary_only)
    return "\n".join((*lines, "</main>", "</body>", "</html>", ""))


def _sheet() -> str:
    try:
        return (folder("styles") / "redline.css").read_text("utf-8")
    except OSError as trouble:
        message = f"the style sheet redline.css cannot be read: {trouble}"
        raise MissingPart(message, "reinstall declaration-doc") from trouble


def _filters(told: Mapping[str, str]) -> Iterator[str]:
    """Radio buttons before the text, so that style alone can hide what was not asked for."""
    for name, key in _FILTERS.items():
        chosen = " checked" if name == "changes" else ""
        yield (
            f'<input class="radio" type="radio" name="show" id="show-{name}"{chosen}'
            f' aria-label="{escape(told[key])}">'
        )
    shown = "".join(f'<label for="show-{n}">{escape(told[key])}</label>' for n, key in _FILTERS.items())
    yield f'<div class="filters">{shown}</div>'


def _difference(one: Difference, prefix: str, look: Look, summary_only: bool) -> Iterator[str]:
    told = words(look.language)
    yield "<section>"
    yield f"<h2>{_text(one.path)}</h2>"
    revisions = [side.revision or told["on-disk"] for side in (one.old, one.new)]
    if one.old.revision or one.new.revision:
        yield f'<p class="where">{_text(" → ".join(revisions))}</p>'
    yield f"<p>{_text(standing(one, look.language) or counted(one, look.language))}</p>"
    if not summary_only:
        for _, article in sorted(_articles(one, prefix, look), key=lambda pair: pair[0]):
            yield article
    if told_of_files := list(file_lines(one, look.language, summary_only=summary_only)):
        yield f"<pre>{_text(chr(10).join(told_of_files))}</pre>"
    yield "</section>"


def _articles(one: Difference, prefix: str, look: Look) -> Iterator[tuple[tuple[float, int], str]]:
    """Each entry, each place from which something moved away, and what did not change, with its order."""
    new, old = places(one.new.declaration), places(one.old.declaration)
    found = entries(one)
    ids = {entry.id for entry in found}
    moved_on = 0
    for rank, entry in enumerate(found):
        place = new.get(entry.id) if (entry.changes[:1] and entry.changes[0].new) or entry.stale else None
        anchor = new.get(entry.changes[0].anchor or "") if entry.changes else None
        order = place.number if place else (anchor.number + 0.5 if anchor else -1)
        yield (order, rank), _article(entry, prefix, ids, look)
        for change in entry.changes:
            if change.event is Event.MOVED:
                moved_on += 1
                yield (_gap(change, old, new), moved_on), _left(change, prefix, look)
    if len(new) <= _WHOLE:
        for id_, place in new.items():
            if id_ == place.segment.id and id_ not in ids:
                yield (place.number, 0), _same(place, one.new.declaration.tags if one.new.declaration else ())


def _gap(change: Change, old: Mapping[str, Place], new: Mapping[str, Place]) -> float:
    """Where, in the new revision, the place is from which a run moved away."""
    start = old[change.old[0]].number if change.old[0] in old else 0
    before = [id_ for id_, place in old.items() if place.number < start and id_ in new]
    return new[before[-1]].number + 0.4 if before else -0.5


def _article(entry: Entry, prefix: str, ids: set[str], look: Look) -> str:
    told = words(look.language)
    parts = [f'<article class="entry {" ".join(entry.tags)}"{_id(entry.id, prefix)}>']
    if entry.id:
        link = f'<a href="#{prefix}{escape(entry.id)}"><code>{_text(entry.id)}</code></a>'
        shown = _text(" · ".join(labels(entry, look.language)))
        parts.append(f'<div class="head"><h3>{link}</h3><span class="labels">{shown}</span></div>')
        heading = _heading(entry.place, look.language)
        parts += [f'<p class="where">{_text(heading)}</p>'] if heading else []
    notes = [_note(change, prefix, ids, look) for change in entry.changes if not change.language]
    notes = [note for note in notes if note]
    parts += [f'<ul class="what">{"".join(f"<li>{note}</li>" for note in notes)}</ul>'] if notes else []
    if entry.rows:
        parts.append('<div class="sides">')
        parts += [_side(row, told, look) for row in entry.rows]
        parts.append("</div>")
    return "\n".join((*parts, "</article>"))


def _note(change: Change, prefix: str, ids: set[str], look: Look) -> str:
    """A change that is of no text; a move is linked with the place from which it went."""
    if change.event in (Event.ADDED, Event.REMOVED, Event.RETAGGED):
        return ""
    text = _text(said(change, look.language))
    if change.event is Event.MOVED:
        return f'<a href="#{prefix}from-{escape(change.new[0])}">{text}</a>'
    if change.anchor in ids:
        return f'<a href="#{prefix}{escape(change.anchor or "")}">{text}</a>'
    return text


def _left(change: Change, prefix: str, look: Look) -> str:
    told = words(look.language)
    id_ = escape(change.new[0])
    listed = _text(f"{told['moved']}: {', '.join(change.old)}")
    return (
        f'<p class="entry moved" id="{prefix}from-{id_}"><del>{listed}</del>'
        f' <a href="#{prefix}{id_}">→ <code>{id_}</code></a></p>'
    )


def _same(place: Place, tags: Sequence[str]) -> str:
    texts = ((tag, plain(place.segment.text(tag))) for tag in tags)
    sides = "".join(f'<div class="side" lang="{tag}"><p>{_text(text)}</p></div>' for tag, text in texts)
    return f'<div class="entry same"><div class="sides">{sides}</div></div>'


def _side(row: Row, told: Mapping[str, str], look: Look) -> str:
    text = "".join(_stretch(stretch, told) for stretch in row.stretches)
    warnings = "".join(
        f'<p class="warning" lang="{look.language}"><strong>{escape(told["stale"])}</strong>:'
        f" {_text(reason(stale, look.language))}</p>"
        for stale in row.stale
    )
    return (
        f'<div class="side"><span class="tag">{escape(row.language)}</span>'
        f'<p lang="{escape(row.language)}">{text}</p>{warnings}</div>'
    )


def _stretch(stretch: Stretch, told: Mapping[str, str]) -> str:
    if stretch.edit is Edit.KEPT:
        return _text(stretch.new)
    old, new = (_text(shown_space(text)) for text in (stretch.old, stretch.new))
    return (f'<del title="{escape(told["deleted"])}">{old}</del>' if old else "") + (
        f'<ins title="{escape(told["inserted"])}">{new}</ins>' if new else ""
    )


def _heading(place: Place | None, language: str) -> str:
    if place is None:
        return ""
    tags = (language, *(text.language for text in place.segment.texts))
    return next(filter(None, map(place.heading, tags)), "")


def _id(id_: str, prefix: str) -> str:
    return f' id="{prefix}{escape(id_)}"' if id_ else ""


def _text(text: str) -> str:
    return escape(visible(text))
