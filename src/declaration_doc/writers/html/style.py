"""The style of a page, and the policy that lets it have this style and nothing else."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from declaration_doc.errors import MissingPart
from declaration_doc.model.edition import Edition, Writing
from declaration_doc.resources import folder

_SHEET = "screen.css"
_VERTICAL = "screen-vertical.css"

_comment = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def style_of(edition: Edition) -> str:
    """The style sheets without their comments, with the running head of the edition for sheets of paper."""
    names = (_SHEET, _VERTICAL) if edition.spec.writing is Writing.VERTICAL else (_SHEET,)
    sheets = (_comment.sub("", _read(name)).strip() for name in names)
    return "\n".join(("", *sheets, _running_heads(edition), ""))


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


def _read(name: str) -> str:
    try:
        return (folder("styles") / name).read_text("utf-8")
    except OSError as error:
        raise MissingPart(
            f"the style sheet {name} cannot be read: {error}", "reinstall the package"
        ) from error
