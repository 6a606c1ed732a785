"""What a Japanese text says out of several things that exclude one another."""

from __future__ import annotations

from declaration_doc.languages.contrast import reader
from declaration_doc.languages.digits import ascii_digits

contrasts = reader("ja", ascii_digits, words=False)
