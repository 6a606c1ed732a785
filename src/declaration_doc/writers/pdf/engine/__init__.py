"""The one door to WeasyPrint: a page and its files in, a PDF and what the engine complained of out."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from declaration_doc.errors import MissingPart, OutputTrouble
from declaration_doc.model.edition import Attachment
from declaration_doc.writers.pdf.engine.complaints import collected
from declaration_doc.writers.pdf.engine.surroundings import isolated, libraries_by_soname

VERSION = "70.0"
"""The version of WeasyPrint whose private parts `japanese` knows."""


@dataclass(frozen=True, slots=True)
class Css:
    """A style sheet."""

    text: str
    name: str = ""
    """As complaints call it."""
    place: str = "styles/"
    """The folder of the page in which it lies, for the files that it names."""


@dataclass(frozen=True, slots=True)
class Side:
    """One language of facing pages."""

    html: str
    """A document of its own, without the cover."""
    anchors: Sequence[Sequence[str]]
    """Of each block, in the order of the text: its id, then those of its segments; as many on both sides."""


@dataclass(frozen=True, slots=True)
class Page:
    """What is to be printed."""

    html: str
    styles: Sequence[str | Css]
    """Style sheets, the later one stronger; a text alone is one of ours."""
    files: Mapping[str, bytes | Path]
    """What the page and the style sheets name, by address relative to the page."""
    identifier: bytes
    """The part of the file identifier that stays the same for every revision of the document."""
    name: str = ""
    """What the metadata call it."""
    languages: Sequence[str] = ("und",)
    """BCP 47 tags, the leading language first."""
    types: Sequence[str] = ()
    """What kind of rendering it is, in words for the metadata."""
    date: str | None = None
    """Of the files inside, ISO 8601."""
    attachments: Sequence[Attachment] = ()
    """Files that travel inside."""
    vertical: bool = False
    """Whether the page lies on its side, to be shown turned clockwise, with vertical lines."""
    by_language: bool = False
    """Whether a table of languages is read one language after the other; else by row."""
    sides: tuple[Side, Side] | None = None
    """Of facing pages, verso and recto; `html` is the title page then."""
    bonds: Sequence[float] = ()
    """Of facing pages, the cost of a turn before each block; see `spreads`."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF, and the warnings and errors of the engine; the PDF is good where there are none."""

    pdf: bytes
    complaints: tuple[str, ...]


def print_page(page: Page) -> Printed:
    """The page as PDF/A and PDF/UA; the same page gives the same bytes, on every machine.

    PDF/A-3a with files inside, else PDF/A-2a, and PDF/UA-1 at once.

    Raises MissingPart where WeasyPrint or one of its libraries is missing or of another version,
    OutputTrouble where its copies of the fonts find no room.
    """
    with isolated(), collected() as complaints:
        _load()
        try:
            with TemporaryDirectory(prefix="declaration-doc-") as folder:
                return Printed(_print(page, Path(folder), complaints), tuple(complaints))
        except OSError as error:
            remedy = "make room in the folder of temporary files, or name another in TMPDIR"
            raise OutputTrouble(f"the page cannot be printed: {error}", remedy) from error


def _print(page: Page, folder: Path, complaints: list[str]) -> bytes:
    """The PDF. `folder`: where WeasyPrint may keep its copies of the fonts."""
    from declaration_doc.writers.pdf.engine import conformance, facing, packing, structure, vertical
    from declaration_doc.writers.pdf.engine.setter import Setter

    setter = Setter(page, folder, complaints)
    laid_out = setter.lay_out(page.html) if page.sides is None else facing.lay_out(setter, page)
    document = laid_out.document
    structure.hide_artifacts(document)
    document.by_language = page.by_language
    conformance.give_intent(document)
    conformance.describe(document, conformance.Identity(page.name, page.languages, page.types))

    def finish(document: Any, pdf: Any) -> None:
        conformance.finish(pdf)
        if page.vertical:
            vertical.turn(pdf)
        if page.sides is not None:
            facing.open_as_spreads(pdf)
        packing.pack(document, pdf)

    pdf: bytes = document.write_pdf(
        finisher=finish,
        attachments=conformance.embedded(page.attachments, page.date),
        pdf_variant=setter.variant,
        pdf_identifier=page.identifier,
        output_intent=conformance.INTENT,
    )
    return pdf


def warm_up() -> None:
    """Load WeasyPrint now, so that processes forked from this one share it.

    Raises MissingPart like `print_page`.
    """
    with isolated():
        _load()


def _load() -> None:
    """Load WeasyPrint, with our justification of Japanese and our structure tree."""
    with warnings.catch_warnings(), libraries_by_soname():
        # That fontconfig knows no font is what `isolated` is for.
        warnings.filterwarnings("ignore", message=".*[Ff]ont[Cc]onfig.*")
        try:
            import weasyprint
        except (ImportError, OSError) as error:
            raise MissingPart(f"WeasyPrint cannot be loaded: {error}", _REMEDY) from error
    if weasyprint.__version__ != VERSION:
        raise MissingPart(f"WeasyPrint {VERSION} is needed, {weasyprint.__version__} is installed", _REMEDY)
    _install()


@cache
def _install() -> None:
    """Put our parts in the place of WeasyPrint's; once, as those put in later stand upon the earlier ones."""
    from declaration_doc.writers.pdf.engine import (
        carrying,
        contexts,
        hanging,
        hyphenation,
        japanese,
        line_starts,
        loose_lines,
        page_ends,
        rows,
        structure,
        unset,
    )

    lines = (line_starts, loose_lines, page_ends, carrying)
    for part in (hanging, hyphenation, japanese, *lines, rows, structure, contexts, unset):
        part.install()


_REMEDY = f"install weasyprint=={VERSION} and the libraries Pango, HarfBuzz and fontconfig"
