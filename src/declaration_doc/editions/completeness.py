"""Whether a declaration says everything that an edition is to print."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.errors import FaultySource
from declaration_doc.formats.declaration.faults.meaning import LANGUAGE_MISSING
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import EditionSpec
from declaration_doc.model.finding import Finding
from declaration_doc.model.segment import Text


def require_complete(declaration: Declaration, spec: EditionSpec) -> None:
    """Raise FaultySource, with a finding for each, where a segment lacks a language of `spec`."""
    if findings := tuple(_untranslated(declaration, spec)):
        raise FaultySource(
            f"edition {spec.name}: {len(findings)} texts of {declaration.id} are not translated",
            findings,
            "translate them, or ask for a draft, which marks them",
        )


def _untranslated(declaration: Declaration, spec: EditionSpec) -> Iterator[Finding]:
    for segment in declaration.segments():
        for tag in spec.languages:
            found = segment.rendering(tag)
            if found is None or (isinstance(found, Text) and not found.nodes):
                yield LANGUAGE_MISSING.finding(
                    position=found.position if found else segment.position,
                    segment=segment.id,
                    language=tag,
                    id=segment.id,
                    lang=tag,
                    found=": its <t> is empty" if found else "",
                )
