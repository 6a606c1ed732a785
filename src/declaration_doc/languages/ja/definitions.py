"""Where a Japanese text says what it calls something from there on: （以下「両当事者」という。）."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span

_definition = lazy_pattern(
    "以[下後][、,]?[^「『。（）]{0,12}[「『][^」』]{1,40}[」』](?:と(?:いう|総称する|略称する|称する|呼ぶ)。?)?|以[下後][、,]?[^。「（）]{1,20}と(?:いう|称|総称|呼|略)"
    "|[（(][「『][^」』]{1,40}[」』][^（）()]{0,10}[）)]|[」』]と(?:総称|略称|称)す|という。?[）)]"
)


def definitions(text: str) -> tuple[Span, ...]:
    """What it says so with, in reading order.

    >>> definitions("両市（以下「当事者」という。）は")
    ((3, 14),)
    """
    return tuple(found.span() for found in _definition.finditer(text))
