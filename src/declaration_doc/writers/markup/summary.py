"""The front page of a redline."""

from __future__ import annotations

from declaration_doc.model.edition import Summary, SummaryCell, SummaryTable
from declaration_doc.model.inline import Inlines, Reference
from declaration_doc.writers.markup.elements import characters, element
from declaration_doc.writers.markup.form import Setting
from declaration_doc.writers.markup.text import inline

_BETWEEN = {"changes": "<br>"}
"""What stands between two languages of a cell, by table, where not a space."""


def summary(setting: Setting) -> str:
    """Title and tables; empty where the edition is no redline."""
    found = setting.edition.summary
    return _summary(found, setting) if found else ""


def _summary(found: Summary, setting: Setting) -> str:
    spans = (element("span", characters(line.text), lang=line.language) for line in found.title)
    title = element("h1", " ".join(spans), id="page.summary")
    tables = "\n".join(_table(table, setting) for table in found.tables)
    return element("section", f"\n{title}\n{tables}\n", class_="summary", aria_labelledby="page.summary")


def _table(table: SummaryTable, setting: Setting) -> str:
    heading = element("h2", _said(table.heading, setting, " "))
    heads = "".join(element("th", _said(head, setting, " "), scope="col") for head in table.heads)
    rows = "\n".join(_row(row, table, setting) for row in table.rows)
    head, body = element("thead", element("tr", heads)), element("tbody", f"\n{rows}\n")
    return f"{heading}\n{element('table', head + body, class_=f'summary of-{table.name}')}"


def _row(row: tuple[SummaryCell, ...], table: SummaryTable, setting: Setting) -> str:
    last = len(row) - 1
    cells = (
        _page(cell, setting)
        if table.pages and index == last
        else _said(cell, setting, _BETWEEN.get(table.name, " "))
        for index, cell in enumerate(row)
    )
    return element("tr", "".join(element("td", cell) for cell in cells))


def _said(cell: SummaryCell, setting: Setting, between: str) -> str:
    return between.join(
        element("span", inline(nodes, tag or setting.edition.lead, setting), lang=tag or None)
        for tag, nodes in cell
    )


def _page(cell: SummaryCell, setting: Setting) -> str:
    """A link whose number a style sheet generates; it names what it leads to for those who listen."""
    for _, nodes in cell:
        if (address := _address(nodes, setting)) is not None:
            return element("a", "", class_="page", href=f"#{address}")
    return ""


def _address(nodes: Inlines, setting: Setting) -> str | None:
    targets = [node.target for node in nodes if isinstance(node, Reference)]
    ways = (setting.address(tag, target) for target in targets for tag in setting.edition.spec.languages)
    return next((address for address in ways if address), None)
