"""How often something is done in a period, in French."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.spaces import S
from declaration_doc.languages.values import Rate

_times = lazy_pattern(
    rf"fois{S}(?:par|chaque|tous{S}les|toutes{S}les|l[’']|à{S}l[’'])(?:{S})?"
    r"(?:(?P<year>ans?\b|années?\b)|(?P<month>mois\b)|(?P<week>semaines?\b)|(?P<day>jours?\b))"
)


def rates(text: str) -> tuple[Rate, ...]:
    """Where numbers of times in a period end: deux fois par an.

    >>> rates("réunis trois fois l’an")
    (Rate(period='year', at=12),)
    """
    if "fois" not in text:
        return ()
    return tuple(
        Rate(str(found.lastgroup), len(text[: found.start()].rstrip())) for found in _times.finditer(text)
    )
