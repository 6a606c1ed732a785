"""Declaration × EditionSpec → Edition."""

from __future__ import annotations

from declaration_doc.editions.blocks import blocks, front_block
from declaration_doc.editions.completeness import require_complete
from declaration_doc.editions.context import Context, context
from declaration_doc.editions.lines import (
    dates,
    draft_marks,
    metadata,
    references,
    running_heads,
    statements,
    watermark,
)
from declaration_doc.editions.notes import notes
from declaration_doc.editions.numerals import require_writing, with_numerals
from declaration_doc.editions.record import record
from declaration_doc.errors import UsageTrouble
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import Edition, EditionBlock, EditionSpec


def compose(declaration: Declaration, spec: EditionSpec, *, draft: bool = False) -> Edition:
    """The edition that `spec` asks for, every decision taken.

    A draft marks what is not translated yet. Raises UsageTrouble where the declaration does not have a
    language of `spec`, or the language not its writing, and FaultySource where a segment lacks one and no
    draft is asked for.
    """
    _require_languages(declaration, spec)
    require_writing(spec)
    if not draft:
        require_complete(declaration, spec)
    asked = context(declaration, spec, draft)
    cover = _cover(asked)
    body = blocks((*declaration.body, *declaration.back), asked, level=2)
    edition = Edition(
        declaration=declaration.id,
        spec=spec,
        metadata=metadata(asked),
        cover=cover,
        dates=dates(asked),
        references=references(asked),
        statements=statements(asked),
        running=running_heads(asked),
        body=body,
        notes=notes((*cover, *body), asked),
        names={language.tag: language.own_name for language in asked.languages},
        words={language.tag: language.words for language in asked.languages},
        draft=draft_marks(asked),
        watermark=watermark(asked),
        record=record(asked),
    )
    return with_numerals(edition)


def _cover(asked: Context) -> tuple[EditionBlock, ...]:
    """Logos, issuers, designation of the meeting, title, subtitle, venue, hosts: as they are printed."""
    declaration, meeting = asked.declaration, asked.declaration.meeting
    above = (*declaration.logos, *declaration.issuers, *((meeting.designation,) if meeting else ()))
    below = (
        *((declaration.subtitle,) if declaration.subtitle else ()),
        *((meeting.venue,) if meeting and meeting.venue else ()),
        *(meeting.hosts if meeting else ()),
    )
    return (
        *(printed for block in above for printed in front_block(block, asked)),
        *front_block(declaration.title, asked, level=1),
        *(printed for block in below for printed in front_block(block, asked)),
    )


def _require_languages(declaration: Declaration, spec: EditionSpec) -> None:
    for tag in spec.languages:
        if declaration.status(tag) is None:
            raise UsageTrouble(
                f"edition {spec.name}: the declaration {declaration.id} has no language {tag}",
                f"choose among {', '.join(declaration.tags)}, or add the language to <languages>",
            )
