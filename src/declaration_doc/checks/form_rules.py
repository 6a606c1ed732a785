"""The rules about the form of texts: glossary and names, punctuation, spelling, characters.

In the order of their codes: G glossary and names, P1 French, P2 Japanese, P3 spelling, U characters, R review
state.
"""

from __future__ import annotations

from declaration_doc.checks.context import Rule
from declaration_doc.checks.kinds import BitextRule, PairRule, TextRule
from declaration_doc.checks.rules import (
    abbreviations_repeated,
    abbreviations_unknown,
    approved_by_author,
    approved_by_nobody,
    compatibility_ideographs,
    final_marks,
    forbidden_forms,
    foreign_kanji,
    french_capitals,
    french_doubled_marks,
    french_doubled_words,
    french_ellipses,
    french_extra_spaces,
    french_ordinals,
    french_phrases,
    french_quotation_marks,
    french_spaces,
    french_spelling,
    hidden_characters,
    homophones_confused,
    japanese_ascii_marks,
    japanese_digit_widths,
    japanese_doubled_marks,
    japanese_doubled_words,
    japanese_half_kana,
    japanese_spaces,
    japanese_styles,
    kana_lookalikes,
    kanji_confused,
    kanji_unknown,
    letters_of_another_script,
    marked_forms,
    names_differ,
    names_rendered,
    not_composed,
    offices_differ,
    radicals,
    review_stale,
    spellings_mixed,
    term_missing,
    unbalanced_marks,
    unreviewed,
    ways_mixed,
)

RULES: tuple[Rule, ...] = (
    marked_forms,
    unreviewed,
    review_stale,
    approved_by_nobody,
    approved_by_author,
)
TEXT_RULES: tuple[TextRule, ...] = (
    french_extra_spaces,
    french_ordinals,
    french_ellipses,
    french_quotation_marks,
    french_capitals,
    french_doubled_marks,
    french_doubled_words,
    japanese_ascii_marks,
    japanese_doubled_marks,
    japanese_half_kana,
    japanese_digit_widths,
    kanji_confused,
    japanese_doubled_words,
    french_phrases,
    letters_of_another_script,
    kana_lookalikes,
    radicals,
    foreign_kanji,
    hidden_characters,
    not_composed,
    compatibility_ideographs,
)
PAIR_RULES: tuple[PairRule, ...] = (
    forbidden_forms,
    offices_differ,
    unbalanced_marks,
    final_marks,
    homophones_confused,
    kanji_unknown,
)
BITEXT_RULES: tuple[BitextRule, ...] = (
    term_missing,
    names_differ,
    names_rendered,
    spellings_mixed,
    abbreviations_repeated,
    abbreviations_unknown,
    french_spaces,
    ways_mixed,
    japanese_spaces,
    japanese_styles,
    french_spelling,
)
