"""Texts that stand in a document more than once."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from declaration_doc.checks.bitext import Bitext, Pair, Side
from declaration_doc.languages import fold
from declaration_doc.languages.tokens import tokens
from declaration_doc.model.finding import Span

_LEAST = 12
"""Letters of a text below which it may well be translated by what stands around it: a label, a heading."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """(earlier, later) pairs of a document that have one text in common and differ in the other."""

    first: tuple[tuple[Pair, Pair], ...]
    """The first texts are the same but for typography."""
    second: tuple[tuple[Pair, Pair], ...]
    """The second texts are the same but for typography."""


def repeats(bitext: Bitext) -> Repeats:
    """The repetitions of a document, each pair with the nearest one before it."""
    return Repeats(_repeated(bitext.pairs, 0), _repeated(bitext.pairs, 1))


def _repeated(pairs: Sequence[Pair], which: int) -> tuple[tuple[Pair, Pair], ...]:
    seen: dict[str, Pair] = {}
    found = []
    for pair in pairs:
        same, other = pair.sides[which], pair.sides[1 - which]
        if len(same.text) < _LEAST or not other.text:
            continue
        key = _key(same)
        earlier = seen.get(key)
        if earlier is not None and _key(earlier.sides[1 - which]) != _key(other):
            found.append((earlier, pair))
        seen[key] = pair
    return tuple(found)


def _key(side: Side) -> str:
    return fold(side.text)


def differing(earlier: str, later: str) -> tuple[list[Span], bool]:
    """The parts of `later` that differ from `earlier`, and whether all that differs are numbers."""
    pieces, others = [*tokens(later)], [*tokens(earlier)]
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece.text))
    matcher = difflib.SequenceMatcher(None, [p.key for p in others], [p.key for p in pieces], autojunk=False)
    spans: list[Span] = []
    numbers = True
    for tag, i, j, m, n in matcher.get_opcodes():
        if tag == "equal":
            continue
        if any(piece.key.strip() for piece in (*others[i:j], *pieces[m:n])):
            spans.append((starts[m], starts[n]))
            numbers &= all(piece.text[0].isdigit() for piece in (*others[i:j], *pieces[m:n]))
    return spans, numbers
