"""Which figures and letters stand upright in vertical lines (JLREQ 2.3.2 b and 3.2.4 to 3.2.6).

Two figures stand side by side in the place of one character (tate-chu-yoko); one figure, or three or four
of a year, stand upright below each other, as does a single capital. Longer numbers, those with a separator,
and words in Latin letters lie on their side, and need no mark.
"""

from __future__ import annotations

import re

from declaration_doc.writers.markup.elements import element

TOGETHER = "together"
"""Class of two figures side by side."""
UPRIGHT = "upright"
"""Class of characters that stand upright below each other."""

_token = re.compile(r"(<[^>]*>|&[^;\s]+;)")
_run = re.compile(r"[0-9A-Za-z\u00c0-\u024f.,:/'’%&+-]+")
_together = re.compile("[0-9]{2}")
_upright = re.compile("[0-9]|[0-9]{3,4}|[A-Z]")


def set_vertical(markup: str) -> str:
    """`markup` with the characters that stand upright marked.

    >>> set_vertical("<p>2022年10月、SDGs</p>")
    '<p><span class="upright">2022</span>年<span class="together">10</span>月、SDGs</p>'
    """
    return "".join(
        token if token.startswith(("<", "&")) else _run.sub(_marked, token) for token in _token.split(markup)
    )


def _marked(found: re.Match[str]) -> str:
    if _together.fullmatch(found[0]):
        return element("span", found[0], class_=TOGETHER)
    if _upright.fullmatch(found[0]):
        return element("span", found[0], class_=UPRIGHT)
    return found[0]
