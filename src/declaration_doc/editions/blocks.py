"""Blocks as printed: what prints nothing left out, labels set, headings given their levels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from declaration_doc.editions.cells import cells, printed, raised
from declaration_doc.editions.context import Context
from declaration_doc.editions.errata import erratum_label
from declaration_doc.languages import Language
from declaration_doc.model.block import Amendment, Block, Image, Kind, Marking, Signing
from declaration_doc.model.edition import Cell, EditionBlock
from declaration_doc.model.inline import plain

BULLET, NUMBER, NONE = "bullet", "number", "none"


def blocks(
    sources: Iterable[Block], context: Context, level: int, marker: str = NONE
) -> tuple[EditionBlock, ...]:
    """The blocks that print something. A heading of theirs has `level`, their items have `marker`."""
    composed = (
        _text(source, context, marker) if source.segments else _division(source, context, level)
        for source in sources
    )
    return tuple(_kept(composed))


def front_block(source: Block, context: Context, level: int = 0) -> tuple[EditionBlock, ...]:
    """A block of the front matter; none where it prints nothing."""
    return tuple(replace(block, level=level) for block in blocks((source,), context, level))


def _kept(candidates: Iterable[EditionBlock]) -> Iterator[EditionBlock]:
    for block in candidates:
        if block.blocks or block.image or any(cell.label or printed(cell) for cell in block.cells):
            yield block


def _text(source: Block, context: Context, marker: str) -> EditionBlock:
    """A block with words of its own, which inner items may follow."""
    inner_marker = _marker_inside(source, context, marker)
    return EditionBlock(
        source.kind,
        source.id,
        cells=_labelled(cells(source.segments, context), source, context, marker),
        blocks=blocks(source.blocks, context, level=0, marker=inner_marker),
        marker=inner_marker,
        image=source.data.source if isinstance(source.data, Image) else None,
    )


def _division(source: Block, context: Context, level: int) -> EditionBlock:
    """A block that only holds others: its heading carries its number."""
    heading = tuple(_kept((_heading(source, context, level),)))
    marker = _marker_inside(source, context, NONE)
    rest = (block for block in _in_order(source, context) if block is not source.heading)
    inner = blocks(rest, context, level + len(heading), marker)
    return EditionBlock(source.kind, source.id, blocks=(*heading, *inner), marker=marker)


def _heading(source: Block, context: Context, level: int) -> EditionBlock:
    """The heading of a division; one that has a number and no heading gets a line for its number."""
    heading = source.heading
    segments = heading.segments if heading else ()
    own = _labelled(cells(segments, context), source, context, NONE)
    # Ids of a source hold no full stop, so this one cannot be taken.
    return EditionBlock(Kind.HEADING, heading.id if heading else f"{source.id}.heading", own, level=level)


def _labelled(own: tuple[Cell, ...], source: Block, context: Context, marker: str) -> tuple[Cell, ...]:
    """The cells with the number of `source` before them, or the bullet of the list it is an item of."""
    bulleted = source.kind is Kind.ITEM and marker == BULLET

    def labelled(cell: Cell, language: Language) -> Cell:
        if cell.pieces and not printed(cell):
            return cell
        if isinstance(source.data, Amendment):
            nodes = erratum_label(source.data, language, context)
            return replace(cell, label=plain(nodes), label_nodes=nodes, gap=_after_label(language))
        if label := context.label(source, language):
            nodes = raised(label, language)
            return replace(cell, label=label, label_nodes=nodes, gap=_gap(source, language))
        return replace(cell, label=language.bullet, gap=language.joint) if bulleted else cell

    return tuple(labelled(cell, language) for cell, language in zip(own, context.languages, strict=True))


def _after_label(language: Language) -> str:
    """The colon between a word and what it announces, with the spaces of the language."""
    return language.words["label_value"].format(label="", value="")


def _gap(source: Block, language: Language) -> str:
    """What stands after a number: a named one, such as Annexe 1, stands before its heading like a title."""
    named = source.kind in (Kind.ARTICLE, Kind.ANNEX)
    return language.words["title_separator"] if named else language.label_gap


def _marker_inside(source: Block, context: Context, marker: str) -> str:
    """How the items directly inside `source` are marked; `marker` is that of `source` itself."""
    items = [block for block in source.blocks if block.kind is Kind.ITEM]
    if not items:
        return NONE
    if any(context.numbers.of(item.id) is not None for item in items):
        return NUMBER
    if isinstance(source.data, Marking):
        return NONE if source.data.marker == NONE else BULLET
    return NONE if source.kind is Kind.ITEM and marker == NONE else BULLET


def _in_order(source: Block, context: Context) -> tuple[Block, ...]:
    """The blocks inside `source`; signatories in the order of the leading language, where it has one."""
    if not isinstance(source.data, Signing):
        return source.blocks
    order = next((o.signatories for o in source.data.orders if o.language == context.lead.tag), ())
    rank = {id: index for index, id in enumerate(order)}
    signatories = [block for block in source.blocks if block.kind is Kind.SIGNATORY]
    others = tuple(block for block in source.blocks if block.kind is not Kind.SIGNATORY)
    return (*others, *sorted(signatories, key=lambda block: rank.get(block.id, len(rank))))
