"""Every key of a name or term has an entry in the glossary, of the right kind.

The rule is at rest where a declaration has no glossary.
"""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.context import Context
from declaration_doc.model.block import Entry, FinalClause
from declaration_doc.model.finding import Fault, Finding, Severity
from declaration_doc.model.position import Position

FAULT = Fault(
    code="S211",
    name="glossary-key-unknown",
    severity=Severity.ERROR,
    message="the glossary has no {kind} «{key}»",
    remedy="mend the key, or add the entry «{key}» of the kind «{kind}» to {glossary}",
    why="A key without an entry escapes every check of its forms, and is often a misspelling of another.",
    good='<t xml:lang="fr">à <name key="nancy">Nancy</name></t>',
    bad='<t xml:lang="fr">à <name key="nanci">Nancy</name></t>',
)


def check(context: Context) -> Iterator[Finding]:
    """A finding for each key that the glossary lacks, once a text."""
    if context.glossary is None:
        return
    known = {(entry.kind, entry.key) for entry in context.glossary.entries}
    for segment, texts in context.marked:
        for text, marks in texts:
            for kind, keys in (("name", marks.names), ("term", marks.terms)):
                for key in dict.fromkeys(keys):
                    if (kind, key) not in known:
                        yield _finding(context, kind, key, text.position, segment.id, text.language)
    for key, position, block in _block_keys(context):
        if ("name", key) not in known:
            yield _finding(context, "name", key, position, block, None)


def _block_keys(context: Context) -> Iterator[tuple[str, Position | None, str]]:
    """(key, place, id) of the names that blocks state as data."""
    for block in context.declaration.blocks():
        match block.data:
            case FinalClause(place=str(key)) | Entry(key=str(key)):
                yield key, block.position, block.id


def _finding(
    context: Context, kind: str, key: str, position: Position | None, segment: str, language: str | None
) -> Finding:
    glossary = context.glossary.path if context.glossary else ""
    return FAULT.finding(
        path=context.path,
        position=position,
        segment=segment,
        language=language,
        kind=kind,
        key=key,
        glossary=glossary or "glossary.yaml",
    )
