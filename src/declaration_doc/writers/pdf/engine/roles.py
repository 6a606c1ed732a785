"""What an element of the page is in the structure of the PDF: ISO 32000-1, 14.8.4."""

from __future__ import annotations

from collections.abc import Mapping

_ROLES: Mapping[str, str] = {
    "main": "Part",
    "section": "Sect",
    "h1": "H1",
    "h2": "H2",
    "h3": "H3",
    "h4": "H4",
    "h5": "H5",
    "h6": "H6",
    "p": "P",
    "ol": "L",
    "ul": "L",
    "li": "LI",
    "table": "Table",
    "thead": "THead",
    "tbody": "TBody",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "a": "Link",
    "img": "Figure",
    "ins": "Ins",
    "del": "Del",
    "ruby": "Ruby",
    "rt": "RT",
    "span::footnote-call": "Reference",
    "span::footnote-marker": "Lbl",
}
_SPANS: Mapping[str, str] = {
    "s": "Span",
    "footnote": "Note",
    "label": "Lbl",
    "sign": "Span",
    "remark": "Annotated",
}
"""Roles of a `span`, by class."""

OWN: Mapping[str, str] = {"Ins": "Span", "Del": "Span", "Annotated": "Span"}
"""Types of our own, for redlines: what each is to a reader that does not know it (14.7.3, role maps)."""

NAMED = frozenset({"Span", "Note"})
"""Roles whose elements carry the id of their segment or note."""


def role(tag: str, classes: str) -> str | None:
    """The structure type of an element; None where it only styles or groups.

    `tag`: its name, for what the style sheet generates with the pseudo-element: `span::footnote-call`.
    """
    if tag == "span":
        return next((_SPANS[name] for name in classes.split() if name in _SPANS), None)
    return _ROLES.get(tag)
