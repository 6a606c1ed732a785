"""Where French says that something may be done: peut, est autorisé à, a le droit de; not «ne peut»."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_possible = lazy_pattern(
    r"(?<!ne )(?<!n’en )(?<!n'en )(?<!ne le )(?<!ne la )(?<!ne les )(?<!ne s’en )(?<!ne l’)"
    r"\b(?:peu(?:t|vent|x)|pou(?:vons|vez|vai\w+)|pourr\w+|puisse\w*|possib\w*|perme\w+|permi\w*|autoris\w*|droits?|habilit\w*"
    r"|libres?|facult\w*|capables?|mesure d|loisible|aptes?|éligib\w*|admis\w*|accept\w*)\b",
)


def possibilities(text: str) -> tuple[Span, ...]:
    """The words by which `text` says that something may be done, in reading order."""
    return tuple(match.span() for match in _possible.finditer(text.lower()))


def forbids(negation: str) -> bool:
    """Whether these words deny that something may be done: ne peut, aucun … ne pourra."""
    return bool(possibilities(negation.partition(" ")[2]))
