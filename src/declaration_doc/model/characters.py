"""What the format itself must know of characters: white space and Japanese script."""

from __future__ import annotations

import re
from functools import cache

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

_run = re.compile(r"[ \t\r\n]+")


@cache
def _between_japanese() -> re.Pattern[str]:
    """Put off, as its classes take long to compile and a text in French needs none of them."""
    return re.compile(f"(?<=[{JAPANESE}])[ \t\r\n]+(?=[{JAPANESE}])")


def fold_space(text: str) -> str:
    r"""Fold each run of XML white space to one space, or to nothing between two Japanese characters.

    >>> fold_space("採択\n  する")
    '採択する'
    """
    if max(text, default="") >= JAPANESE[0]:
        text = _between_japanese().sub("", text)
    return _run.sub(" ", text)
