"""Pages of the manual that stand elsewhere: MkDocs takes their text in, so that it stands once.

A hook of MkDocs (`hooks` in mkdocs.yml). On GitHub the pages say where their text is.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).resolve().parents[1]
TAKEN_IN = {
    "reference/format.md": "schema/README.md",
    "explanation/architecture.md": "ARCHITECTURE.md",
}
"""Page of the manual → the file that holds its text."""

_link = re.compile(r"\]\((?![a-z]+:|#)([^)#\s]+)")


class _File(Protocol):
    src_uri: str


class _Page(Protocol):
    file: _File


def on_page_markdown(markdown: str, *, page: _Page, **_: object) -> str:
    """The text of a page as MkDocs reads it."""
    name = page.file.src_uri
    return taken_in(name) if name in TAKEN_IN else markdown


def taken_in(name: str) -> str:
    """The text of the file that makes the page `name`, its links seen from there."""
    source = TAKEN_IN[name]
    folder = posixpath.dirname(source)

    def seen(found: re.Match[str]) -> str:
        target = posixpath.relpath(posixpath.join(folder, found[1]), "docs/" + posixpath.dirname(name))
        return f"]({target}"

    return _link.sub(seen, (ROOT / source).read_text("utf-8"))
