"""An edition as plain text: UTF-8, line feeds, wrapped to a width in columns.

Languages stand block by block, the leading one first and the others indented below it. The first line
gives the standing of the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.errors import UsageTrouble
from declaration_doc.model.edition import Edition, Line
from declaration_doc.writers.text.rows import Page, Row, heading_row, line_rows, note_row, rows
from declaration_doc.writers.text.summary import summary_rows

__all__ = ["write"]

NARROWEST = 30
"""Columns below which an indented item has no room for its words."""


def write(edition: Edition, width: int = 80) -> bytes:
    """The text edition, in lines of at most `width` columns.

    Raises UsageTrouble where that is too narrow for text to be read.
    """
    if width < NARROWEST:
        raise UsageTrouble(
            f"a text edition cannot be {width} columns wide", f"ask for {NARROWEST} columns or more"
        )
    lines: list[str] = []
    least = 0
    for row in _rows(edition, Page.of(edition, width)):
        if row.lines:
            lines += [""] * max(row.space, least) if lines else []
            lines += row.lines
            least = row.after
    return ("\n".join(line.rstrip(" ") for line in lines) + "\n").encode()


def _rows(edition: Edition, page: Page) -> Iterator[Row]:
    """The whole text, from the running heads to the notes."""
    if edition.summary is not None:
        yield from summary_rows(edition.summary, page)
    yield from line_rows(edition.running, page)
    yield from _notice_of_draft(edition, page)
    yield from rows(edition.cover, page, page.margins())
    yield from line_rows(edition.dates, page)
    yield from line_rows(edition.references, page)
    yield from line_rows(edition.statements, page)
    yield from rows(edition.body, page, page.margins())
    if edition.notes:
        yield heading_row({tag: edition.words[tag]["notes"] for tag in edition.spec.languages}, page)
        yield from (note_row(note, page) for note in edition.notes)
    yield from _notice_of_draft(edition, page)


def _notice_of_draft(edition: Edition, page: Page) -> Iterator[Row]:
    notices = (Line(mark.language, edition.words[mark.language]["draft_notice"]) for mark in edition.draft)
    return line_rows(notices, page)
