"""The structure of a table of languages read one whole language after the other, instead of by row.

Each column becomes a section in its language; what headed the column is its first paragraph, and the row
groups are sections inside it. On the page nothing changes.
"""

from __future__ import annotations

from typing import Any

from declaration_doc.writers.pdf.engine.structure import Node


def read_by_language(node: Node) -> None:
    """Put the sections of each language in the place of every table inside `node`."""
    kids: list[Any] = []
    for kid in node.kids:
        if isinstance(kid, Node) and kid.role == "Table":
            kids.extend(_columns(kid, node))
        else:
            if isinstance(kid, Node):
                read_by_language(kid)
            kids.append(kid)
    node.kids[:] = kids


def _columns(table: Node, parent: Node) -> list[Node]:
    groups = [group for group in table.kids if isinstance(group, Node)]
    columns: list[Node] = []
    for group in groups:
        inner: dict[int, Node] = {}
        for row in group.kids:
            for number, cell in enumerate(row.kids if isinstance(row, Node) else ()):
                if not isinstance(cell, Node) or not cell.kids:
                    continue
                while len(columns) <= number:
                    columns.append(Node("Sect", cell.language, parent))
                column = columns[number]
                if cell.role == "TH":
                    _move(cell, "P", column)
                    continue
                if number not in inner:
                    inner[number] = Node("Sect", column.language, column)
                    column.kids.append(inner[number])
                _move(cell, "Div", inner[number])
    return columns


def _move(cell: Node, role: str, into: Node) -> None:
    cell.role, cell.parent = role, into
    into.kids.append(cell)
