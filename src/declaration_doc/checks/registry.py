"""The rules, in the order of their codes.

Groups: S structure, T translation, G glossary and names, P punctuation and typography, U Unicode and
hygiene, R review state. A rule sees a whole declaration with its markup (RULES), or, whatever the texts
come from, one text (TEXT_RULES), a pair of texts that should say the same (PAIR_RULES), or all pairs of a
document (BITEXT_RULES).
"""

from __future__ import annotations

from collections.abc import Mapping

from declaration_doc.checks.context import Rule
from declaration_doc.checks.rules import (
    announced_items,
    approved_by_author,
    approved_by_nobody,
    marked_forms,
    review_stale,
    unreviewed,
)
from declaration_doc.checks.structure import STRUCTURE_RULES
from declaration_doc.checks.translation_rules import (
    BITEXT_RULES,
    PAIR_RULES,
    TEXT_RULES,
    TRANSLATION_RULES,
)

__all__ = ["BITEXT_RULES", "PAIR_RULES", "RULES", "TEXT_RULES", "THRESHOLDS", "TRANSLATION_RULES"]

RULES: tuple[Rule, ...] = (
    *STRUCTURE_RULES,
    announced_items,
    marked_forms,
    unreviewed,
    review_stale,
    approved_by_nobody,
    approved_by_author,
)

THRESHOLDS: Mapping[str, float] = {
    rule.FAULT.name: rule.FAULT.threshold
    for rule in (*RULES, *TRANSLATION_RULES)
    if rule.FAULT.threshold is not None
}
"""Name of each rule that measures something → the threshold it has by default."""
