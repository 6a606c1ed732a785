"""Pages put on sheets: each page becomes a form, placed on its sheet with bleed, boxes and marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from pikepdf import Dictionary, Name, Page, Pdf, Stream

from declaration_doc.writers.press.imposing import Side
from declaration_doc.writers.press.marks import BLEED, MARGIN, Box, marks, registration

Object: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class Form:
    """A page as something that can be placed."""

    stream: Object
    trim: Box
    """Its edges, once placed at 0, 0 as `matrix` turns it."""
    matrix: tuple[float, float, float, float, float, float]
    """From the page's own space into one whose origin is the lower left corner of the trimmed page."""


def form(pdf: Pdf, page: Page, content: bytes) -> Form:
    """The page as a form; one that is shown turned is turned for good (ISO 32000-1, 7.7.3.3)."""
    left, bottom, right, top = (float(side) for side in page.trimbox)
    own = Box(left, bottom, right, top)
    box = own.grown(BLEED).array
    resources = page.obj.Resources
    stream = Stream(pdf, content, Type=Name.XObject, Subtype=Name.Form, BBox=box, Resources=resources)
    width, height = right - left, top - bottom
    if int(page.obj.get("/Rotate", 0)) % 360 == 90:
        return Form(pdf.make_indirect(stream), Box(0, 0, height, width), (0, -1, 1, 0, -bottom, right))
    return Form(pdf.make_indirect(stream), Box(0, 0, width, height), (1, 0, 0, 1, -left, -bottom))


def add_sheet(pdf: Pdf, side: Side, forms: Sequence[Form]) -> None:
    """Add one side of a sheet to `pdf`, its boxes nested as ISO 15930-7, 6.15 wants them."""
    size = next((forms[page].trim for page in side.pages if page is not None), forms[0].trim)
    count = len(side.pages)
    trim = Box(MARGIN, MARGIN, MARGIN + count * size.right, MARGIN + size.top)
    media = trim.grown(MARGIN)
    names: dict[str, Object] = {}
    placed: list[bytes] = []
    for index, page in enumerate(side.pages):
        if page is not None:
            names[f"/P{index}"] = forms[page].stream
            placed.append(_placed(forms[page], index, count))
    page_size = (media.right, media.top)
    added = pdf.add_blank_page(page_size=page_size)
    added.obj.MediaBox = media.array
    added.obj.BleedBox = trim.grown(BLEED).array
    added.obj.TrimBox = trim.array
    added.obj.Resources = Dictionary(
        XObject=Dictionary(names), ColorSpace=Dictionary({"/All": registration()})
    )
    content = b"\n".join((*placed, marks(trim, fold=count > 1)))
    added.obj.Contents = pdf.make_indirect(Stream(pdf, content))


def _placed(form: Form, index: int, count: int) -> bytes:
    """A page on its place, cut off at a fold: its bleed would lie on the page beside it."""
    x, y = MARGIN + index * form.trim.right, MARGIN
    left = x if index else x - BLEED
    right = x + form.trim.right + (0 if index < count - 1 else BLEED)
    clip = f"{left:.3f} {y - BLEED:.3f} {right - left:.3f} {form.trim.top + 2 * BLEED:.3f} re W n"
    a, b, c, d, e, f = form.matrix
    return f"q {clip} {a:g} {b:g} {c:g} {d:g} {e + x:.3f} {f + y:.3f} cm /P{index} Do Q".encode()
