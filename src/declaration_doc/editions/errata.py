"""What stands before an erratum: its day, and what it mends, with a way there."""

from __future__ import annotations

from declaration_doc.editions.context import Context
from declaration_doc.editions.resolving import label_of
from declaration_doc.languages import Language
from declaration_doc.model.block import Amendment
from declaration_doc.model.inline import Inline, Inlines, Quotation, Reference, Words, plain

_ENOUGH = 28
"""Columns of a passage that make it known, where it has neither number nor heading."""


def erratum_label(amendment: Amendment, language: Language, context: Context) -> Inlines:
    """`Erratum du 1er juin 2025 (résolution 1)`, 2025年6月1日訂正（決議1）: a way there."""
    target = Reference(amendment.target, _named(amendment.target, language, context))
    # The brackets of the language, around the reference.
    before, _, after = language.words["in_brackets"].partition("{text}")
    return language.typeset((Words(_day(amendment, language) + before), target, Words(after)))


def _day(amendment: Amendment, language: Language) -> str:
    if amendment.date is None:
        return language.words["erratum"]
    return language.words["erratum_on"].format(date=language.date(amendment.date))


def _named(target: str, language: Language, context: Context) -> Inlines:
    """Number or heading of what is mended, or of what it stands in; else its first words."""
    known = label_of(target, language, context)
    if known != target:
        return (Words(known),)
    words = _beginning(target, language, context)
    quoted: Inline = Quotation((Words(words),))
    return (quoted,) if words else (Words(target),)


def _beginning(target: str, language: Language, context: Context) -> str:
    block = context.targets.get(target)
    segments = block.segments if block else ()
    own = tuple(segment for segment in segments if segment.id == target) or segments
    text = language.joint.join(filter(None, (plain(segment.text(language.tag)) for segment in own)))
    first, *rest = language.break_text(text, _ENOUGH) or [""]
    return f"{first.rstrip()}…" if rest else first
