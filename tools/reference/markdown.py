"""Markdown out of plain texts and docstrings."""

from __future__ import annotations

import inspect
import re

_PARTS = re.compile(r"(`+[^`]*`+|^ {4}.*$)", re.MULTILINE)
"""What Markdown takes literally: code spans, and lines of an indented block."""


def prose(text: str) -> str:
    """A text as Markdown prose: what looks like a tag is shown, not taken for one.

    >>> prose("a <t> in `<s>`")
    'a &lt;t> in `<s>`'
    """
    parts = _PARTS.split(text)
    return "".join(part if number % 2 else part.replace("<", "&lt;") for number, part in enumerate(parts))


def docstring(text: str | None) -> str:
    """A docstring as Markdown; examples for doctest become code."""
    if not text:
        return ""
    lines = prose(inspect.cleandoc(text)).splitlines()
    blocks: list[str] = []
    example = False
    for line in lines:
        example = line.startswith(">>>") or (example and bool(line.strip()))
        blocks.append(f"    {line}" if example else line)
    return "\n".join(blocks)


def fenced(text: str, language: str = "text") -> str:
    """A block of code."""
    return f"```{language}\n{text.strip(chr(10))}\n```"


def paragraphs(*texts: str) -> str:
    """The texts that are not empty, a blank line between them."""
    return "\n\n".join(text for text in texts if text)
