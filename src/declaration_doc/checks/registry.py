"""The rules, in the order of their codes.

Groups: S structure, T translation, G glossary and names, P punctuation and typography, U Unicode and
hygiene, R review state. A rule sees a whole declaration with its markup (RULES), or, whatever the texts
come from, one text (TEXT_RULES), a pair of texts that should say the same (PAIR_RULES), or all pairs of a
document (BITEXT_RULES).
"""

from __future__ import annotations

from collections.abc import Mapping

from declaration_doc.checks import form_rules, sense_rules, value_rules
from declaration_doc.checks.context import Rule
from declaration_doc.checks.kinds import BitextRule, PairRule, TextRule
from declaration_doc.checks.structure import STRUCTURE_RULES

RULES: tuple[Rule, ...] = (
    *STRUCTURE_RULES,
    *value_rules.RULES,
    *form_rules.RULES,
)

TEXT_RULES: tuple[TextRule, ...] = (
    *value_rules.TEXT_RULES,
    *sense_rules.TEXT_RULES,
    *form_rules.TEXT_RULES,
)
"""About one language."""

PAIR_RULES: tuple[PairRule, ...] = (
    *value_rules.PAIR_RULES,
    *sense_rules.PAIR_RULES,
    *form_rules.PAIR_RULES,
)
"""About two texts that should say the same."""

BITEXT_RULES: tuple[BitextRule, ...] = (*sense_rules.BITEXT_RULES, *form_rules.BITEXT_RULES)
"""About a document as a whole: consistency, order, proportions."""

TRANSLATION_RULES: tuple[TextRule | PairRule | BitextRule, ...] = (*TEXT_RULES, *PAIR_RULES, *BITEXT_RULES)

THRESHOLDS: Mapping[str, float] = {
    rule.FAULT.name: rule.FAULT.threshold
    for rule in (*RULES, *TRANSLATION_RULES)
    if rule.FAULT.threshold is not None
}
"""Name of each rule that measures something → the threshold it has by default."""
