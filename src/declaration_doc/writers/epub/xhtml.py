"""The markup that pages share, in the XML syntax that e-readers ask for (EPUB 3.3, 6.1 XHTML)."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser

_VOID = frozenset({"br", "hr", "img", "link", "meta", "wbr"})
_SEMANTICS = {
    "doc-noteref": "noteref",
    "doc-backlink": "backlink",
    "doc-endnotes": "endnotes",
    "doc-toc": "toc",
}
"""Role of an element → what reading systems know it by (EPUB Structural Semantics Vocabulary 1.1)."""


def xhtml(markup: str) -> str:
    """`markup`, of the shared writers, as XML: empty elements closed, `xml:lang` beside `lang`.

    >>> xhtml('<p lang="fr">7<sup>e</sup> &amp; dernier<img src="a.svg" alt=""></p>')
    '<p lang="fr" xml:lang="fr">7<sup>e</sup> &amp; dernier<img src="a.svg" alt=""/></p>'
    """
    parser = _Rewriter()
    parser.feed(markup)
    parser.close()
    return "".join(parser.parts)


class _Rewriter(HTMLParser):
    """Writes what it reads again, event by event."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        written = "".join(f' {name}="{escape(value or "")}"' for name, value in _attributes(attrs))
        self.parts.append(f"<{tag}{written}{'/' if tag in _VOID else ''}>")

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.parts.append(escape(data, quote=False))


def _attributes(attributes: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
    found = list(attributes)
    for name, value in attributes:
        if name == "lang":
            found.append(("xml:lang", value))
        elif name == "role" and value in _SEMANTICS:
            found.append(("epub:type", _SEMANTICS[value]))
    return found
