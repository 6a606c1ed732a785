"""Formulas of courtesy, for which each language has its own words and its own length."""

from __future__ import annotations

from declaration_doc.checks.bitext import Pair


def is_courtesy(pair: Pair) -> bool:
    """Whether a text of `pair` has the formula that opens or closes a letter, or that condoles.

    What «je vous prie d’agréer …» says is said by 敬具: neither words nor lengths can be compared.
    """
    return any((says := side.analysis.courtesy) is not None and says(side.text) for side in pair.sides)
