"""Where no word is divided: in names, and at the end of a third line running.

A word that begins with a capital stays whole, marked up as a name or not. That no more than two lines
running end in a hyphen is a rule of the Lexique de l'Imprimerie nationale (“Coupures”); WeasyPrint, which
has no `hyphenate-limit-lines`, breaks one line after the other, so a line can know of those before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pyphen
from weasyprint.formatting_structure import boxes
from weasyprint.layout import inline
from weasyprint.text import line_break

TOUCHED = (line_break.split_first_line, inline.get_next_linebox)
"""The private parts that this module replaces, or on whose ways it relies."""

_MOST_LINES = 2
"""Lines running that may end in a hyphen."""
_HYPHENS = ("-", "\u2010")

_CAPITALISED_NOUNS = ("de", "lb")
"""Languages in which a capital is no sign of a name."""


class _Careful(pyphen.Pyphen):  # type: ignore[misc]
    """A dictionary that offers no division of a name."""

    def iterate(self, word: str) -> Iterator[tuple[str, str]]:
        """The divisions of `word`, the last one first."""
        return iter(()) if word[:1].isupper() or _ladder.full else super().iterate(word)


def _dictionary(lang: str, left: int, right: int) -> Any:
    kind = pyphen.Pyphen if lang.partition("_")[0] in _CAPITALISED_NOUNS else _Careful
    return kind(lang=lang, left=left, right=right)


class _Ladder:
    """Lines running that end in a hyphen."""

    def __init__(self) -> None:
        self.next_line = inline.get_next_linebox
        self.full = False
        self.most = _MOST_LINES
        """Whether the line being laid out follows as many as there may be."""

    def layout(
        self, context: Any, line: Any, position_y: Any, bottom_space: Any, skip: Any, *rest: Any
    ) -> tuple[Any, Any]:
        """In place of `get_next_linebox`; `skip`: where in the paragraph the line begins."""
        known = line.__dict__.setdefault("hyphenated_before", {})
        before, outer = known.get(repr(skip), 0), self.full
        self.full = before >= self.most
        try:
            laid_out, resume_at = self.next_line(context, line, position_y, bottom_space, skip, *rest)
        finally:
            self.full = outer
        known[repr(resume_at)] = before + 1 if laid_out is not None and is_divided(laid_out) else 0
        return laid_out, resume_at


_ladder = _Ladder()


@contextmanager
def without_hyphens() -> Iterator[None]:
    """Divide no word meanwhile."""
    _ladder.most = 0
    try:
        yield
    finally:
        _ladder.most = _MOST_LINES


def recount(paragraph: Any, lines: Iterable[tuple[Any, Any, Any]]) -> None:
    """Count anew the lines running that end in a hyphen.

    `lines`: where each begins in the text, its box, where it ends.
    """
    known = paragraph.__dict__.setdefault("hyphenated_before", {})
    for skip, line, resume_at in lines:
        known[repr(resume_at)] = known.get(repr(skip), 0) + 1 if is_divided(line) else 0


def is_divided(line: Any) -> bool:
    """Whether the last text of a line ends in a hyphen."""
    for child in reversed(getattr(line, "children", ())):
        if child.is_in_normal_flow():
            return is_divided(child)
    return isinstance(line, boxes.TextBox) and line.text.endswith(_HYPHENS)


def install() -> None:
    """Give WeasyPrint careful dictionaries that know of the lines before, once a process."""
    inline.get_next_linebox = _ladder.layout
    line_break.pyphen = SimpleNamespace(Pyphen=_dictionary, language_fallback=pyphen.language_fallback)
