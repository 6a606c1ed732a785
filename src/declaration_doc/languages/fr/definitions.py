"""Where a French text says what it calls something from there on: ci-après dénommés « les Parties »."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.spaces import S
from declaration_doc.model.finding import Span

_CALLED = "(?:dénomm|désign|appel|nomm|abrég)ée?s?"
_definition = lazy_pattern(
    rf"ci-après,?{S}(?:{_CALLED}\b[^.,;()]{{0,60}}|[«“\"][^»”\"]{{1,60}}[»”\"]?)|\b{_CALLED}{S}ci-après[^.,;()]{{0,60}}"
)


def definitions(text: str) -> tuple[Span, ...]:
    """What it says so with, in reading order.

    >>> definitions("les villes, ci-après dénommées « les Parties », conviennent")
    ((12, 46),)
    """
    return tuple(found.span() for found in _definition.finditer(text)) if "ci-après" in text else ()
