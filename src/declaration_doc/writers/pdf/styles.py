"""The style sheets of a PDF edition, from the folder of styles and from the project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from declaration_doc.errors import MissingPart
from declaration_doc.formats import css
from declaration_doc.model.edition import EditionSpec, Writing
from declaration_doc.model.style import Medium, Style
from declaration_doc.model.tags import primary_subtag
from declaration_doc.resources import FONTS_REMEDY, folder
from declaration_doc.writers.pdf.engine import Css

FONTS = "fonts.css"
"""Names every face that is shipped; the other style sheets name families."""

_OURS = "styles/"
"""Where the engine believes our sheets to lie; the fonts lie beside it."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """The style sheets of an edition, the later one stronger, and what they say of families."""

    layers: tuple[Css, ...]
    tokens: Mapping[str, str]
    """Custom properties that hold for the whole document."""
    faces: Mapping[css.Face, str]
    """Each face → the address of its file, as the engine asks for it."""
    files: Mapping[str, bytes | Path]
    """Fonts and images by that address."""


def of(spec: EditionSpec, style: Style, *, redline: bool = False) -> Sheets:
    """The style sheets of an edition: base, pages, layout, languages, writing, paper, style, the project's.

    `redline`: with marks of what changed.

    Raises MissingPart where one that every edition needs is not there, or a font.
    """
    layers = tuple(_layers(spec, style, redline=redline))
    tokens = {name: value for _, text in layers for name, value in _said(text).tokens.items()}
    used = frozenset(family for value in tokens.values() for family in css.families(value))
    fonts = read(FONTS)
    shipped = [face for face in _said(fonts).faces if face.family in used]
    faces = {face: f"fonts/{face.address.rpartition('/')[2]}" for face in shipped}
    files: dict[str, bytes | Path] = dict(_shipped(faces.values()))
    for index, sheet in enumerate(style.for_medium(Medium.PRINT)):
        base = _place(index)
        faces |= {face: base + face.address for face in _said(sheet.text).faces}
        files |= {base + address: content for address, content in sheet.files.items()}
    ours = Css(css.of_families(fonts, used), FONTS, _OURS)
    return Sheets((ours, *(each for each, _ in layers)), tokens, faces, files)


def read(name: str) -> str:
    """A style sheet. Raises MissingPart where it is not there."""
    try:
        return (folder("styles") / name).read_text("utf-8")
    except OSError as error:
        raise MissingPart(
            f"the style sheet {name} cannot be read: {error}", "reinstall declaration-doc"
        ) from error


def _layers(spec: EditionSpec, style: Style, *, redline: bool) -> Iterator[tuple[Css, str]]:
    marks = ("print-redline.css",) if redline else ()
    for name in (*_names(spec, style), *marks):
        text = read(name)
        yield Css(text, name, _OURS), text
    for index, sheet in enumerate(style.for_medium(Medium.PRINT)):
        yield Css(sheet.text, sheet.name, _place(index)), sheet.text


def _names(spec: EditionSpec, style: Style) -> Iterator[str]:
    """Our sheets, in order; those of a language, and a style's own for print, where there are any."""
    languages = dict.fromkeys(primary_subtag(tag) for tag in spec.languages)
    yield from ("base.css", "print.css", f"layout-{spec.layout}.css")
    yield from filter(_is_there, (f"lang-{language}.css" for language in languages))
    yield from (f"papers/{style.paper.lower()}.css", f"{style.name}/style.css")
    yield from filter(_is_there, (f"{style.name}/print.css",))
    if spec.writing is Writing.VERTICAL:
        # Last: which side is which is not for a style to say.
        yield "writing-vertical.css"


def _is_there(name: str) -> bool:
    return (folder("styles") / name).is_file()


def _place(index: int) -> str:
    """Where the engine believes the sheet of a project to lie, and the files that it names beside it."""
    return f"own/{index}/"


def _shipped(addresses: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """Files of faces that are shipped. Raises MissingPart where one is not there: WeasyPrint would crash."""
    found = {address: folder("fonts") / address.rpartition("/")[2] for address in addresses}
    if missing := [path.name for path in found.values() if not path.is_file()]:
        remedy = FONTS_REMEDY
        raise MissingPart(f"fonts are missing: {', '.join(missing)}", remedy)
    yield from found.items()


@cache
def _said(text: str) -> css.Stylesheet:
    """A sheet read; ours are the same for every edition of a build."""
    return css.parse(text)
