"""Addresses in a text: URL, URN, DOI, e-mail; no rule of typography holds inside one."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern

_address = lazy_pattern(
    r"(?:https?|ftp|mailto|urn|doi|tel):[^\s<>«»“”\"（）「」、。]+"
    r"|www\.[^\s<>«»“”\"（）「」、。]+"
)
_mail = lazy_pattern(r"(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_punctuation = ".,;:!?)…'’"
"""Ends the sentence around an address rather than the address."""


def addresses(text: str) -> list[tuple[int, int]]:
    """Start and end of each address in `text`, in order."""
    matches = list(_address.finditer(text)) if ":" in text or "www." in text else []
    if "@" in text:
        matches += _mail.finditer(text)
    return sorted((match.start(), match.start() + len(_bare(match.group()))) for match in matches)


def _bare(address: str) -> str:
    return address.rstrip(_punctuation)
