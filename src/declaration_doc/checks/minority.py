"""What a document does nearly always."""

from __future__ import annotations

from collections import Counter


def custom(counts: Counter[str], share: float, least: int = 5) -> str | None:
    """The way of writing that is customary, of those counted; None: there is none, or no other one.

    A way is customary where it stands `least` times and all others together have at most `share` of all
    places.
    """
    if len(counts) < 2:
        return None
    [(most, times)] = counts.most_common(1)
    if times < least or counts.total() - times > share * counts.total():
        return None
    return most
