"""Whether negations stand in one clause, where two of them may state together: ne peut … sans accord."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from declaration_doc.checks.bitext import Side
from declaration_doc.languages.negation import Negation


def in_one_clause(side: Side, negations: Sequence[Negation]) -> bool:
    """Whether no clause ends between any of them, as far as the language of the text tells."""
    reach = side.analysis.reach
    if reach is None:
        return True
    between = (side.text[one.span[1] : other.span[0]] for one, other in pairwise(negations))
    return all(reach(text) == len(text) for text in between)
