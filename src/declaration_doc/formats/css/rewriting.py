"""Style sheets with what one use of them does not need left out."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Collection, Iterable, Mapping

import tinycss2

from declaration_doc.formats.css.reading import Node, families

_TYPES = {"svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg"}


def of_families(text: str, used: Collection[str]) -> str:
    """The sheet `text` without the faces of families that are not `used`: reading one costs time."""
    rules = tinycss2.parse_stylesheet(text, skip_comments=True)
    return str(tinycss2.serialize([rule for rule in rules if not _is_face(rule) or _family(rule) in used]))


def standalone(text: str, files: Mapping[str, bytes]) -> str:
    """The sheet `text` with its images inside, and without its fonts, which a page on screen goes without."""
    rules = tinycss2.parse_stylesheet(text, skip_comments=True)
    kept = [rule for rule in rules if not _is_face(rule)]
    _put_inside(kept, files)
    return str(tinycss2.serialize(kept)).strip()


def _is_face(rule: Node) -> bool:
    return bool(rule.type == "at-rule" and rule.lower_at_keyword == "font-face")


def _family(rule: Node) -> str:
    for each in tinycss2.parse_blocks_contents(rule.content or ()):
        if each.type == "declaration" and each.lower_name == "font-family":
            return families(tinycss2.serialize(each.value))[0]
    return ""


def _put_inside(nodes: Iterable[Node], files: Mapping[str, bytes]) -> None:
    for node in nodes:
        if node.type in ("url", "string") and node.value in files:
            node.value = _inside(node.value, files[node.value])
            node.representation = f'url("{node.value}")' if node.type == "url" else f'"{node.value}"'
        for part in ("prelude", "content", "arguments"):
            _put_inside(getattr(node, part, None) or (), files)


def _inside(name: str, data: bytes) -> str:
    return f"data:{_TYPES.get(name.rpartition('.')[2], '')};base64,{b64encode(data).decode()}"
