"""Facing pages as the engine is given them: a title page in both languages, and a document a side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from declaration_doc.model.block import Kind
from declaration_doc.model.edition import Edition, EditionBlock, walk_printed
from declaration_doc.writers.markup import Columns, Form, Notes, Setting, body, cover
from declaration_doc.writers.pdf.engine import Side
from declaration_doc.writers.pdf.page import ASSETS, document
from declaration_doc.writers.pdf.spreads import KEPT

_SIGNING = frozenset({Kind.ENTITY, Kind.POSITION, Kind.PERSON, Kind.CAPACITY})
_HEADING_BONDS = {2: 0.0, 3: 2.0}
"""Cost of a turn before a heading, by its level: a turn there is a good one."""
_DEEPER = 4.0
_TEXT = 6.0
"""Before a paragraph."""
_ITEM = 9.0
_FIRST_ITEM = 20.0
"""Before the first item of a list, which what announces it should not leave."""
_BELOW_HEADING = 10.0
"""After the first block below a heading, besides: two lines at the foot of a page are few."""
_SIGNATORY = 40.0
"""Between signatories."""


@dataclass(frozen=True, slots=True)
class Facing:
    """The documents of facing pages."""

    title: str
    sides: tuple[Side, Side]
    bonds: tuple[float, ...]
    """Cost of a turn before each block."""


def of(edition: Edition, assets: Iterable[str]) -> Facing:
    """The documents of an edition of two languages."""
    images = {name: ASSETS + name for name in assets}
    form = Form(Columns.ROWS, Notes.INLINE, images=images, lead=edition.lead)
    setting = Setting.of(edition, form)
    title = document(edition, cover(setting), "front")
    blocks = tuple(_blocks(edition.body))
    verso, recto = (
        Side(_side(side, form, name, setting.called), tuple(_anchors(blocks, side.lead, setting)))
        for side, name in zip(edition.sides, ("verso", "recto"), strict=True)
    )
    return Facing(title, (verso, recto), tuple(_bonds(edition)))


def _side(side: Edition, form: Form, name: str, called: set[tuple[str, str]]) -> str:
    return document(side, body(Setting.of(side, form, called)), name)


def _blocks(blocks: Iterable[EditionBlock]) -> Iterator[EditionBlock]:
    """The blocks that have words of their own, in the order of the text."""
    return (block for block in walk_printed(blocks) if block.cells)


def _anchors(blocks: Iterable[EditionBlock], language: str, setting: Setting) -> Iterator[tuple[str, ...]]:
    for block in blocks:
        segments = (piece.segment for piece in block.cells[0].pieces)
        yield tuple(setting.anchor(language, id) for id in (block.id, *segments))


def _bonds(edition: Edition) -> Iterator[float]:
    """What a turn before each block costs."""
    signatures = (block for block in walk_printed(edition.body) if block.kind is Kind.SIGNATURES)
    signing = {next(_blocks(block.blocks)).id for block in signatures}
    before: EditionBlock | None = None
    headed = False
    for block in _blocks(edition.body):
        # Signatures stand with the end of what is signed.
        yield KEPT if before and block.id in signing else _bond(block, before) + _BELOW_HEADING * headed
        headed = before is not None and before.kind is Kind.HEADING
        before = block


def _bond(block: EditionBlock, before: EditionBlock | None) -> float:
    if before is None:
        return 0.0
    if block.kind is Kind.ENTITY and before.kind in _SIGNING:
        return _SIGNATORY
    if before.kind is Kind.HEADING or block.kind in _SIGNING:
        return KEPT
    if block.kind is Kind.HEADING:
        return _HEADING_BONDS.get(block.level, _DEEPER)
    if block.kind is Kind.ITEM:
        return _ITEM if before.kind is Kind.ITEM else _FIRST_ITEM
    return _TEXT
