"""Sentences that join more nouns than those that answer them have words and marks to join them by."""

from __future__ import annotations

from typing import NamedTuple

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.units import units
from declaration_doc.model.finding import Span


class Shortage(NamedTuple):
    """Two sentences that answer one another, the second with too little that joins."""

    items: tuple[Span, ...]
    """The longest coordination of the first sentence."""
    second: Span
    wanted: int
    """How often the first sentence joins nouns."""
    had: int
    """By how many words and marks the second one may."""


def shortages(pair: Pair) -> tuple[Shortage, ...] | None:
    """The sentences of `pair` that join too little; None where a language has no analysis of it."""
    functions = pair.first.analysis.coordinations, pair.second.analysis.joints
    if functions[0] is None or functions[1] is None:
        return None
    joined = pair.first.read(functions[0])
    if not joined:
        return ()
    joints = pair.second.read(functions[1])
    found = []
    for first, second in pair.read(units):
        inside = [items for items in joined if first[0] <= items[0][0] < first[1]]
        wanted = sum(len(items) - 1 for items in inside)
        had = sum(second[0] <= at < second[1] for at in joints)
        if wanted > had:
            found.append(Shortage(max(inside, key=len), second, wanted, had))
    return tuple(found)
