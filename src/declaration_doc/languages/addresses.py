"""Addresses in a text: URL, URN, DOI, e-mail; no rule of typography holds inside one."""

from __future__ import annotations

import re

_address = re.compile(
    r"(?:https?|ftp|mailto|urn|doi|tel):[^\s<>«»“”\"（）「」、。]+"
    r"|www\.[^\s<>«»“”\"（）「」、。]+"
    r"|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
)
_punctuation = ".,;:!?)…'’"
"""Ends the sentence around an address rather than the address."""


def addresses(text: str) -> list[tuple[int, int]]:
    """Start and end of each address in `text`."""
    if "@" not in text and ":" not in text and "www." not in text:
        return []
    found = ((match.start(), match.group().rstrip(_punctuation)) for match in _address.finditer(text))
    return [(start, start + len(address)) for start, address in found]
