"""By which means French says that something is done: à l’unanimité, par vote, sur la base de, conformément à la loi."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.letters import LETTERS

_means = lazy_pattern(
    rf"(?<![{LETTERS}])(?:par(?: voie d['e]| un[e]?| l[ae]s?)?|sur(?: la base d[ue']| l[ae]s?| justification d[ue'])?|après"
    r"|selon(?: l[ae]s?)?|à(?: la)?|au(?: moyen d[ue'])?|conformément (?:à(?: la)?|aux?)|en vertu d[ue'](?: la)?|avec(?: l[ae]s?)?)"
    rf"(?: |')(?:l')?([{LETTERS}]+)"
)


def means(text: str) -> frozenset[int]:
    """Where the words begin by or upon which something is done."""
    folded = text.lower().replace("’", "'")
    return frozenset(found.start(1) for found in _means.finditer(folded))
