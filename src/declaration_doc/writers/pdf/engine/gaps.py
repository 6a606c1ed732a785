"""Where a justified Japanese line may open, as in JLREQ 3.8 and its table of expansion opportunities.

https://www.w3.org/TR/jlreq/#line_adjustment
"""

from __future__ import annotations

import re

from declaration_doc.model.characters import JAPANESE

ATOM = "\ufffc"
"""Stands in a line for a box that is no text: an image, a ruby group."""

OPENING = "「『（［｛〔〈《【〖〘〝"
CLOSING = "」』）］｝〕〉》】〗〙〟"
STOPS = "、。，．"

_CENTRED = "・：；"
_DIVIDING = "！？"
_SPACE = "\u3000"
_MARKS = "\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
_JOINED = "―—…‥〳〴〵"

_japanese = re.compile(f"[{JAPANESE}{_JOINED}{ATOM}]")
_mark = re.compile(f"[{_MARKS}]")
_never_after = frozenset(OPENING + _CENTRED + _SPACE)
_never_before = frozenset(CLOSING + STOPS + _CENTRED + _DIVIDING + _SPACE + " ")


def gaps(text: str) -> tuple[int, ...]:
    """Indices of the characters of a line after which it may open; never after the last one.

    >>> gaps("第7回「会議」。")
    (0, 1, 2, 4)
    """
    # A box at the start of a line is the label of an item or its like, and keeps its distance.
    start = 1 if text.startswith(ATOM) else 0
    return tuple(index for index in range(start, len(text) - 1) if _opens(text[index], text[index + 1]))


def _opens(left: str, right: str) -> bool:
    if left == " ":
        return True
    if left in _never_after or right in _never_before or _mark.match(right):
        return False
    if left == right and left in _JOINED:
        return False
    return bool(_japanese.match(left) or _japanese.match(right))


def shares(total: int, count: int) -> tuple[int, ...]:
    """`total` dealt out over `count` gaps as evenly as whole units allow; equal ones together pack well.

    >>> shares(7, 3)
    (3, 2, 2)
    """
    share, rest = divmod(total, count)
    return (share + 1,) * rest + (share,) * (count - rest)
