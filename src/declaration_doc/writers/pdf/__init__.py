"""The PDF edition: A4, tagged, the same bytes wherever and whenever it is printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import md5
from pathlib import Path

from declaration_doc.errors import DeclarationDocError, MissingGlyph
from declaration_doc.model.edition import Attachment, Edition, Writing
from declaration_doc.model.typesetting import ReadingOrder
from declaration_doc.writers.pdf import faces, glyphs, page, styles, turning
from declaration_doc.writers.pdf.engine import Page, print_page, warm_up
from declaration_doc.writers.pdf.words import CORRECTIONS, DRAFT, NUMERALS, REDLINE

__all__ = ["prepare", "warm_up", "write"]

_TOFU = ".notdef glyph"


def write(
    edition: Edition,
    assets: Mapping[str, bytes] | None = None,
    attachments: Sequence[Attachment] = (),
) -> bytes:
    """The PDF of an edition: PDF/A-3a and PDF/UA-1, or, without attachments, PDF/A-2a and PDF/UA-1.

    `assets`: image files of logos, by name; `attachments`: files that travel inside, such as the source.

    Raises MissingGlyph, with a finding a character and segment, where no font has a character of the
    text; MissingPart where a font, a style or WeasyPrint is missing; DeclarationDocError where
    WeasyPrint finds fault with something else, such as an image it cannot read.
    """
    files = faces.files(styles.read(styles.FONTS))
    if findings := glyphs.missing(edition, files):
        raise MissingGlyph(f"the fonts lack {glyphs.count(findings)} of the text", findings)
    printed = print_page(prepare(edition, assets or {}, attachments))
    if tofu := [complaint for complaint in printed.complaints if _TOFU in complaint]:
        raise MissingGlyph("; ".join(tofu), (), glyphs.GLYPH_MISSING.remedy)
    if printed.complaints:
        raise DeclarationDocError(f"the PDF of {edition.id} is not sound: {'; '.join(printed.complaints)}")
    return printed.pdf


def prepare(edition: Edition, assets: Mapping[str, bytes], attachments: Sequence[Attachment] = ()) -> Page:
    """What the engine is given for an edition."""
    html = page.html(edition, assets)
    vertical = edition.spec.writing is Writing.VERTICAL
    upright = faces.files(styles.read(styles.FONTS))
    files: Mapping[str, bytes | Path] = turning.turned(upright, html) if vertical else upright
    fonts = {f"fonts/{name}": content for name, content in files.items()}
    images = {page.ASSETS + name: content for name, content in assets.items()}
    return Page(
        html=html,
        styles=styles.of(edition.spec, redline=edition.summary is not None),
        files={**fonts, **images},
        # Not a secret: a name of 16 bytes that stays the same for every revision of this edition.
        identifier=md5(edition.id.encode(), usedforsecurity=False).hexdigest().encode(),
        name=edition.id,
        languages=edition.spec.languages,
        types=tuple(_types(edition)),
        date=edition.metadata.date,
        attachments=attachments,
        vertical=vertical,
        by_language=edition.spec.typesetting.reading_order is ReadingOrder.LANGUAGES,
    )


def _types(edition: Edition) -> Iterable[str]:
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
