"""What a clause of the first text states for sure, whatever else its sentence denies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from declaration_doc.checks.bitext import Side
from declaration_doc.languages.clause import Clause
from declaration_doc.languages.negation import Negation
from declaration_doc.languages.word import Word

_LIMITING = frozenset(("sole", "only", "not-only", "more", "other", "expletive", "even"))
"""Forms that limit what their clause states, so that another language may deny it: seuls les membres votent."""


def clause_that_states(side: Side, start: int, negations: Sequence[Negation]) -> Clause | None:
    """The clause of which the word at `start` is the predicate, where the clause denies nothing.

    What a word of condition, of time or of relation binds to another clause may be turned round together with it.
    """
    read = side.analysis.clauses
    if read is None:
        return None
    for each in side.read(read):
        if start not in each.predicates:
            continue
        within = [one for one in negations if each.span[0] <= one.span[0] < each.span[1]]
        behind = any(one.span[0] < each.span[0] for one in negations) and each.kind == "reported"
        if each.denied or each.kind == "bound" or behind or any(one.form in _LIMITING for one in within):
            return None
        if any(one.form == "clause" and one.span[0] <= start for one in within):
            return None
        return each
    return None


def words_denied(side: Side, words: Sequence[Word]) -> Iterator[Word]:
    """Those of the words of a sentence that stand in a clause whose verb is denied."""
    read = side.analysis.clauses
    denied = [each.span for each in side.read(read) if each.denied] if read else []
    return (word for word in words for low, high in denied if low <= word[1] < high)


def predicates_of(side: Side) -> frozenset[int]:
    """Where the words begin that are the predicate of a clause."""
    read = side.analysis.clauses
    return frozenset(start for each in side.read(read) for start in each.predicates) if read else frozenset()
