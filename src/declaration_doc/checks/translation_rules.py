"""The rules about texts, whatever these come from: about one, about two that should say the same, about all of a document."""

from __future__ import annotations

from declaration_doc.checks import form_rules, sense_rules, value_rules
from declaration_doc.checks.kinds import BitextRule, PairRule, TextRule

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
