"""Changes for a terminal: each text whole, in every language, with marks that survive without colour.

sources/x/declaration.xml  HEAD~1 → work tree
  1 reworded, 1 stale

p-1-1  Préambule › Eau                                    reworded fr · number, date or name
  fr  L’eau est un [-bien-]{+trésor+} commun.
  ja  水は共有財産である。
      ! stale: fr was reworded, ja was not
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from declaration_doc.comparing.difference import Difference
from declaration_doc.comparing.files import RESOLUTION, FileStatus, PageChange
from declaration_doc.comparing.wording import Edit, Stretch
from declaration_doc.languages import columns
from declaration_doc.languages import language as language_of
from declaration_doc.model.change import Change, Event, Stale
from declaration_doc.reports.changes.entries import Entry, Row, entries, shown_space
from declaration_doc.reports.changes.words import words
from declaration_doc.reports.escaping import visible
from declaration_doc.reports.look import Look

_BOLD, _RED, _GREEN, _YELLOW, _CYAN = "1", "31", "32", "33;1", "36"
_mark = re.compile(r"\[-|-\]|\{\+|\+\}")
_CODES = {"[-": _RED, "{+": _GREEN}


def write(differences: Sequence[Difference], look: Look, *, summary_only: bool = False) -> str:
    """The report; empty where nothing differs."""
    lines = [line for one in differences for line in _lines(one, look, summary_only=summary_only)]
    return "".join(f"{line}\n" for line in lines)


def marked(stretches: Sequence[Stretch]) -> str:
    """Both texts in one: `[-old-]{+new+}`, as git marks words."""
    return "".join(map(_marked, stretches))


def said(change: Change, language: str) -> str:
    """A change that is of no text, in one line."""
    told = words(language)
    nothing = told["nothing"]
    if change.subject == "order":
        return f"{told[change.event.value]}: {told['order']}"
    if change.event is Event.MOVED:
        where = told["after"].format(id=change.anchor) if change.anchor else told["first"]
        return f"{told['moved']} {where}: {', '.join(change.new)}"
    if change.event is Event.RENAMED:
        return f"{told['renamed']}: {change.old[0]} → {change.new[0]}"
    if change.event in (Event.SPLIT, Event.MERGED):
        return f"{told[change.event.value]}: {', '.join(change.old)} → {', '.join(change.new)}"
    was, now = (visible(value) or nothing for value in change.said)
    return f"{told[change.event.value]} {visible(change.subject)}: {was} → {now}"


def reason(stale: Stale, language: str) -> str:
    """Why a text is stale."""
    told = words(language)
    return told[stale.reason.value].format(language=stale.language, counterpart=stale.counterpart)


def labels(entry: Entry, language: str) -> list[str]:
    """What an entry is about, each once: events with their language, and whether a figure changed."""
    told = words(language)
    found = [_label(change, language) for change in entry.changes]
    found += [told["figures"]] if "figures" in entry.tags else []
    return list(dict.fromkeys(found))


def counted(difference: Difference, language: str) -> str:
    """How often each thing happened, in a line."""
    told = words(language)
    counts = [f"{number:,} {told[event]}" for event, number in difference.shown.summary.items()]
    texts = len({(stale.segment, stale.language) for stale in difference.shown.stale})
    counts += [f"{texts:,} {told['stale']}"] if texts else []
    if counts:
        return ", ".join(counts)
    return told["hidden" if difference.comparison else "unchanged"]


def file_lines(difference: Difference, language: str, *, summary_only: bool = False) -> Iterator[str]:
    """Built files that differ, and where on their pages."""
    told = words(language)
    for file in difference.files:
        yield told["file"].format(name=visible(file.name), status=told[f"file-{file.status}"])
        if file.pages is not None and not file.pages:
            yield f"  {told['same-pages']}"
        for page in () if summary_only else file.pages or ():
            yield from _page(page, told)


def _page(page: PageChange, told: Mapping[str, str]) -> Iterator[str]:
    status = "" if page.status is FileStatus.CHANGED else f": {told[f'file-{page.status}']}"
    yield f"  {told['page'].format(number=page.number)}{status}"
    yield from (f"    [-{visible(line)}-]" for line in page.gone)
    yield from (f"    {{+{visible(line)}+}}" for line in page.come)
    if page.areas:
        yield f"    {told['areas'].format(dpi=RESOLUTION)}"
    for area in page.areas:
        yield f"      {area.left:g}, {area.top:g}, {area.width:g} × {area.height:g}"


def standing(difference: Difference, language: str) -> str:
    """What there is to say of a declaration that is not compared; empty where it is."""
    keys = {"added": "whole-added", "removed": "whole-removed", "unreadable": "unreadable"}
    if not (difference.old.has_text or difference.new.has_text):
        key: str | None = "pages-only"
    else:
        key = keys.get(difference.status)
    return words(language)[key] if key else ""


def _lines(difference: Difference, look: Look, *, summary_only: bool) -> Iterator[str]:
    told = words(look.language)
    yield _colored(_title(difference, told["on-disk"]), _BOLD, look)
    yield f"  {standing(difference, look.language) or counted(difference, look.language)}"
    yield ""
    if not summary_only:
        for entry in entries(difference):
            yield from _entry(entry, look)
    told_of_files = list(file_lines(difference, look.language, summary_only=summary_only))
    yield from [*told_of_files, ""] if told_of_files else []


def _title(difference: Difference, on_disk: str) -> str:
    old, new = difference.old, difference.new
    if not old.revision and not new.revision:
        return " → ".join(visible(side.path) for side in (old, new) if side.there)
    renamed = f"{visible(old.path)} → " if old.path and new.path and old.path != new.path else ""
    revisions = f"{visible(old.revision)} → {visible(new.revision or on_disk)}"
    return f"{renamed}{visible(difference.path)}  {revisions}"


def _entry(entry: Entry, look: Look) -> Iterator[str]:
    if not entry.id:
        yield from (said(change, look.language) for change in entry.changes)
        yield ""
        return
    heading = _heading(entry, look)
    head = f"{entry.id}  {heading}".rstrip()
    tail = " · ".join(labels(entry, look.language))
    gap = look.width - columns(head) - columns(tail)
    yield f"{_colored(head, _BOLD, look)}{' ' * max(gap, 2)}{_colored(tail, _CYAN, look)}".rstrip()
    for change in entry.changes:
        if change.event in (Event.MOVED, Event.RENAMED, Event.SPLIT, Event.MERGED) or change.subject:
            yield f"  {said(change, look.language)}"
    for row in entry.rows:
        yield from _row(row, look)
    yield ""


def _heading(entry: Entry, look: Look) -> str:
    if entry.place is None:
        return ""
    heading = entry.place.heading(look.language)
    tags = [text.language for text in entry.place.segment.texts]
    return visible(heading or next(filter(None, map(entry.place.heading, tags)), ""))


def _label(change: Change, language: str) -> str:
    label = words(language)[change.event.value]
    return f"{label} {change.language}" if change.language else label


def _row(row: Row, look: Look) -> Iterator[str]:
    indent = " " * (4 + columns(row.language))
    text = marked(row.stretches)
    lines = language_of(row.language).break_text(text, look.width, f"  {row.language}  ", indent)
    yield from _marks_colored(lines, look)
    told = words(look.language)
    for stale in row.stale:
        warning = f"! {told['stale']}: {reason(stale, look.language)}"
        yield f"{indent}{_colored(warning, _YELLOW, look)}"


def _marked(stretch: Stretch) -> str:
    if stretch.edit is Edit.KEPT:
        return visible(stretch.new)
    old, new = (visible(shown_space(text)) for text in (stretch.old, stretch.new))
    return (f"[-{old}-]" if old else "") + (f"{{+{new}+}}" if new else "")


def _marks_colored(lines: Sequence[str], look: Look) -> Iterator[str]:
    """Colour from each opening mark to its closing one, also over the ends of lines."""
    if not look.color:
        yield from lines
        return
    code = ""
    for line in lines:
        parts = [f"\x1b[{code}m"] if code else []
        at = 0
        for found in _mark.finditer(line):
            opening = _CODES.get(found[0], "")
            parts.append(line[at : found.start()])
            parts.append(f"\x1b[{opening}m{found[0]}" if opening else f"{found[0]}\x1b[0m")
            code, at = opening, found.end()
        yield "".join([*parts, line[at:], "\x1b[0m" if code else ""])


def _colored(text: str, code: str, look: Look) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if look.color and text else text
