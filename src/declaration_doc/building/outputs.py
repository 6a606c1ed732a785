"""The formats that can be written: what each needs, and the writer that makes it."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from declaration_doc.building.pressing import Press
    from declaration_doc.model.edition import Attachment, Edition, Publication
    from declaration_doc.model.style import Style


@dataclass(frozen=True, slots=True)
class Format:
    """A format of output."""

    name: str
    """As the command line names it; also the suffix of its files."""
    writer: str
    """The module whose `write` makes it, imported when it is needed."""
    styles: bool = False
    """Whether style sheets shape it."""
    style: bool = False
    """Whether the style that a project or command picks shapes it."""
    fonts: bool = False
    """Whether font files shape it."""
    embeds: bool = False
    """Whether fonts travel inside where that is asked for."""
    images: bool = False
    """Whether it holds the logos."""
    attachments: bool = False
    """Whether other files travel inside it."""
    facing: bool = False
    """Whether it has pages that can face each other; an edition of facing pages is made in no other."""
    links: bool = False
    """Whether it says what stands around it: other files of its set, the glossary, its address."""
    width: bool = False
    """Whether it is wrapped to a number of columns."""
    press: bool = False
    """Whether it is made for a press, by a profile."""
    imposition: str = ""
    """How its pages are put on sheets; empty: one on each."""
    slow: bool = False
    """Whether it is worth a process of its own; its writer has a `warm_up` then."""
    libraries: tuple[str, ...] = ()
    """Distributions whose version shapes its bytes."""
    system_libraries: tuple[str, ...] = ()
    """Libraries of the system, likewise."""

    def with_fonts(self) -> Format:
        """The format where fonts travel inside; itself where none ever do, or always."""
        if not self.embeds:
            return self
        return replace(self, fonts=True, libraries=(*self.libraries, *_SUBSETTING))


_PRINTING = (
    "budoux",
    "weasyprint",
    "pydyf",
    "tinycss2",
    "cssselect2",
    "tinyhtml5",
    "pyphen",
    "fonttools",
    "pillow",
)

_SUBSETTING = ("fonttools", "brotli", "brotlicffi")

FORMATS = (
    Format(
        name="pdf",
        writer="declaration_doc.writers.pdf",
        styles=True,
        style=True,
        fonts=True,
        images=True,
        attachments=True,
        facing=True,
        slow=True,
        libraries=_PRINTING,
        system_libraries=("fontconfig", "freetype", "harfbuzz", "pango", "zlib"),
    ),
    Format(
        name="html",
        writer="declaration_doc.writers.html",
        styles=True,
        style=True,
        embeds=True,
        images=True,
        links=True,
    ),
    Format(name="txt", writer="declaration_doc.writers.text", width=True, libraries=("wcwidth",)),
    Format(
        name="epub",
        writer="declaration_doc.writers.epub",
        styles=True,
        embeds=True,
        images=True,
        system_libraries=("zlib",),
    ),
    Format(name="md", writer="declaration_doc.writers.markdown"),
)

PRESS = tuple(
    Format(
        name=f"press{f'-{imposition}' if imposition else ''}.pdf",
        writer="declaration_doc.writers.press",
        styles=True,
        style=True,
        fonts=True,
        images=True,
        facing=True,
        press=True,
        imposition=imposition,
        slow=True,
        libraries=(*_PRINTING, "pikepdf"),
        system_libraries=("pango", "harfbuzz", "zlib"),
    )
    for imposition in ("", "booklet")
)
"""The printer's files: not formats that one asks for, but what the profile `press` makes of the PDF."""


SOURCE_FORM = Format(name="xml", writer="declaration_doc.writers.source", attachments=True)
"""The declaration itself, which is written beside the pages that link to it: nobody asks for it by name."""


def format_named(name: str) -> Format | None:
    """The format called `name`, the printer's file whose names end so, or the source beside pages."""
    return next((form for form in (*FORMATS, *PRESS, SOURCE_FORM) if form.name == name), None)


def warm_up(form: Format) -> None:
    """Load what the writer of `form`, a slow one, needs, so that processes forked later share it."""
    importlib.import_module(form.writer).warm_up()


def write(
    form: Format,
    edition: Edition,
    images: Mapping[str, bytes],
    attachments: Sequence[Attachment],
    width: int,
    style: Style | None = None,
    press: Press | None = None,
    publication: Publication | None = None,
) -> bytes:
    """`edition` in the format `form`; the same bytes for the same arguments."""
    writer = importlib.import_module(form.writer)
    options: dict[str, object] = {}
    if form.images:
        options["assets"] = images
    if (form.style or form.embeds) and style is not None:
        options["style"] = style
    if form.attachments:
        options["attachments"] = attachments
    if form.links and publication is not None:
        options["publication"] = publication
    if form.width:
        options["width"] = width
    if form.press:
        options |= {"imposition": form.imposition, "profile": press.profile if press else None}
    data: bytes = writer.write(edition, **options)
    return data
