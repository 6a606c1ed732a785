"""A word of a text, as analyses give it."""

from __future__ import annotations

from typing import TypeAlias

Word: TypeAlias = tuple[str, int, int]
"""Lower case, with a straight apostrophe; start and end in code points. A mark of punctuation is one too."""
