"""Markup as tags and texts, each with the elements it stands in: for rules of typesetting, and fonts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from declaration_doc.model.tags import primary_subtag

_token = re.compile(r"(<[^>]*>)")
_tag = re.compile(r"<(/?)([a-z0-9]+)([^>]*)>")
_language = re.compile(r'\blang="([^"]+)"')
_class = re.compile(r'\bclass="([^"]+)"')
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})

character = re.compile(r"&(?:#?[0-9A-Za-z]+);|.", re.DOTALL)
"""One character of a text of the markup, as it is written there."""


class Token(NamedTuple):
    """A tag, or the text between two tags."""

    text: str
    name: str
    """Of a tag: that of its element; of a text: empty."""
    language: str
    """BCP 47; of a tag: that of what surrounds the element."""
    inside: tuple[str, ...]
    """The elements around it, the outermost first: their names, and their classes after a full stop."""

    @property
    def is_text(self) -> bool:
        """Whether it is text, and some."""
        return not self.name and bool(self.text)

    @property
    def closes(self) -> bool:
        """Whether it is the end of an element."""
        return self.text.startswith("</")

    def speaks(self, primary: str) -> bool:
        """Whether its language is that of a primary subtag."""
        return primary_subtag(self.language) == primary


def tokens(markup: str, language: str) -> Iterator[Token]:
    """The tags and texts of `markup`; `language`: that of the page."""
    opened: list[tuple[tuple[str, ...], str]] = [((), language)]
    """Of the page and of each element that is open: what stands around what it holds, and its language."""
    for part in _token.split(markup):
        around, inner = opened[-1]
        tag = _tag.fullmatch(part)
        if tag is None:
            yield Token(part, "", inner, around)
            continue
        closing, name, attributes = tag.groups()
        if closing:
            opened.pop()
            around, inner = opened[-1]
        yield Token(part, name, inner, around)
        if not closing and name not in _VOID:
            stated = _language.search(attributes)
            named = _class.search(attributes)
            classes = (f".{each}" for each in named[1].split()) if named else ()
            opened.append(((*around, name, *classes), stated[1] if stated else inner))
