"""The body as sections and lists; with several languages, one element a language in each block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from declaration_doc.model.block import Kind
from declaration_doc.model.edition import EditionBlock
from declaration_doc.writers.markup.changes import bar
from declaration_doc.writers.markup.elements import characters, classes, element
from declaration_doc.writers.markup.form import Setting
from declaration_doc.writers.markup.text import cell_text, cell_words

_LISTED = frozenset({Kind.ITEM, Kind.RESOLUTION, Kind.PARTICIPANT, Kind.ERRATUM})
"""Blocks that are items of a list wherever they stand one after the other."""

DEEPEST = 6
"""HTML has no heading below h6."""


def sections(setting: Setting) -> str:
    """The body of the edition, under the names of its languages where there are several."""
    flow = _flow(setting.edition.body, "none", setting)
    return f"{_names(setting)}\n{flow}" if setting.parallel else flow


def _names(setting: Setting) -> str:
    names = setting.edition.names
    cells = (element("p", characters(names[tag]), lang=tag) for tag in setting.edition.spec.languages)
    return element("div", "".join(cells), class_="languages row")


def list_kind(block: EditionBlock) -> Kind | None:
    """The kind of list that `block` is an item of; None where it is none."""
    return block.kind if block.kind in _LISTED else None


def list_name(kind: Kind, marker: str) -> str:
    """`ol` for what is numbered, else `ul`; the numbers and bullets themselves are part of the text."""
    return "ol" if marker == "number" or kind is Kind.RESOLUTION else "ul"


def side_by_side(
    block: EditionBlock, row: str, cell: str, setting: Setting, *, kind: str, id: str | None
) -> str:
    """The words of `block`: one element `cell`, or, of several languages, one each in a `row`."""
    if not setting.parallel:
        (only,) = block.cells
        title = cell_words(only) if block.level and setting.edition.summary else None
        text = cell_text(only, setting)
        return element(cell, text, class_=classes(kind, bar(only)), id=id, data_title=title)
    cells = (
        element(cell, cell_text(each, setting), lang=each.language, class_=classes(bar(each)))
        for each in block.cells
    )
    return element(row, "".join(cells), class_=classes(kind, "row"), id=id)


def _flow(blocks: Iterable[EditionBlock], marker: str, setting: Setting) -> str:
    """Blocks one after the other, items gathered in lists."""
    return "\n".join(_runs(blocks, marker, setting))


def _runs(blocks: Iterable[EditionBlock], marker: str, setting: Setting) -> Iterator[str]:
    for kind, run in groupby(blocks, key=list_kind):
        if kind:
            yield _list(kind, run, marker, setting)
        else:
            yield from (_block(block, setting) for block in run)


def _list(
    kind: Kind, items: Iterable[EditionBlock], marker: str, setting: Setting, id: str | None = None
) -> str:
    content = "\n".join(_item(item, setting) for item in items)
    return element(list_name(kind, marker), f"\n{content}\n", class_=classes("list", f"of-{kind}"), id=id)


def _item(block: EditionBlock, setting: Setting) -> str:
    own = side_by_side(block, "div", "p", setting, kind="", id=None)
    inner = f"\n{_flow(block.blocks, block.marker, setting)}\n" if block.blocks else ""
    return element("li", own + inner, class_=block.kind, id=setting.own(block.id))


def _block(block: EditionBlock, setting: Setting) -> str:
    if block.kind is Kind.HEADING:
        return _heading(block, setting)
    if block.cells:
        row = side_by_side(block, "div", "p", setting, kind=block.kind, id=setting.own(block.id))
        return "\n".join(filter(None, (row, _flow(block.blocks, block.marker, setting))))
    if block.kind is Kind.LIST:
        return _list(Kind.ITEM, block.blocks, block.marker, setting, id=setting.own(block.id))
    return _division(block, setting)


def _heading(block: EditionBlock, setting: Setting) -> str:
    name = f"h{min(block.level, DEEPEST)}"
    inner = "span" if setting.parallel else name
    return side_by_side(block, name, inner, setting, kind="heading", id=setting.own(block.id))


def _division(block: EditionBlock, setting: Setting) -> str:
    headed = bool(block.blocks) and block.blocks[0].kind is Kind.HEADING
    content = _flow(block.blocks, block.marker, setting)
    return element(
        "section" if headed else "div", f"\n{content}\n", class_=block.kind, id=setting.own(block.id)
    )
