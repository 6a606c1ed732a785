"""The front page of a redline as rows of text."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.languages import language
from declaration_doc.model.edition import Summary, SummaryCell, SummaryTable
from declaration_doc.writers.text.inline import characters
from declaration_doc.writers.text.rows import Page, Row, heading_row, wrapped

_OWN_SIGNS = frozenset({"signs"})
"""Tables that say nothing here: a text has no bars, and its marks are those of git."""


def summary_rows(summary: Summary, page: Page) -> Iterator[Row]:
    """Title and tables, a line a row, in the leading language alone; pages have no numbers here."""
    lead = page.edition.lead
    title = " ".join(line.text for line in summary.title if line.language == lead)
    yield heading_row({lead: title}, page, level=1)
    for table in summary.tables:
        if table.name not in _OWN_SIGNS:
            yield heading_row({lead: _in(table.heading, page)}, page)
            yield Row(tuple(_lines(table, page)), after=1)


def _lines(table: SummaryTable, page: Page) -> Iterator[str]:
    words = language(page.edition.lead).words
    for row in table.rows:
        said = [text for text in (_in(cell, page) for cell in (row[:-1] if table.pages else row)) if text]
        if said:
            value = words["list_separator"].join(said[1:])
            yield from wrapped(
                words["label_value"].format(label=said[0], value=value) if value else said[0], page
            )


def _in(cell: SummaryCell, page: Page) -> str:
    """What a cell says in the leading language, or in none."""
    lead = page.edition.lead
    texts = (characters(nodes, page.labels) for own, nodes in cell if own in ("", lead))
    return ", ".join(filter(None, texts))
