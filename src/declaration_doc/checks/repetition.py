"""Texts that stand in a document more than once."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from declaration_doc.checks.bitext import Bitext, Pair, Side
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Weight
from declaration_doc.languages.tokens import Token, tokens
from declaration_doc.model.finding import Span

_MARKS = (("’", "'"), ("«", '"'), ("»", '"'), ("“", '"'), ("”", '"'))
_NUMERALS = frozenset(
    "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万億兆元令和平成昭大正明治年,，.．"
)
"""Characters of numbers and of years: what is made of them alone is compared by value."""
_DIGITS = str.maketrans("０１２３４５６７８９〇一二三四五六七八九", "0123456789" * 2)
_digits = lazy_pattern(r"\d+")
_LEAST = 12
"""Letters of a text below which it may well be translated by what stands around it: a label, a heading."""


class Repeats(NamedTuple):
    """(earlier, later) pairs of a document that have one text in common and differ in the other."""

    first: tuple[tuple[Pair, Pair], ...]
    """The first texts are the same but for typography."""
    second: tuple[tuple[Pair, Pair], ...]
    """The second texts are the same but for typography."""


def repeats(bitext: Bitext) -> Repeats:
    """The repetitions of a document, each pair with the nearest one before it. For `bitext.survey`."""
    return Repeats(_repeated(bitext.pairs, 0), _repeated(bitext.pairs, 1))


def _repeated(pairs: Sequence[Pair], which: int) -> tuple[tuple[Pair, Pair], ...]:
    seen: dict[int, Pair] = {}  # by hash: the texts themselves would be there twice
    found = []
    for pair in pairs:
        same, other = pair.sides[which], pair.sides[1 - which]
        if len(same.text) < _LEAST or not other.text:
            continue
        key = hash(_key(same))
        earlier = seen.get(key)
        if (
            earlier is not None
            and _is_one(earlier.sides[which], same)
            and not _is_one(earlier.sides[1 - which], other)
        ):
            found.append((earlier, pair))
        seen[key] = pair
    return tuple(found)


def _is_one(one: Side, other: Side) -> bool:
    """Whether two texts are the same but for typography."""
    return one.text == other.text or _key(one) == _key(other)


def _key(side: Side) -> str:
    """The text without its spaces and with one form of its quotation marks: cheap, as every text is asked."""
    key = "".join(side.text.split())
    for mark, plain in _MARKS:
        key = key.replace(mark, plain)
    return key


class Variation(NamedTuple):
    """How two translations of one text differ."""

    spans: tuple[Span, ...]
    """The parts of the later one that the earlier has not so; empty: they differ in typography only."""
    numbers: bool
    """Whether all of it is numbers."""


def variation(earlier: Side, later: Side) -> Variation:
    """How `later` differs from `earlier`; the same number written otherwise (2, ２, 二) is no difference."""
    pieces, others = [*tokens(later.text)], [*tokens(earlier.text)]
    starts = [0, *accumulate(len(piece.text) for piece in pieces)]
    matcher = difflib.SequenceMatcher(None, [p.key for p in others], [p.key for p in pieces], autojunk=False)
    spans: list[Span] = []
    numbers = True
    for tag, i, j, m, n in matcher.get_opcodes():
        apart = (*others[i:j], *pieces[m:n])
        if tag == "replace" and _figures(others[i:j]) == _figures(pieces[m:n]):
            continue
        if tag != "equal" and any(piece.key.strip() for piece in apart):
            spans.append((starts[m], starts[n]))
            numbers &= all(_NUMERALS.issuperset(piece.text) or piece.text.isdigit() for piece in apart)
    if numbers and spans and _values(earlier) == _values(later):
        return Variation((), numbers=True)
    return Variation(tuple(spans), numbers)


def _figures(pieces: Sequence[Token]) -> str:
    """The pieces with every digit, of any width or in kanji, as an ordinary one."""
    return "".join(piece.text for piece in pieces).translate(_DIGITS)


def same_words(earlier: Side, later: Side) -> float:
    """The share of their words that two texts have in common."""
    function = later.analysis.words
    if function is None:
        return difflib.SequenceMatcher(None, earlier.text, later.text, autojunk=False).ratio()
    first, second = ({word for word, _, _ in function(side.text)} for side in (earlier, later))
    return len(first & second) / max(1, len(first | second))


def same_numbers(earlier: Side, later: Side) -> bool:
    """Whether two texts state the same numbers, however they are written."""
    return _values(earlier) == _values(later) or _values(earlier, Weight.FAINT) == _values(
        later, Weight.FAINT
    )


def _values(side: Side, least: Weight = Weight.FAIR) -> list[str]:
    function = side.analysis.quantities
    if function is None:
        return sorted(_digits.findall(side.text))
    stated = (quantity for quantity in function(side.text) if quantity.weight >= least)
    return sorted(str(quantity.values[0]) for quantity in stated)
