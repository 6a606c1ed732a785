"""Names are not hyphenated: a word that begins with a capital stays whole, marked up as a name or not."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pyphen
from weasyprint.text import line_break

TOUCHED = (line_break.split_first_line,)
"""The private parts that this module relies on: what they ask of `pyphen`."""

_CAPITALISED_NOUNS = ("de", "lb")
"""Languages in which a capital is no sign of a name."""


class _Careful(pyphen.Pyphen):  # type: ignore[misc]
    """A dictionary that offers no division of a name."""

    def iterate(self, word: str) -> Iterator[tuple[str, str]]:
        """The divisions of `word`, the last one first."""
        return iter(()) if word[:1].isupper() else super().iterate(word)


def _dictionary(lang: str, left: int, right: int) -> Any:
    kind = pyphen.Pyphen if lang.partition("_")[0] in _CAPITALISED_NOUNS else _Careful
    return kind(lang=lang, left=left, right=right)


def install() -> None:
    """Give WeasyPrint careful dictionaries, once a process."""
    line_break.pyphen = SimpleNamespace(Pyphen=_dictionary, language_fallback=pyphen.language_fallback)
