"""Changes as Markdown, for a comment on a merge request: under the limit, with a marker to find it again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.comparing.difference import Difference
from declaration_doc.comparing.wording import Edit, Stretch
from declaration_doc.reports.changes.entries import Entry, Row, entries, shown_space
from declaration_doc.reports.changes.text_report import counted, file_lines, labels, reason, said, standing
from declaration_doc.reports.changes.words import words
from declaration_doc.reports.escaping import visible
from declaration_doc.reports.look import Look
from declaration_doc.reports.markdown import characters, fitted, plain

MARKER = "<!-- declaration-doc: diff -->"
"""First line of a comment, by which it is found again and updated."""


def write(differences: Sequence[Difference], look: Look, *, summary_only: bool = False) -> str:
    """The report; what there is no room for is counted. Stale segments come first."""
    told = words(look.language)
    head = [MARKER, f"### {told['title']}", ""]
    for one in differences:
        state = standing(one, look.language) or counted(one, look.language)
        head.append(f"- `{_code(one.path)}`: {plain(state)}")
        lines = file_lines(one, look.language, summary_only=True)
        head += [f"  - {plain(line.strip())}" for line in lines]
    if not differences:
        head.append(told["unchanged"])
    head.append("")
    blocks = [] if summary_only else [block for one in differences for block in _blocks(one, look)]
    return fitted(head, blocks, told["cut"])


def _blocks(difference: Difference, look: Look) -> Iterator[str]:
    found = entries(difference)
    for entry in sorted(found, key=lambda entry: not entry.stale):
        yield "\n".join(_block(entry, look))


def _block(entry: Entry, look: Look) -> Iterator[str]:
    told = words(look.language)
    if not entry.id:
        yield from (f"- {plain(said(change, look.language))}" for change in entry.changes)
        yield ""
        return
    warning = "⚠️ " if entry.stale else ""
    yield f"#### {warning}`{_code(entry.id)}` · {plain(' · '.join(labels(entry, look.language)))}"
    yield ""
    for change in entry.changes:
        if change.language is None and not change.becomes and not change.was:
            yield f"- {plain(said(change, look.language))}"
    if not entry.rows:
        yield ""
        return
    yield "<table>"
    for row in entry.rows:
        notes = "".join(
            f"<br><b>{characters(told['stale'])}</b>: {characters(reason(stale, look.language))}"
            for stale in row.stale
        )
        yield f'<tr><td>{row.language}</td><td lang="{row.language}">{_texts(row)}{notes}</td></tr>'
    yield "</table>"
    yield ""


def _texts(row: Row) -> str:
    return "".join(map(_stretch, row.stretches))


def _stretch(stretch: Stretch) -> str:
    if stretch.edit is Edit.KEPT:
        return characters(stretch.new)
    old, new = (characters(shown_space(text)) for text in (stretch.old, stretch.new))
    return (f"<del>{old}</del>" if old else "") + (f"<ins>{new}</ins>" if new else "")


def _code(text: str) -> str:
    """Text between backticks."""
    return visible(text).replace("`", "'")
