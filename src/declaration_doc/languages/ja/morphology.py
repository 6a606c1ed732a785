"""The morphemes of a Japanese text, where SudachiPy and a dictionary are installed (the extra `japanese`).

Loaded when a rule first asks, which is where the tables of this package find nothing; without them what asks
falls back on those tables.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.util import find_spec
from typing import Any, NamedTuple

from declaration_doc.model.finding import Span

_EDITIONS = ("core", "small", "full")
"""Dictionaries of Sudachi, the one that is tried first at the head."""
_LONGEST = 16_000
"""Code points of a text that is analysed: Sudachi takes 49,149 bytes (its README, «input limit»)."""


class Morpheme(NamedTuple):
    """A word, or a part of one, as a text has it."""

    span: Span
    lemma: str
    """Its form in the dictionary, in the spelling that stands for all: 行う for 行なわ, 付属 for 附属."""
    reading: str
    """In katakana."""
    is_name: bool
    """Whether it is a proper name."""
    is_known: bool
    """Whether it is in the dictionary."""


def morphemes(text: str) -> tuple[Morpheme, ...]:
    """The morphemes of `text`, in its order; none where nothing that knows them is installed."""
    tokenizer = _tokenizer()
    return _read(text) if tokenizer is not None and len(text) <= _LONGEST else ()


def is_ready() -> bool:
    """Whether SudachiPy and a dictionary are installed."""
    return _tokenizer() is not None


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[Morpheme, ...]:
    return tuple(
        Morpheme(
            (word.begin(), word.end()),
            word.normalized_form(),
            word.reading_form(),
            word.part_of_speech()[1] == "固有名詞",
            not word.is_oov(),
        )
        for word in _tokenizer().tokenize(text)
    )


@cache
def _tokenizer() -> Any:
    """What cuts texts into their longest units (mode C); None where it is not installed."""
    edition = next((name for name in _EDITIONS if find_spec(f"sudachidict_{name}")), None)
    if edition is None or find_spec("sudachipy") is None:
        return None
    from sudachipy import Dictionary, SplitMode

    dictionary = Dictionary(dict=edition)
    # Since 0.7 the method is called `tokenizer`, and the older name warns.
    create = dictionary.tokenizer if hasattr(dictionary, "tokenizer") else dictionary.create
    return create(mode=SplitMode.C)
