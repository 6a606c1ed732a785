"""Slips of typography: places where a text does not follow the customs of its own language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from declaration_doc.model.finding import Span


class Slip(NamedTuple):
    """One place, what is wrong there, and what should stand in its stead."""

    kind: str
    """What is wrong, in the words of the rule that reports it: `mark-doubled`."""
    start: int
    end: int
    """Span in code points; an empty one is a place where something is missing."""
    expected: str
    """What should stand there; empty: nothing."""
    safe: bool = False
    """Whether `expected` is the one right answer, so that a program may write it."""
    certain: bool = True
    """False where it may well be meant so: worth a look, no more."""

    @property
    def span(self) -> Span:
        """Start and end."""
        return self.start, self.end


def mended(text: str, slips: Iterable[Slip]) -> str:
    """`text` with every safe slip mended; of two that overlap, the first one.

    >>> mended("技術、、組織", [Slip("mark-doubled", 2, 4, "、", safe=True)])
    '技術、組織'
    """
    parts: list[str] = []
    at = 0
    for slip in sorted(slips, key=lambda slip: slip.span):
        if slip.safe and slip.start >= at:
            parts += text[at : slip.start], slip.expected
            at = slip.end
    return "".join(parts) + text[at:]
