"""The body as one table: a column a language, a row a block, so that pages break within rows.

A division that lies directly in the body is a row group; the ids of inner ones stand in the first cell
of their first row. Headings and items keep their elements inside the cells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from declaration_doc.model.block import Kind
from declaration_doc.model.edition import Cell, EditionBlock
from declaration_doc.writers.markup.blocks import DEEPEST, list_kind, list_name
from declaration_doc.writers.markup.changes import bar
from declaration_doc.writers.markup.elements import characters, classes, element
from declaration_doc.writers.markup.form import Setting
from declaration_doc.writers.markup.text import cell_text, cell_words


def table(setting: Setting) -> str:
    """The body of the edition."""
    groups = "\n".join(_groups(setting))
    return element("table", f"\n{_header(setting)}\n{groups}\n", class_="parallel")


def _header(setting: Setting) -> str:
    names = setting.edition.names
    cells = (
        element("th", characters(names[tag]), scope="col", lang=tag) for tag in setting.edition.spec.languages
    )
    return element("thead", element("tr", "".join(cells)))


def _groups(setting: Setting) -> Iterator[str]:
    for loose, run in groupby(setting.edition.body, key=lambda block: bool(block.cells)):
        if loose:
            yield _group(run, None, None, setting)
        else:
            yield from (_group(block.blocks, block.kind, block.id, setting, block.marker) for block in run)


def _group(
    blocks: Iterable[EditionBlock], kind: str | None, id: str | None, setting: Setting, marker: str = "none"
) -> str:
    rows = "\n".join(_rows(blocks, marker, 1, [], setting))
    return element("tbody", f"\n{rows}\n", class_=kind, id=id)


def _rows(
    blocks: Iterable[EditionBlock], marker: str, depth: int, pending: list[str], setting: Setting
) -> Iterator[str]:
    """One row a block that has words. `pending`: ids of the divisions whose first row is yet to come."""
    for block in blocks:
        if block.cells:
            yield _row(block, marker, depth, pending, setting)
            pending.clear()
            yield from _rows(block.blocks, block.marker, depth + 1, pending, setting)
        else:
            pending.append(block.id)
            yield from _rows(block.blocks, block.marker, depth, pending, setting)


def _row(block: EditionBlock, marker: str, depth: int, pending: list[str], setting: Setting) -> str:
    anchors = "".join(element("span", "", id=id) for id in pending)
    contents = [_content(block, cell, marker, setting) for cell in block.cells]
    contents[0] = anchors + contents[0]
    cells = (
        element("td", content, lang=cell.language, class_=classes(bar(cell)))
        for content, cell in zip(contents, block.cells, strict=True)
    )
    place = f"level-{block.level}" if block.level else f"depth-{depth}" if list_kind(block) else ""
    return element("tr", "".join(cells), class_=classes(block.kind, place), id=block.id)


def _content(block: EditionBlock, cell: Cell, marker: str, setting: Setting) -> str:
    text = cell_text(cell, setting)
    if not text:
        return ""
    if block.kind is Kind.HEADING:
        title = cell_words(cell) if setting.edition.summary else None
        return element(f"h{min(block.level, DEEPEST)}", text, data_title=title)
    if kind := list_kind(block):
        return element(list_name(kind, marker), element("li", element("p", text)), class_=f"list of-{kind}")
    return element("p", text)
