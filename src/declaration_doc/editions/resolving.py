"""Corrections and references: what the source leaves open inside a text, and an edition settles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count

from declaration_doc.editions.context import Context
from declaration_doc.languages import Language
from declaration_doc.model.block import Kind
from declaration_doc.model.inline import (
    Correction,
    Inline,
    Inlines,
    NoteReference,
    Reference,
    Ruby,
    Words,
    plain,
    walk,
)


@dataclass(frozen=True, slots=True)
class EditorialNote:
    """The footnote of a printed correction: in which language it stands, and what was adopted there."""

    language: str
    adopted: Inlines


def resolved(nodes: Inlines, segment: str, language: Language, context: Context) -> Inlines:
    """`nodes` without corrections and without empty references.

    A correction prints the wording adopted or, where the edition asks for corrections, the corrected
    one and the call of a note. An empty reference prints the number of its target.
    """
    order = count(1)

    def visit(nodes: Inlines) -> Iterator[Inline]:
        for node in nodes:
            match node:
                case Words() | Ruby() | NoteReference():
                    yield node
                case Correction():
                    call = NoteReference(_correction_id(segment, language.tag, next(order)))
                    yield from visit(node.corr if context.spec.corrections else node.sic)
                    yield from (call,) if context.spec.corrections else ()
                case Reference(target, ()):
                    yield _pointer(target, language, context)
                case _:
                    yield replace(node, children=tuple(visit(node.children)))

    return tuple(visit(nodes))


def editorial_notes(context: Context) -> Mapping[str, EditorialNote]:
    """The notes that the corrections of this edition call, by the ids that `resolved` gives them."""
    if not context.spec.corrections:
        return {}
    uncorrected = replace(context, spec=replace(context.spec, corrections=False))
    return {
        _correction_id(segment.id, language.tag, index): EditorialNote(
            language.tag, resolved(correction.sic, segment.id, language, uncorrected)
        )
        for segment in context.declaration.segments()
        for language in context.languages
        for index, correction in enumerate(_corrections(segment.text(language.tag)), start=1)
    }


def _corrections(nodes: Inlines) -> Iterator[Correction]:
    return (node for node in walk(nodes, corrected=True) if isinstance(node, Correction))


def _correction_id(segment: str, language: str, index: int) -> str:
    # Ids of a source hold no full stop, so this one cannot be taken.
    return f"{segment}.{language}.correction-{index}"


def _pointer(target: str, language: Language, context: Context) -> Inline:
    """A reference with the words it prints; one to a note is that note's call."""
    block = context.targets.get(target)
    if block is not None and block.kind is Kind.NOTE:
        return NoteReference(block.id)
    return Reference(target, (Words(label_of(target, language, context)),))


def label_of(target: str, language: Language, context: Context) -> str:
    """The number of the target or of the nearest block around it; else its heading; else its id."""
    block = context.targets.get(target)
    while block is not None:
        if mention := context.mention(block, language):
            return mention
        if block.heading:
            return language.joint.join(plain(s.text(language.tag)) for s in block.heading.segments) or target
        block = context.parents.get(block.id)
    return target
