"""The printer's file: PDF/X-4 (ISO 15930-7), in inks, with bleed and marks, singly or as a booklet."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pikepdf
from pikepdf import Pdf

from declaration_doc import __version__
from declaration_doc.errors import UsageTrouble
from declaration_doc.model.edition import Edition, Writing
from declaration_doc.model.style import Medium, Sheet, Style
from declaration_doc.resources import folder
from declaration_doc.writers import pdf as printing
from declaration_doc.writers.pdf.engine import VERSION
from declaration_doc.writers.press import profile as profiles
from declaration_doc.writers.press.content import Content
from declaration_doc.writers.press.imposing import Imposition, Side, booklet, single
from declaration_doc.writers.press.inks import Converter
from declaration_doc.writers.press.profile import Profile
from declaration_doc.writers.press.sheets import Form, add_sheet, form
from declaration_doc.writers.press.statement import Statement, state

__all__ = ["Imposition", "Profile", "press", "profiles", "warm_up", "write"]

_SHEET = "press.css"
BOOKLET_PAPER = "A5"
"""Two of its pages stand on a sheet of A4."""

_KEPT = ("/Type", "/Pages", "/Lang")
"""What of the catalog a press file keeps: no structure, no links, no bookmarks, no files inside."""


def write(
    edition: Edition,
    assets: Mapping[str, bytes] | None = None,
    *,
    profile: Profile | None = None,
    imposition: str = "",
    style: Style = printing.DEFAULT,
) -> bytes:
    """The press file of an edition.

    `assets`: image files of logos, by name; `profile`: of the press, else the one that is shipped;
    `imposition`: an `Imposition`; empty: a sheet for each page; `style`: what it is set in.

    Raises what `writers.pdf.write` raises, and DeclarationDocError where a colour cannot be turned into inks
    or something is transparent.
    """
    wanted = Imposition(imposition) if imposition else None
    printed = printing.write(edition, assets, style=_style(style, wanted))
    kind = f"press-{imposition}" if imposition else "press"
    said = Statement(
        name=f"{edition.id}.{kind}",
        title=edition.metadata.title,
        language=edition.lead,
        date=edition.metadata.date,
        creator=f"declaration-doc {__version__}",
        producer=f"WeasyPrint {VERSION}, pikepdf {pikepdf.__version__}",
    )
    bound_right = edition.spec.writing is Writing.VERTICAL
    return press(printed, said, profile or profiles.default(), imposition=wanted, bound_right=bound_right)


def press(
    printed: bytes,
    said: Statement,
    profile: Profile,
    *,
    imposition: Imposition | None = None,
    bound_right: bool = False,
) -> bytes:
    """A PDF of ours, whose pages have a bleed, as a press file."""
    with pikepdf.open(io.BytesIO(printed)) as pdf:
        forms = _forms(pdf, Converter(profile))
        sides = booklet(len(forms), bound_right=bound_right) if imposition else single(len(forms))
        _require_one_size(forms, imposition)
        _replace_pages(pdf, sides, forms)
        for key in sorted(set(pdf.Root.keys()) - set(_KEPT)):
            del pdf.Root[key]
        if bound_right:
            pdf.Root.ViewerPreferences = pikepdf.Dictionary(Direction=pikepdf.Name.R2L)
        state(pdf, profile, said)
        target = io.BytesIO()
        pdf.save(
            target,
            force_version="1.6",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
        return target.getvalue()


def _style(style: Style, imposition: Imposition | None) -> Style:
    """`style` for a press: under the sheets of the project, who may want it otherwise; a booklet on A5."""
    sheet = Sheet(_SHEET, (folder("styles") / _SHEET).read_text("utf-8"), Medium.PRINT)
    paper = BOOKLET_PAPER if imposition is Imposition.BOOKLET else style.paper
    return replace(style, paper=paper, own=(sheet, *style.own))


def warm_up() -> None:
    """Load what the writer needs, so that processes forked later share it."""
    printing.warm_up()


def _forms(pdf: Pdf, converter: Converter) -> list[Form]:
    content = Content(pdf, converter)
    forms = [form(pdf, page, content.page(page)) for page in pdf.pages]
    content.finish()
    return forms


def _require_one_size(forms: Sequence[Form], imposition: Imposition | None) -> None:
    sizes = {(round(each.trim.right), round(each.trim.top)) for each in forms}
    if imposition and len(sizes) > 1:
        message = f"a {imposition} needs pages of one size"
        raise UsageTrouble(message, "give all pages the same size in the style")


def _replace_pages(pdf: Pdf, sides: Sequence[Side], forms: Sequence[Form]) -> None:
    before = len(pdf.pages)
    for side in sides:
        add_sheet(pdf, side, forms)
    del pdf.pages[:before]
