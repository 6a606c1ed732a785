"""Sentences of one text that nothing answers in the other.

Sentences are aligned in order, so that what their words, letters and lengths say adds up to the most. One
may be left without an answer, at a price: that it is missing is improbable before anything was compared,
less so where the other text has fewer sentences or is too short.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log
from typing import NamedTuple

from declaration_doc.checks.bitext import Pair, Side
from declaration_doc.checks.correspondence import Anchor, correspondence, folded
from declaration_doc.checks.proportion import Proportion, usual, volume
from declaration_doc.checks.units import running_sizes, sentences
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_MOST = 16
"""Sentences of a text beyond which it is not compared sentence by sentence."""
_BEADS = ((1, 1, 0.0), (1, 2, 0.7), (2, 1, 2.0), (1, 3, 2.0), (2, 2, 2.5), (1, 4, 3.0), (3, 1, 4.0))
"""Sentences of the first text and of the second that answer one another, and what it costs."""
_PRICE = 4.0
_PRICE_SUSPECT = 2.0
"""What a sentence without an answer costs, and what where number or length of the sentences suggest one."""
_SUSPECT = 1.2
"""Spreads by which a text is too short to be above suspicion."""
_SPREAD = 0.32
_UNRELATED = 0.9
"""Standard deviations of the logarithm of the proportion of sentences that answer one another, or do not."""
_LEAST = -6.0
_piece = lazy_pattern(r"[a-z][a-z0-9._/-]{2,}|\d+")


class Gaps(NamedTuple):
    """What was found unanswered."""

    first: tuple[Span, ...] = ()
    """Sentences of the first text."""
    second: tuple[Span, ...] = ()
    """Sentences of the second text."""
    evidence: float = 0.0
    """By how much it is more likely than that every sentence is answered, as a logarithm of odds."""
    deviation: float = 0.0
    """How many spreads the second text is too long, or too short (negative)."""


NONE = Gaps()


def gaps(pair: Pair) -> Gaps:
    """Sentences of either text of `pair` that nothing answers in the other."""
    first, second = sentences(pair.first), sentences(pair.second)
    proportion = pair.bitext.read(usual)
    if max(len(first), len(second)) not in range(2, _MOST) or not first or not second or proportion is None:
        return NONE
    deviation = proportion.deviation(volume(pair.first), volume(pair.second))
    omitted = len(second) < len(first) or deviation < -_SUSPECT
    added = deviation > _SUSPECT and len(second) > len(first)
    if not omitted and not added:
        return NONE
    table = _table(pair, first, second, proportion)
    if table is None:
        return NONE
    prices = (_PRICE_SUSPECT if omitted else _PRICE, _PRICE_SUSPECT if added else _PRICE)
    whole, path = _best(table, len(first), len(second), prices)
    if all(m and n for _, m, n in path):
        return NONE
    without, _ = _best(table, len(first), len(second), None)
    return Gaps(
        tuple(span for (i, _), m, n in path if not n for span in first[i : i + m]),
        tuple(span for (_, j), m, n in path if not m for span in second[j : j + n]),
        whole - without,
        deviation,
    )


_Bead = tuple[tuple[int, int], int, int]
"""Index of the first sentence in either text, how many of the first, how many of the second."""


def _best(
    table: _Table, count: int, others: int, prices: tuple[float, float] | None
) -> tuple[float, list[_Bead]]:
    """The most that an alignment adds up to, and its beads; with `prices` sentences may stay unanswered."""
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(count + 1):
        for j in range(others + 1):
            if (i, j) not in best:
                continue
            here = best[i, j][0]
            for m, n, gain in _moves(table, i, j, count, others, prices):
                total, at = here + gain, (i + m, j + n)
                if at not in best or best[at][0] < total:
                    best[at] = (total, (i, j))
    at = (count, others)
    if at not in best:
        return float("-inf"), []
    total, path = best[at][0], []
    while at != (0, 0):
        before = best[at][1]
        path.append((before, at[0] - before[0], at[1] - before[1]))
        at = before
    return total, path[::-1]


def _moves(
    table: _Table, i: int, j: int, count: int, others: int, prices: tuple[float, float] | None
) -> Iterator[tuple[int, int, float]]:
    for m, n, cost in _BEADS:
        if i + m <= count and j + n <= others:
            yield m, n, table.said(i, m, j, n) - cost
    if prices is not None:
        if i < count:
            yield 1, 0, -prices[0]
        if j < others:
            yield 0, 1, -prices[1]


class _Table(NamedTuple):
    """What any run of sentences of the first text and any of the second have in common."""

    anchors: Sequence[Sequence[Anchor]]
    """Of each sentence of the keyed text."""
    bounds: Sequence[Span]
    """The sentences of the other text."""
    lower: Sequence[str]
    """The sentences of the keyed text in lower case."""
    pieces: Sequence[frozenset[str]]
    """Words in Latin letters and figures of each sentence of the other text."""
    sizes: Sequence[float]
    other_sizes: Sequence[float]
    """Running totals of the volumes of the first and of the second text."""
    centre: float
    swapped: bool
    """Whether the keyed text is the second one."""
    known: dict[tuple[int, int, int, int], float]

    def said(self, i: int, m: int, j: int, n: int) -> float:
        """What speaks for `m` sentences from `i` and `n` from `j` answering one another."""
        key = (i, m, j, n)
        if key not in self.known:
            keyed = (j, n, i, m) if self.swapped else key
            self.known[key] = self._words(*keyed) + self._length(i, m, j, n)
        return self.known[key]

    def _words(self, i: int, m: int, j: int, n: int) -> float:
        low, high = self.bounds[j][0], self.bounds[j + n - 1][1]
        seen: dict[str, float] = {}
        for each in self.anchors[i : i + m]:
            for _, entry, answers in each:
                # An answer within, asked for thousands of times: a list is quicker than `any`.
                if answers and [place for place in answers if low <= place < high]:
                    seen[entry.key] = entry.hit
                else:
                    seen.setdefault(entry.key, entry.miss)
        pieces = frozenset[str]().union(*self.pieces[j : j + n])
        shared = sum(any(piece in text for text in self.lower[i : i + m]) for piece in pieces)
        return sum(seen.values()) + min(shared, 3) - 0.8 * min(len(pieces) - shared, 3)

    def _length(self, i: int, m: int, j: int, n: int) -> float:
        first = self.sizes[i + m] - self.sizes[i] + 6
        second = self.other_sizes[j + n] - self.other_sizes[j] + 6
        away = log(second / first) - self.centre
        z, other = away / _SPREAD, away / _UNRELATED
        return max(_LEAST, log(_UNRELATED / _SPREAD) - z * z / 2 + other * other / 2)


def _table(
    pair: Pair, first: Sequence[Span], second: Sequence[Span], proportion: Proportion
) -> _Table | None:
    common = pair.read(correspondence)
    if common is None:
        return None
    swapped = common.keyed is pair.second
    keyed, bounds = (second, first) if swapped else (first, second)
    text, lower = common.other.read(folded).lower(), common.keyed.text.lower()
    return _Table(
        anchors=[[a for a in common.anchors if start <= a.span[0] < end] for start, end in keyed],
        bounds=bounds,
        lower=[lower[start:end] for start, end in keyed],
        pieces=[frozenset(_piece.findall(text[start:end])) for start, end in bounds],
        sizes=running_sizes(pair.first, first),
        other_sizes=running_sizes(pair.second, second),
        centre=proportion.centre,
        swapped=swapped,
        known={},
    )


def shown(side: Side, spans: Sequence[Span]) -> str:
    """The beginnings of parts of a text, for a message."""
    texts = (side.text[slice(*span)] for span in spans)
    return " … ".join(text if len(text) <= 40 else f"{text[:39]}…" for text in texts)
