"""The PDF edition: tagged, the same bytes wherever and whenever it is printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import md5

from declaration_doc.errors import DeclarationDocError, MissingGlyph
from declaration_doc.model.edition import Attachment, Edition, Layout, Writing
from declaration_doc.model.style import Style
from declaration_doc.model.typesetting import ReadingOrder
from declaration_doc.writers.pdf import facing_pages, glyphs, page, styles, turning, watermark
from declaration_doc.writers.pdf.engine import Page, print_page, warm_up
from declaration_doc.writers.pdf.faces import faces_of
from declaration_doc.writers.pdf.words import CORRECTIONS, DRAFT, NUMERALS, OWN_STYLE, PAPER, REDLINE, STYLE

__all__ = ["prepare", "warm_up", "write"]

DEFAULT = Style()
_SHEETS = "mend the style sheet; what is for screens alone goes into @media screen { … }"
_TOFU = ".notdef glyph"


def write(
    edition: Edition,
    assets: Mapping[str, bytes] | None = None,
    attachments: Sequence[Attachment] = (),
    style: Style = DEFAULT,
) -> bytes:
    """The PDF of an edition: PDF/A-3a and PDF/UA-1, or, without attachments, PDF/A-2a and PDF/UA-1.

    `assets`: image files of logos, by name; `attachments`: files that travel inside, such as the source;
    `style`: what it is set in.

    Raises MissingGlyph, with a finding a character and segment, where no font has a character of the
    text; MissingPart where a font, a style or WeasyPrint is missing; DeclarationDocError where
    WeasyPrint finds fault with something else, such as an image it cannot read.
    """
    sheets = styles.of(edition.spec, style, redline=edition.summary is not None)
    if findings := glyphs.missing(edition, faces_of(sheets)):
        raise MissingGlyph(f"the fonts lack {glyphs.count(findings)} of the text", findings)
    printed = print_page(prepare(edition, assets or {}, attachments, style))
    if tofu := [complaint for complaint in printed.complaints if _TOFU in complaint]:
        raise MissingGlyph("; ".join(tofu), (), glyphs.GLYPH_MISSING.remedy)
    if printed.complaints:
        message = f"the PDF of {edition.id} is not sound: {'; '.join(printed.complaints)}"
        raise DeclarationDocError(message, _SHEETS if style.sheets else "")
    return printed.pdf


def prepare(
    edition: Edition,
    assets: Mapping[str, bytes],
    attachments: Sequence[Attachment] = (),
    style: Style = DEFAULT,
) -> Page:
    """What the engine is given for an edition."""
    html = page.html(edition, assets)
    vertical = edition.spec.writing is Writing.VERTICAL
    sheets = styles.of(edition.spec, style, redline=edition.summary is not None)
    files = turning.turned(sheets.files, html) if vertical else sheets.files
    images = {page.ASSETS + name: content for name, content in assets.items()}
    mark = watermark.watermark(edition, sheets.tokens, faces_of(sheets))
    facing = facing_pages.of(edition, assets) if edition.spec.layout is Layout.FACING else None
    return Page(
        html=facing.title if facing else html,
        styles=(*sheets.layers, *([mark.sheet] if mark else [])),
        files={**files, **images, **(mark.files if mark else {})},
        # Not a secret: a name of 16 bytes that stays the same for every revision of this edition.
        identifier=md5(edition.id.encode(), usedforsecurity=False).hexdigest().encode(),
        name=edition.id,
        languages=edition.spec.languages,
        types=tuple(_types(edition, style)),
        date=edition.metadata.date,
        attachments=attachments,
        vertical=vertical,
        by_language=edition.spec.typesetting.reading_order is ReadingOrder.LANGUAGES,
        sides=facing.sides if facing else None,
        bonds=facing.bonds if facing else (),
    )


def _types(edition: Edition, style: Style) -> Iterable[str]:
    """What a reader of the metadata must know to make the same edition again."""
    yield edition.spec.layout
    if edition.spec.writing is not Writing.HORIZONTAL:
        yield edition.spec.writing
    if edition.spec.numerals:
        yield NUMERALS + edition.spec.numerals
    yield from edition.spec.typesetting.words()
    if edition.spec.corrections:
        yield CORRECTIONS
    if edition.draft:
        yield DRAFT
    if edition.summary is not None:
        yield REDLINE
    if style.name != DEFAULT.name:
        yield STYLE + style.name
    if style.paper != DEFAULT.paper:
        yield PAPER + style.paper
    if style.sheets:
        yield OWN_STYLE
