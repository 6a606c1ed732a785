"""What can be read out of the form of a French text."""

from __future__ import annotations

from declaration_doc.languages.form import Form
from declaration_doc.languages.fr.choices import choices
from declaration_doc.languages.fr.inflection import finder
from declaration_doc.languages.fr.marks import slips
from declaration_doc.languages.fr.proper_names import names

FORM = Form(slips=slips, choices=choices, terms=finder, names=names)
