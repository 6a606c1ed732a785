"""Ways of writing that a French document chooses once: apostrophes and quotation marks."""

from __future__ import annotations

from declaration_doc.languages.custom import Choice
from declaration_doc.languages.lazy_pattern import lazy_pattern

_apostrophe = lazy_pattern("(?<=[^\\W\\d_])['’](?=[^\\W\\d_])")
_quotation = lazy_pattern('(?<![\\w"])"(?=\\w)|[«“]')
_mark = lazy_pattern("['’\"«“]")
_QUOTES = {'"': '""', "«": "«»", "“": "“”"}


def choices(text: str) -> tuple[Choice, ...]:
    """Each place where another way of writing was open, in reading order.

    >>> [(choice.between, choice.way) for choice in choices("l’État, l'Europe « unie »")]
    [('apostrophe', '’'), ('apostrophe', "'"), ('quotation marks', '«»')]
    """
    found = []
    for place in _mark.finditer(text):
        span = place.span()
        if place[0] in "'’":
            if _apostrophe.match(text, span[0]):
                found.append(Choice("apostrophe", place[0], span))
        elif _quotation.match(text, span[0]):
            found.append(Choice("quotation marks", _QUOTES[place[0]], span))
    return tuple(found)
