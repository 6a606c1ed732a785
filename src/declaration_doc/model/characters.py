"""What the format itself must know of characters: white space and Japanese script."""

from __future__ import annotations

import re
from bisect import bisect_right

XML_SPACE = " \t\r\n"
"""White space of XML 1.0 (section 2.3). U+00A0, U+202F and U+3000 are text."""

JAPANESE = (
    "\u2e80-\u2fdf"  # CJK radicals
    "\u3001-\u303f"  # CJK symbols and punctuation, without U+3000
    "\u3041-\u30ff"  # hiragana, katakana
    "\u31f0-\u31ff"  # katakana phonetic extensions
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # ideographs
    "\uff01-\uff60"  # full-width forms
    "\U00020000-\U0003ffff"  # ideographs beyond the basic plane
)
"""Body of a character class: characters set solid, between which a line break of the source is no space."""

_BOUNDS = [
    bound
    for first, last in zip(JAPANESE[::3], JAPANESE[2::3], strict=True)
    for bound in (first, chr(ord(last) + 1))
]
_run = re.compile(r"[ \t\r\n]+")


def is_japanese(character: str) -> bool:
    """Whether a character is set solid; not for an empty text.

    By comparison: a class of so many ranges takes longer to compile than a declaration to read.

    >>> [is_japanese(character) for character in ("採", "ー", "a", "\u3000", "")]
    [True, True, False, False, False]
    """
    return bisect_right(_BOUNDS, character) % 2 == 1


def fold_space(text: str) -> str:
    r"""Fold each run of XML white space to one space, or to nothing between two Japanese characters.

    >>> fold_space("採択\n  する")
    '採択する'
    """
    return _run.sub(" " if max(text, default="") < JAPANESE[0] else _folded, text)


def _folded(run: re.Match[str]) -> str:
    start, end = run.span()
    solid = is_japanese(run.string[start - 1 : start]) and is_japanese(run.string[end : end + 1])
    return "" if solid else " "
