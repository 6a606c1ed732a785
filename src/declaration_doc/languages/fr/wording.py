"""How French words findings."""

from __future__ import annotations

from declaration_doc.languages.fr.companion_messages import COMPANION_MESSAGES
from declaration_doc.languages.fr.declaration_messages import DECLARATION_MESSAGES
from declaration_doc.languages.fr.form_messages import FORM_MESSAGES
from declaration_doc.languages.fr.output_messages import OUTPUT_MESSAGES
from declaration_doc.languages.fr.phrases import PHRASES
from declaration_doc.languages.fr.reasons import REASONS
from declaration_doc.languages.fr.sense_messages import SENSE_MESSAGES
from declaration_doc.languages.fr.structure_messages import STRUCTURE_MESSAGES
from declaration_doc.languages.fr.translation_messages import TRANSLATION_MESSAGES
from declaration_doc.languages.latin import NARROW, NO_BREAK
from declaration_doc.languages.wording import Wording

_SPACES = (
    ("« ", f"«{NO_BREAK}"),
    (" »", f"{NO_BREAK}»"),
    (" :", f"{NO_BREAK}:"),
    (" ;", f"{NARROW};"),
    (" !", f"{NARROW}!"),
    (" ?", f"{NARROW}?"),
)
"""Templates hold bits of XML and of shell, so only spaces that stand there are changed, none is added."""


def _spaced(text: str) -> str:
    for ordinary, no_break in _SPACES:
        text = text.replace(ordinary, no_break)
    return text


WORDING = Wording(
    messages={
        code: (_spaced(found), _spaced(remedy))
        for code, (found, remedy) in (
            DECLARATION_MESSAGES
            | STRUCTURE_MESSAGES
            | COMPANION_MESSAGES
            | TRANSLATION_MESSAGES
            | FORM_MESSAGES
            | SENSE_MESSAGES
            | OUTPUT_MESSAGES
        ).items()
    },
    reasons={code: _spaced(why) for code, why in REASONS.items()},
    phrases={english: _spaced(own) for english, own in PHRASES.items()},
    quotes=(f"«{NO_BREAK}", f"{NO_BREAK}»"),
    separator=", ",
    joints={"or": " ou ", "and": " et "},
    thousands=NARROW,
)
