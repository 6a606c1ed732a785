"""The rules about what is said: negation and promises, what is left out or added, untranslated, repeated."""

from __future__ import annotations

from declaration_doc.checks.kinds import BitextRule, PairRule, TextRule
from declaration_doc.checks.rules import (
    commitments,
    definitions_lost,
    language_wrong,
    lengths,
    list_items,
    negations_added,
    negations_broken,
    negations_lost,
    obligations,
    opposites,
    parentheses,
    partly_untranslated,
    passages,
    repeated_numbers,
    repeats,
    same_translations,
    sentences_added,
    sentences_doubled,
    sentences_omitted,
    shifted,
    swapped,
    titles_lost,
    translation_empty,
    truncated,
    unrelated,
    untranslated,
)

TEXT_RULES: tuple[TextRule, ...] = (negations_broken,)

PAIR_RULES: tuple[PairRule, ...] = (
    # T2 negation, obligation, promise
    negations_lost,
    negations_added,
    opposites,
    obligations,
    commitments,
    # T3 what is left out or added
    sentences_omitted,
    sentences_added,
    sentences_doubled,
    truncated,
    lengths,
    list_items,
    parentheses,
    passages,
    titles_lost,
    definitions_lost,
    swapped,
    shifted,
    unrelated,
    # T4 untranslated, or in another language
    untranslated,
    partly_untranslated,
    language_wrong,
    translation_empty,
)

BITEXT_RULES: tuple[BitextRule, ...] = (
    # T5 consistency
    repeats,
    same_translations,
    repeated_numbers,
)
