"""How Japanese words findings."""

from __future__ import annotations

from declaration_doc.languages.ja.companion_messages import COMPANION_MESSAGES
from declaration_doc.languages.ja.declaration_messages import DECLARATION_MESSAGES
from declaration_doc.languages.ja.form_messages import FORM_MESSAGES
from declaration_doc.languages.ja.output_messages import OUTPUT_MESSAGES
from declaration_doc.languages.ja.phrases import PHRASES
from declaration_doc.languages.ja.reasons import REASONS
from declaration_doc.languages.ja.sense_messages import SENSE_MESSAGES
from declaration_doc.languages.ja.structure_messages import STRUCTURE_MESSAGES
from declaration_doc.languages.ja.translation_messages import TRANSLATION_MESSAGES
from declaration_doc.languages.wording import Wording

WORDING = Wording(
    messages=DECLARATION_MESSAGES
    | STRUCTURE_MESSAGES
    | COMPANION_MESSAGES
    | TRANSLATION_MESSAGES
    | FORM_MESSAGES
    | SENSE_MESSAGES
    | OUTPUT_MESSAGES,
    reasons=REASONS,
    phrases=PHRASES,
    quotes=("「", "」"),
    separator="、",
    joints={"or": "又は", "and": "及び"},
    thousands=",",
)
