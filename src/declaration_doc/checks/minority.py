"""What a document does nearly always, and where it does otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from declaration_doc.model.finding import Span

Holder = TypeVar("Holder")
Place = tuple[str, Span]
"""A way of writing, and where it stands."""


def exceptions(
    found: Iterable[tuple[Holder, Sequence[Place]]], share: float, least: int = 5
) -> Iterator[tuple[Holder, str, Span, str]]:
    """(holder, way, place, the customary way) for each place that is not written in the customary way.

    A way is customary where it stands `least` times and all others together have at most `share` of all
    places; where there is none, nothing is yielded.
    """
    rows = [*found]
    counts = Counter(way for _, places in rows for way, _ in places)
    if len(counts) < 2:
        return
    [(customary, times)] = counts.most_common(1)
    if times < least or counts.total() - times > share * counts.total():
        return
    for holder, places in rows:
        for way, span in places:
            if way != customary:
                yield holder, way, span, customary
