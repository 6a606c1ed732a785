"""The style of a page, and the policy that lets it have this style and nothing else."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256

from declaration_doc.errors import MissingPart
from declaration_doc.model.edition import Edition, Writing
from declaration_doc.model.style import Medium, Style
from declaration_doc.resources import folder

_PAPERS = {"A4": "A4", "A5": "A5", "JIS-B5": "JIS-B5", "Letter": "letter"}
"""Papers as CSS names them (CSS Paged Media 3, 7.1)."""

_comment = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def style_of(edition: Edition, style: Style) -> str:
    """The style sheets without comments, with paper and running head for whoever prints the page."""
    ours = (_comment.sub("", text).strip() for text in _shipped(edition, style))
    paper = f"@page {{ size: {_PAPERS[style.paper]}; }}"
    return "\n".join(("", *ours, paper, _running_heads(edition), *_added(style), ""))


def policy(style: str) -> str:
    """The content security policy of a page with this style: no script, no address, no other style."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _running_heads(edition: Edition) -> str:
    """Boxes in the margin of each sheet: title and standing of the first two texts; the mark of a draft."""
    boxes = dict(zip(("left", "right"), (line.text for line in edition.running), strict=False))
    if edition.draft:
        boxes["center"] = " · ".join(mark.text for mark in edition.draft)
    rules = (f"@top-{side} {{ content: {_quoted(text)}; }}" for side, text in boxes.items())
    return f"@page {{ {' '.join(rules)} }}"


def _quoted(text: str) -> str:
    """A CSS string; whatever could end it, or the style element, is escaped (CSS Syntax 3, 4.3.7)."""
    return '"' + "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in text) + '"'


def _shipped(edition: Edition, style: Style) -> Iterator[str]:
    own = f"{style.name}/screen.css"
    yield from map(_read, ("base.css", "screen.css", f"{style.name}/style.css"))
    if edition.spec.writing is Writing.VERTICAL:
        yield _read("screen-vertical.css")
    if (folder("styles") / own).is_file():
        yield _read(own)


def _added(style: Style) -> Iterator[str]:
    """Sheets of the project, with their images inside; loaded only where there are any."""
    if sheets := style.for_medium(Medium.SCREEN):
        from declaration_doc.formats import css

        yield from (css.standalone(sheet.text, sheet.files) for sheet in sheets)


def _read(name: str) -> str:
    try:
        return (folder("styles") / name).read_text("utf-8")
    except OSError as error:
        raise MissingPart(
            f"the style sheet {name} cannot be read: {error}", "reinstall the package"
        ) from error
