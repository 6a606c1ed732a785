"""The lines an edition adds to the text: dates, references, statements, running heads, properties."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from declaration_doc.editions.cells import cell, raised
from declaration_doc.editions.context import Context
from declaration_doc.languages import Language
from declaration_doc.model.block import Block, FinalClause
from declaration_doc.model.declaration import Authority, Declaration
from declaration_doc.model.edition import Line, Metadata
from declaration_doc.model.inline import plain


def dates(context: Context) -> tuple[Line, ...]:
    """The days of the meeting and the day of adoption, where they are stated."""
    return _each(context, lambda language: _dates_in(language, context))


def references(context: Context) -> tuple[Line, ...]:
    """Number and version of the document, where it has them."""
    return _each(context, lambda language: _references_in(language, context))


def statements(context: Context) -> tuple[Line, ...]:
    """The standing of each language's text and which prevails, said in each language of the edition."""
    return _each(context, lambda language: _statements_in(language, context))


def running_heads(context: Context) -> tuple[Line, ...]:
    """Title and standing of the text, one line a language."""
    return _each(context, lambda language: (_running_head(language, context),))


def draft_marks(context: Context) -> tuple[Line, ...]:
    """The mark of a draft, one a language; none unless the edition is one."""
    return _each(context, lambda language: (language.words["draft"],)) if context.draft else ()


def watermark(context: Context) -> tuple[Line, ...]:
    """The mark of a draft, else the standing of each text that is a provisional translation."""
    return draft_marks(context) or _each(context, lambda language: _provisional(language, context))


def _provisional(language: Language, context: Context) -> Iterator[str]:
    status = context.declaration.status(language.tag)
    if status and status.authority in (Authority.PROVISIONAL, Authority.UNOFFICIAL_PROVISIONAL):
        yield language.mark(status)


def metadata(context: Context) -> Metadata:
    """Document properties in the leading language; they depend on the declaration alone."""
    lead = context.lead
    return Metadata(
        title=full_title(lead, context),
        subject=lead.joint.join(_statements_in(lead, context)),
        author=issuers(lead, context),
        keywords=(lead.words["draft"],) if context.draft else (),
        date=date_of(context.declaration),
    )


def full_title(language: Language, context: Context) -> str:
    """Title and designation of the meeting in one line."""
    meeting = context.declaration.meeting
    title = [plain_text(context.declaration.title, language, context)]
    title += [plain_text(meeting.designation, language, context)] if meeting else []
    return language.words["title_separator"].join(filter(None, title))


def issuers(language: Language, context: Context) -> str:
    """Who issues the declaration, in one line."""
    names = (plain_text(issuer, language, context) for issuer in context.declaration.issuers)
    return language.words["list_separator"].join(names)


def date_of(declaration: Declaration) -> str | None:
    """ISO 8601 date of adoption, else of the last day of the meeting."""
    meeting = declaration.meeting
    return declaration.adopted or (meeting.end or meeting.start if meeting else None)


def _each(context: Context, said: Callable[[Language], Iterable[str]]) -> tuple[Line, ...]:
    return tuple(
        Line(each.tag, text, nodes=raised(text, each))
        for each in context.languages
        for text in said(each)
        if text
    )


def _dates_in(language: Language, context: Context) -> Iterator[str]:
    meeting, adopted = context.declaration.meeting, context.declaration.adopted
    if meeting:
        days = language.date_range(meeting.start, meeting.end)
        yield days[:1].upper() + days[1:]
    if adopted:
        yield language.words["adopted_on"].format(date=language.date(adopted))


def _references_in(language: Language, context: Context) -> Iterator[str]:
    stated = {"number": context.declaration.number, "version": context.declaration.version}
    for key, value in stated.items():
        if value:
            yield language.words["label_value"].format(label=language.words[key], value=value)


def _statements_in(language: Language, context: Context) -> Iterator[str]:
    declaration = context.declaration
    for tag in context.spec.languages:
        if status := declaration.status(tag):
            yield language.statement(status)
    if prevailing := declaration.prevailing or _prevailing_by_final_clause(declaration.body):
        yield language.prevails(prevailing)


def _prevailing_by_final_clause(body: Iterable[Block]) -> str | None:
    clauses = (block.data for block in body if isinstance(block.data, FinalClause))
    return next((clause.prevailing for clause in clauses if clause.prevailing), None)


def _running_head(language: Language, context: Context) -> str:
    title = plain_text(context.declaration.title, language, context)
    status = context.declaration.status(language.tag)
    mark = language.mark(status) if status else ""
    if not mark:
        return title
    bracketed = language.words["in_brackets"].format(text=mark)
    # 仮訳（参考訳） brings brackets of its own, which are not set within others.
    return title + (bracketed if bracketed[-1] not in mark else language.words["title_separator"] + mark)


def plain_text(block: Block, language: Language, context: Context) -> str:
    """The words of a block in a language, typeset, without note calls."""
    pieces = cell(block.segments, language, context).pieces
    return language.joint.join(text for piece in pieces if (text := plain(piece.nodes)))
