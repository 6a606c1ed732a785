"""The faces in which a style sets each language, by the families that its tokens name.

`--text-latin` and `--display-latin` are the families of running text and of headings; for a language whose
script has families of its own, such as Japanese, they are `--text-ja` and `--display-ja`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from declaration_doc.errors import DeclarationDocError
from declaration_doc.formats import css
from declaration_doc.model.tags import primary_subtag
from declaration_doc.writers.pdf.styles import Sheets

LATIN = "latin"
SCRIPTS = ("latin", "ja")
"""Those with families of their own, in the order in which a language without any falls back on them."""


@dataclass(frozen=True, slots=True)
class Stack:
    """The regular face of each family a language is set in, the preferred family first."""

    text: tuple[str, ...]
    """Running text and notes: addresses, keys of `Faces.files`."""
    display: tuple[str, ...]
    """Headings, labels, running heads."""


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces of an edition."""

    stacks: Mapping[str, Stack]
    """By script."""
    files: Mapping[str, bytes | Path]

    def stack(self, language: str) -> Stack:
        """The families of `language`, a BCP 47 tag."""
        return self.stacks.get(primary_subtag(language), self.stacks[LATIN])


def faces_of(sheets: Sheets) -> Faces:
    """The faces of `sheets`.

    Raises DeclarationDocError where a style names a family of which there is no font: WeasyPrint would go
    on with another, or crash.
    """
    regular = dict(_regular(sheets.faces))
    stacks = {}
    for script in SCRIPTS:
        order = (script, *(each for each in SCRIPTS if each != script))
        text, display = (
            tuple(address for each in order for address in _faces(f"--{kind}-{each}", sheets.tokens, regular))
            for kind in ("text", "display")
        )
        stacks[script] = Stack(text, display)
    return Faces(stacks, sheets.files)


def _regular(faces: Mapping[css.Face, str]) -> Iterator[tuple[str, str]]:
    """Family → the address of its upright face of regular weight, or of the one that comes nearest."""
    for face, address in sorted(faces.items(), key=lambda each: (each[0].italic, abs(each[0].weight - 400)))[
        ::-1
    ]:
        yield face.family, address


def _faces(token: str, tokens: Mapping[str, str], regular: Mapping[str, str]) -> Iterator[str]:
    for family in css.families(tokens.get(token, "")):
        if family not in regular:
            message = f"the style names the family “{family}” ({token}), of which there is no font"
            remedy = "declare it with @font-face in a sheet of the style, or name a family that is shipped"
            raise DeclarationDocError(message, remedy)
        yield regular[family]
