"""What catalogues, machines and those who cite it are told of an edition."""

from __future__ import annotations

from declaration_doc.editions.context import Context
from declaration_doc.editions.lines import date_of, full_title, issuers, plain_text
from declaration_doc.languages import Language
from declaration_doc.model.declaration import Authority
from declaration_doc.model.edition import Record, TextRecord


def record(context: Context) -> Record:
    """The record of an edition: each of its languages, and what is the same in all."""
    declaration, meeting = context.declaration, context.declaration.meeting
    venue = meeting.venue if meeting else None
    return Record(
        texts=tuple(_text(language, context) for language in context.languages),
        number=declaration.number,
        version=declaration.version,
        adopted=declaration.adopted,
        place=plain_text(venue, context.lead, context) if venue else "",
    )


def _text(language: Language, context: Context) -> TextRecord:
    status = context.declaration.status(language.tag)
    date = date_of(context.declaration)
    names = (language.name_of(tag) for tag in context.spec.languages)
    listed = language.words["list_separator"].join(names)
    return TextRecord(
        language=language.tag,
        title=full_title(language, context),
        issuer=issuers(language, context),
        authority=status.authority if status else Authority.NOT_STATED,
        mark=language.mark(status) if status else "",
        date=language.date(date) if date else "",
        edition=language.words["edition_in"].format(languages=listed),
        vertical=language.vertical is not None,
    )
