"""Ways of writing that a French document chooses once: apostrophes and quotation marks."""

from __future__ import annotations

import re

from declaration_doc.languages.custom import Choice

_apostrophe = re.compile("(?<=[^\\W\\d_])['’](?=[^\\W\\d_])")
_quotation = re.compile('(?<![\\w"])"(?=\\w)|[«“]')
_QUOTES = {'"': '""', "«": "«»", "“": "“”"}


def choices(text: str) -> tuple[Choice, ...]:
    """Each place where another way of writing was open, in reading order.

    >>> [(choice.between, choice.way) for choice in choices("l’État, l'Europe « unie »")]
    [('apostrophe', '’'), ('apostrophe', "'"), ('quotation marks', '«»')]
    """
    found = [Choice("apostrophe", place[0], place.span()) for place in _apostrophe.finditer(text)]
    found += [
        Choice("quotation marks", _QUOTES[place[0]], place.span()) for place in _quotation.finditer(text)
    ]
    return tuple(sorted(found, key=lambda choice: choice.span))
