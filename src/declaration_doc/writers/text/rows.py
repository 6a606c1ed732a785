"""Rows of a text edition: one block in every language of the edition, the leading one first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from declaration_doc.languages import columns, language
from declaration_doc.model.block import Kind
from declaration_doc.model.edition import Cell, Edition, EditionBlock, EditionNote, Line
from declaration_doc.model.inline import Mark
from declaration_doc.writers.text.inline import HELD_HYPHEN, cell_text, marked

_UNDERLINES = {1: "=", 2: "-"}
"""Level of a heading → what underlines it; deeper ones stand out by the empty line before them."""

_FURTHER = "    "
"""Before each line of a language that does not lead."""

_WIDEST_LABEL = 12
"""Columns of the widest label from which a text hangs; a wider one, 2022年12月1日訂正：, begins the text."""

_TIGHT = frozenset({Kind.ITEM, Kind.PARTICIPANT, Kind.POSITION, Kind.PERSON, Kind.CAPACITY})
"""Blocks that need no empty line before them where the edition has one language."""


Margins: TypeAlias = Mapping[str, str]
"""Language → what stands before each of its lines."""


@dataclass(frozen=True, slots=True)
class Row:
    """Lines that stay together, with the empty lines before and, at least, after them."""

    lines: tuple[str, ...]
    space: int = 1
    after: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """What every row needs to know."""

    edition: Edition
    width: int
    """Columns of a line."""
    labels: Mapping[str, str]
    """Note → its label."""

    @classmethod
    def of(cls, edition: Edition, width: int) -> Page:
        """A page `width` columns wide."""
        return cls(edition, width, {note.id: note.label for note in edition.notes})

    @property
    def parallel(self) -> bool:
        """Whether the edition has more than one language."""
        return len(self.edition.spec.languages) > 1

    def margins(self) -> Margins:
        """What stands before the lines of each language: those that do not lead are indented."""
        return {tag: "" if tag == self.edition.lead else _FURTHER for tag in self.edition.spec.languages}


def rows(blocks: Iterable[EditionBlock], page: Page, margins: Margins) -> Iterator[Row]:
    """The rows of `blocks`, outer before inner; inner ones stand under the words of the outer."""
    for block in blocks:
        if block.cells and block.kind is not Kind.LOGO:
            tight = block.kind in _TIGHT and not page.parallel
            space = 0 if tight else _space(block.level)
            yield Row(_lines(block, page, margins), space, after=int(block.level in _UNDERLINES))
        yield from rows(block.blocks, page, _inside(block, margins))


def note_row(note: EditionNote, page: Page) -> Row:
    """A footnote, with its label in each language."""
    label, margins = f"[{note.label}] ", page.margins()
    return Row(tuple(line for cell in note.cells for line in _hanging(cell, label, page, margins)))


def line_rows(lines: Iterable[Line], page: Page) -> Iterator[Row]:
    """Lines that the edition adds, those of one language together."""
    groups: dict[str, list[str]] = {}
    for line in lines:
        text = marked(line.mark, line.text) if line.mark else line.text
        wrapped = _wrapped(text, line.language, page, page.margins()[line.language])
        groups.setdefault(line.language, []).extend(wrapped)
    if groups:
        yield Row(tuple(line for group in groups.values() for line in group))


def heading_row(words: Mapping[str, str], page: Page, level: int = 2) -> Row:
    """A heading that the edition adds. `words`: language → what it says."""
    margins = page.margins()
    lines: list[str] = []
    for tag, text in words.items():
        broken = _wrapped(text, tag, page, margins[tag])
        lines += [*broken, *_underline(level, broken, margins[tag])]
    return Row(tuple(lines), _space(level), after=1)


def wrapped(text: str, page: Page) -> list[str]:
    """Lines of a paragraph in the leading language, further ones of it indented."""
    return language(page.edition.lead).break_text(text, page.width, "", "  ")


def _space(level: int) -> int:
    return 2 if level in _UNDERLINES else 1


def _inside(block: EditionBlock, margins: Margins) -> Margins:
    labels = {cell.language: label for cell in block.cells if columns(label := _label(cell)) <= _WIDEST_LABEL}
    return {tag: margin + " " * columns(labels.get(tag, "")) for tag, margin in margins.items()}


def _lines(block: EditionBlock, page: Page, margins: Margins) -> tuple[str, ...]:
    lines: list[str] = []
    for cell in block.cells:
        if block.level:
            lines += _heading(block.level, cell, page, margins)
        else:
            lines += _hanging(cell, _label(cell), page, margins)
    return tuple(lines)


def _label(cell: Cell) -> str:
    label = _number(cell)
    return label + cell.gap if label else ""


def _number(cell: Cell) -> str:
    """The label of a cell, after that of the old revision where it had another."""
    if cell.former is None:
        return cell.label
    before = marked(Mark.DELETED, cell.former) if cell.former else ""
    return before + (marked(Mark.INSERTED, cell.label) if cell.label else "")


def _hanging(cell: Cell, label: str, page: Page, margins: Margins) -> list[str]:
    text = cell_text(cell, page.labels)
    if columns(label) > _WIDEST_LABEL:
        text, label = label + text, ""
    return _wrapped(text, cell.language, page, margins[cell.language], label) if text else []


def _wrapped(text: str, tag: str, page: Page, margin: str, label: str = "") -> list[str]:
    """Lines of `text` broken in the manner of its language, hanging from `label`."""
    lines = language(tag).break_text(text, page.width, margin + label, margin + " " * columns(label))
    return [line.replace(HELD_HYPHEN, "-") for line in lines]


def _heading(level: int, cell: Cell, page: Page, margins: Margins) -> list[str]:
    text = cell_text(cell, page.labels)
    whole = _label(cell) + text if text else _number(cell)
    lines = _wrapped(whole, cell.language, page, margins[cell.language]) if whole else []
    return [*lines, *_underline(level, lines, margins[cell.language])]


def _underline(level: int, lines: Sequence[str], margin: str) -> list[str]:
    """A line under a heading, as wide as the widest of its lines; none under deeper headings."""
    if not lines or level not in _UNDERLINES:
        return []
    return [margin + _UNDERLINES[level] * (max(map(columns, lines)) - columns(margin))]
