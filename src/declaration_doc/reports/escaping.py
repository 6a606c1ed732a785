"""Text of a document made fit for a terminal or a log: what is invisible is shown, nothing takes effect."""

from __future__ import annotations

import json
import re
import unicodedata

_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
"""Categories of characters that show nothing, or act: controls, formats (bidi, zero width), surrogates,
private use, unassigned, line and paragraph separators."""


def hidden(character: str) -> bool:
    """Whether a character shows nothing, or acts on what displays it."""
    return unicodedata.category(character) in _HIDDEN


def visible(text: str) -> str:
    r"""`text` with each character that shows nothing, or acts, as its escape.

    >>> print(visible("a\x1b[31mb\u202ec"))
    a\x1b[31mb\u202ec
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(visible_character, text))


def visible_character(character: str) -> str:
    r"""The character, or its escape: `\x1b`, `\u202e`, `\U000e0001`."""
    if not hidden(character):
        return character
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


_beyond_ascii = re.compile(r"[^\x20-\x7e\n]")


def escaped_json(text: str) -> str:
    """JSON in which what is invisible, or acts on a terminal, is escaped; letters of any script are not."""
    return _beyond_ascii.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    return json.dumps(character)[1:-1] if hidden(character) else character
