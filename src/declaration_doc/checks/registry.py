"""The rules, in the order of their codes.

Groups: S structure, T translation, G glossary and names, P punctuation and typography, U Unicode and
hygiene, R review state.
"""

from __future__ import annotations

from collections.abc import Mapping

from declaration_doc.checks.context import Rule
from declaration_doc.checks.rules import (
    date_values,
    glossary_forms,
    glossary_keys,
    name_keys,
    note_calls,
    number_values,
    reference_targets,
    review_languages,
    review_segments,
    term_keys,
)

RULES: tuple[Rule, ...] = (
    name_keys,
    term_keys,
    date_values,
    number_values,
    reference_targets,
    note_calls,
    glossary_keys,
    glossary_forms,
    review_segments,
    review_languages,
)

THRESHOLDS: Mapping[str, float] = {}
"""Name of each rule that measures something → the threshold it has by default."""
