"""The fonts of a style, by what they are for: those that are shipped, and those of the project."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from declaration_doc.errors import DeclarationDocError, MissingPart
from declaration_doc.formats import css
from declaration_doc.model.style import Medium, Style
from declaration_doc.resources import FONTS_REMEDY, folder
from declaration_doc.writers.webfonts.setting import Slot

_REGULAR, _BOLD = 400, 600
"""Weights that the style sheets for screens ask for."""


@dataclass(frozen=True, slots=True)
class Font:
    """A font file, and what its `@font-face` says of it."""

    file: Path | bytes
    weight: int
    italic: bool


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a style."""

    tokens: Mapping[str, str]
    faces: Mapping[css.Face, Path | bytes]

    def of(self, slot: Slot) -> tuple[Font, ...]:
        """The font that comes nearest to a face, of each family that the style names for it, in order.

        Raises DeclarationDocError where there is no font of a family.
        """
        token = f"--{slot.family}"
        return tuple(
            self._nearest(family, slot, token) for family in css.families(self.tokens.get(token, ""))
        )

    def _nearest(self, family: str, slot: Slot, token: str) -> Font:
        weight = _BOLD if slot.bold else _REGULAR
        own = [face for face in self.faces if face.family == family]
        if not own:
            message = f"the style names the family “{family}” ({token}), of which there is no font"
            remedy = "declare it with @font-face in a sheet of the style, or build with --fonts system"
            raise DeclarationDocError(message, remedy)
        best = min(own, key=lambda face: (face.italic is not slot.italic, abs(face.weight - weight)))
        return Font(self.faces[best], best.weight, best.italic)


def fonts_of(style: Style) -> Fonts:
    """The fonts of `style` for screens.

    Raises MissingPart where a style sheet is not installed.
    """
    shipped = _read("fonts.css")
    faces: dict[css.Face, Path | bytes] = {
        face: folder("fonts") / face.address.rpartition("/")[2] for face in css.parse(shipped).faces
    }
    tokens = dict(css.parse(_read(f"{style.name}/style.css")).tokens)
    for said, files in _own(style):
        tokens |= said.tokens
        faces |= {face: files[face.address] for face in said.faces if face.address in files}
    return Fonts(tokens, faces)


def _own(style: Style) -> Iterator[tuple[css.Stylesheet, Mapping[str, bytes]]]:
    return ((css.parse(sheet.text), sheet.files) for sheet in style.for_medium(Medium.SCREEN))


def _read(name: str) -> str:
    path = folder("styles") / name
    try:
        return path.read_text("utf-8")
    except OSError as error:
        raise MissingPart(f"{path.name} cannot be read: {error}", "reinstall declaration-doc") from error


def content(font: Path | bytes) -> bytes:
    """The bytes of a font. Raises MissingPart where one that is shipped is not there."""
    if isinstance(font, bytes):
        return font
    try:
        return font.read_bytes()
    except OSError as error:
        raise MissingPart(f"fonts are missing: {font.name}", FONTS_REMEDY) from error
