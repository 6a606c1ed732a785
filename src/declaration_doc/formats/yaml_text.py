"""Scalars as YAML text that any YAML reader understands as the same text."""

from __future__ import annotations

import re

_plain = re.compile(r"[^\W\d_]([\w '’()（）・./–-]*[\w)）])?")
"""What may stand without quotation marks: letters first, no indicator of YAML anywhere."""
_words = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
"""Words that YAML 1.1 takes for something else than text."""


def scalar(text: str) -> str:
    """`text` without quotation marks where that is safe, else quoted, on one line.

    >>> scalar("Nancy"), scalar("2024-11-05"), scalar("l'eau : une ressource")
    ('Nancy', "'2024-11-05'", "'l''eau : une ressource'")
    """
    if _plain.fullmatch(text) and text.lower() not in _words:
        return text
    if text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    """A character between double quotation marks (YAML 1.2, 5.7)."""
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
