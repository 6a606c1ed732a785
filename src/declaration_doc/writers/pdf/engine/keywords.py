"""What style sheets say by custom properties, where WeasyPrint knows no property for it."""

from __future__ import annotations

from typing import Any

HANGING = "__hanging_punctuation"
"""`--hanging-punctuation: allow-end`, after CSS Text 4: 、 and 。 may stand beyond the end of a line."""
BRACKETS = "__opening_brackets"
"""`--opening-brackets: half` or `full`: at the head of lines; else they are set solid."""


def keyword(style: Any, name: str) -> str:
    """The first word of a custom property in a computed style; empty where it is not set."""
    words = (token.lower_value for token in style[name] or () if token.type == "ident")
    return next(words, "")
