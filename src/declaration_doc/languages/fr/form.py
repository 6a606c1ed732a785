"""What can be read out of the form of a French text."""

from __future__ import annotations

from declaration_doc.languages.characters import character_slips
from declaration_doc.languages.form import Form
from declaration_doc.languages.fr.choices import choices
from declaration_doc.languages.fr.inflection import finder
from declaration_doc.languages.fr.marks import mark_slips
from declaration_doc.languages.fr.phrase_slips import phrase_slips
from declaration_doc.languages.fr.proper_names import names
from declaration_doc.languages.fr.spelling import dictionary
from declaration_doc.languages.slip import Slip


def slips(text: str) -> tuple[Slip, ...]:
    """Every slip of marks, phrases and characters."""
    return (*mark_slips(text), *phrase_slips(text), *character_slips(text))


FORM = Form(slips=slips, choices=choices, terms=finder, names=names, dictionary=dictionary)
