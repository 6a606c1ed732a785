"""Examples of a rule of translation: its tests, and its page in the manual."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

Example: TypeAlias = tuple[str, str]
"""A pair: French and Japanese. A rule about one language leaves the other empty."""
Document: TypeAlias = tuple[Example, ...]
"""Consecutive pairs, for a rule about a whole document."""


def shown(*examples: Example | Document) -> str:
    """The examples as the manual shows them: one text a line, its language before it."""
    return "\n\n".join("\n".join(_lines(example)) for example in examples)


def _lines(example: Example | Document) -> Iterator[str]:
    for part in example:
        if not isinstance(part, str):
            yield from _lines(part)
    match example:
        case (str(french), str(japanese)):
            yield from (f"{tag}: {text}" for tag, text in (("fr", french), ("ja", japanese)) if text)
