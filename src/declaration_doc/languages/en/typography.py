"""English typography: quotation marks, apostrophes, dashes, ellipses."""

from __future__ import annotations

from declaration_doc.languages.flow import Flow, Marks
from declaration_doc.languages.latin import apostrophes, dashes, ellipses, sparing
from declaration_doc.model.inline import Inlines, Words, plain

MARKS = Marks((("“", "”"), ("‘", "’")))

_RULES = (sparing(ellipses), sparing(apostrophes), sparing(dashes))


def typeset(nodes: Inlines) -> Inlines:
    """`nodes` in the typography of English; see `Language.typeset`."""
    flow = Flow(MARKS.quoted(nodes))
    for rule in _RULES:
        flow.apply(rule)
    return flow.nodes(typeset)


def typeset_text(text: str) -> str:
    """The same for characters alone."""
    return plain(typeset((Words(text),)))
