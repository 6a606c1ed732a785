"""The rules about the form of texts: glossary and names, punctuation, spelling, characters.

In the order of their codes: G glossary and names, P1 French, P2 Japanese, P3 spelling, U characters.
"""

from __future__ import annotations

from declaration_doc.checks.context import Rule
from declaration_doc.checks.kinds import BitextRule, PairRule, TextRule
from declaration_doc.checks.rules import (
    final_marks,
    forbidden_forms,
    french_capitals,
    french_doubled_marks,
    french_doubled_words,
    french_ellipses,
    french_extra_spaces,
    french_ordinals,
    french_spaces,
    japanese_ascii_marks,
    japanese_doubled_marks,
    japanese_half_kana,
    japanese_spaces,
    japanese_styles,
    marked_forms,
    names_differ,
    term_missing,
    unbalanced_marks,
    ways_mixed,
)

RULES: tuple[Rule, ...] = (marked_forms,)
TEXT_RULES: tuple[TextRule, ...] = (
    french_spaces,
    french_extra_spaces,
    french_ordinals,
    french_ellipses,
    french_capitals,
    french_doubled_marks,
    french_doubled_words,
    japanese_ascii_marks,
    japanese_doubled_marks,
    japanese_half_kana,
)
PAIR_RULES: tuple[PairRule, ...] = (
    forbidden_forms,
    unbalanced_marks,
    final_marks,
)
BITEXT_RULES: tuple[BitextRule, ...] = (
    term_missing,
    names_differ,
    ways_mixed,
    japanese_spaces,
    japanese_styles,
)
