"""Tab-separated texts: a pair a row, with or without an id, with or without a row that names the columns.

    id      fr              ja
    hello   Bonjour.        こんにちは。

A column more can be named and is left alone. A field that a spreadsheet has put between quotation marks
(because it has some inside, doubled) is taken without them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from declaration_doc.formats.lines import lines
from declaration_doc.formats.pairs.faults import COLUMNS, NOT_UTF8
from declaration_doc.model.finding import Finding
from declaration_doc.model.pairs import PairFile, TextPair
from declaration_doc.model.position import Position


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column holds what, from 0."""

    first: int
    second: int
    id: int | None


def parse(data: bytes, path: str, languages: tuple[str, str]) -> tuple[PairFile | None, tuple[Finding, ...]]:
    """The pairs of the rows that can be understood, and a finding for each of the others."""
    rows, fault = rows_of(data, path)
    if fault:
        return None, (fault,)
    columns = _named(rows[0][1], languages) if rows else None
    body = rows[1:] if columns else rows
    pairs: list[TextPair] = []
    findings: list[Finding] = []
    for number, cells in body:
        meant = columns or _by_count(cells)
        if meant is None or len(cells) <= max(meant.first, meant.second):
            expected = "2 or 3" if columns is None else str(max(columns.first, columns.second) + 1)
            place = Position(number, 1)
            findings.append(
                COLUMNS.finding(path=path, position=place, found=str(len(cells)), expected=expected)
            )
            continue
        name = cells[meant.id] if meant.id is not None and meant.id < len(cells) else ""
        column = sum(len(cell) + 1 for cell in cells[: meant.second]) + 1
        texts = _bare(cells[meant.first]), _bare(cells[meant.second])
        pairs.append(TextPair(name or str(number), *texts, Position(number, column)))
    return PairFile(languages, tuple(pairs)), tuple(findings)


def rows_of(data: bytes, path: str) -> tuple[list[tuple[int, list[str]]], Finding | None]:
    """The rows that hold something, with their numbers from 1 and their fields; or why there are none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        line = data.count(b"\n", 0, trouble.start) + 1
        byte = f"0x{data[trouble.start]:02X}"
        return [], NOT_UTF8.finding(path=path, position=Position(line, 1), byte=byte)
    return [*_rows(text)], None


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(lines(text.replace("\r\n", "\n").replace("\r", "\n")), 1):
        if line.strip():
            yield number, [cell.strip() for cell in line.split("\t")]


def _named(cells: Sequence[str], languages: tuple[str, str]) -> _Columns | None:
    """What a first row names; None where it is a pair already."""
    names = [cell.lower() for cell in cells]
    first, second = (tag.lower() for tag in languages)
    if first not in names or second not in names:
        return None
    return _Columns(names.index(first), names.index(second), names.index("id") if "id" in names else None)


def _by_count(cells: Sequence[str]) -> _Columns | None:
    match len(cells):
        case 2:
            return _Columns(0, 1, None)
        case 3:
            return _Columns(1, 2, 0)
        case _:
            return None


def _bare(cell: str) -> str:
    """A field without what a spreadsheet puts round one that has quotation marks inside."""
    inside = cell[1:-1]
    quoted = len(cell) > 1 and cell[0] == cell[-1] == '"' and '""' in inside
    return inside.replace('""', '"') if quoted and '"' not in inside.replace('""', "") else cell
