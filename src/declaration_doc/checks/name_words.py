"""Whether a word stands in a text as a word, and whether everybody has it: Islande is no part of Bratislava."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from declaration_doc.checks.lexicon import core
from declaration_doc.model.finding import Span
from declaration_doc.model.tags import primary_subtag


@lru_cache(maxsize=16384)
def is_common_word(word: str, language: str) -> bool:
    """Whether a word, or what it begins with, is among those of the core lexicon."""
    lexicon = core(primary_subtag(language), "ja")
    return lexicon is not None and lexicon.words[word.casefold()] is not None


def begins_word(beginning: str, text: str) -> bool:
    """Whether a word of `text` begins so: Bratislava has nothing of Islande."""
    at = text.find(beginning)
    while at > 0 and text[at - 1].isalpha():
        at = text.find(beginning, at + 1)
    return at >= 0


def has_word(word: str, text: str) -> bool:
    """Whether `text` has a word, and not only as a part of another one."""
    at = text.find(word)
    while at >= 0:
        if not text[at + len(word) : at + len(word) + 1].isalpha() and not (at and text[at - 1].isalpha()):
            return True
        at = text.find(word, at + 1)
    return False


def overlaps(span: Span, taken: Iterable[Span]) -> bool:
    """Whether a span has a character in common with any of `taken`."""
    first, last = span
    for start, end in taken:  # noqa: SIM110 (asked for every name: `any` takes twice as long)
        if start < last and first < end:
            return True
    return False
