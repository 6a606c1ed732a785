"""Examples of a rule of translation: its tests, and its page in the manual."""

from __future__ import annotations

from typing import TypeAlias

Example: TypeAlias = tuple[str, str]
"""A pair: French and Japanese. A rule about one language leaves the other empty."""
Document: TypeAlias = tuple[Example, ...]
"""Consecutive pairs, for a rule about a whole document."""


def shown(*examples: Example | Document) -> str:
    """The examples as the manual shows them: one text a line, its language before it."""
    return "\n\n".join(_document(example) for example in examples)


def _document(example: Example | Document) -> str:
    pairs = [example] if isinstance(example[0], str) else list(example)
    return "\n".join(f"{tag}: {text}" for pair in pairs for tag, text in zip(("fr", "ja"), pair) if text)
