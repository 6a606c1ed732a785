"""What can be read out of the form of a Japanese text."""

from __future__ import annotations

from declaration_doc.languages.form import Form
from declaration_doc.languages.ja.marks import slips
from declaration_doc.languages.ja.register import ending, styles
from declaration_doc.languages.ja.widths import choices

FORM = Form(slips=slips, choices=choices, ending=ending, styles=styles)
