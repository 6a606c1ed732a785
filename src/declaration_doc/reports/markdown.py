"""Markdown for the pages of a forge: nothing from a document takes effect, and a page is never too long."""

from __future__ import annotations

import re
from collections.abc import Iterable

from declaration_doc.reports.escaping import visible

LIMIT = 65_536
"""Characters that a comment on GitHub may have."""
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|~>@:.-])")
_TAKES_EFFECT = re.compile(r"[&<>]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def plain(text: str) -> str:
    """`text` as itself: no markup, no mention (@name), no link, no HTML."""
    escaped = _MARKUP.sub(r"\\\1", visible(text.replace("\n", " ")))
    return _TAKES_EFFECT.sub(lambda found: _ENTITIES[found[0]], escaped.replace("\\>", ">"))


def characters(text: str) -> str:
    """`text` inside HTML that stands in Markdown: what either would read is an entity; nobody is called."""
    shown = visible(text.replace("\n", " "))
    return re.sub(r"[&<>`*_\[\]#~|\\\"']", lambda found: f"&#{ord(found[0])};", shown).replace("@", "@\u2060")


def fitted(head: Iterable[str], blocks: Iterable[str], cut: str, limit: int = LIMIT) -> str:
    """`head` and as many whole blocks as there is room for; then `cut`, with the `{number}` left out."""
    parts = [*head]
    left = [*blocks]
    room = limit - sum(len(part) + 1 for part in parts) - len(cut) - 32
    for index, block in enumerate(left):
        room -= len(block) + 1
        if room < 0:
            parts.append(f"*{cut.format(number=f'{len(left) - index:,}')}*")
            break
        parts.append(block)
    return "\n".join((*parts, ""))
