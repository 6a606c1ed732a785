"""Negation in Japanese: 〜ない, 〜ません, 〜ず, なし, told from the many words that only look like it."""

from __future__ import annotations

import re

from declaration_doc.languages.ja import polarity_tables as tables
from declaration_doc.languages.negation import Firmness, Negation

_scan = re.compile(
    "|".join(
        f"(?P<{name}>{'|'.join(patterns)})"
        for name, patterns in (
            ("nothing", tables.NOTHING),
            ("not_only", tables.NOT_ONLY),
            ("only", tables.ONLY),
            ("free", tables.FREE),
            ("final", tables.FINAL),
            ("inner", tables.INNER),
            ("word", tables.WORDS),
        )
    )
)
_FORMS = {
    "not_only": (Firmness.FREE, "not-only"),
    "only": (Firmness.FREE, "only"),
    "free": (Firmness.FREE, "clause"),
    "final": (Firmness.FIRM, "clause"),
    "inner": (Firmness.USUAL, "clause"),
    "word": (Firmness.FREE, "word"),
}


def negations(text: str) -> tuple[Negation, ...]:
    """Where `text` denies, in reading order."""
    found = []
    for match in _scan.finditer(text):
        name = match.lastgroup
        if name is not None and name != "nothing":
            found.append(Negation(match.span(), *_FORMS[name]))
    return tuple(found)
