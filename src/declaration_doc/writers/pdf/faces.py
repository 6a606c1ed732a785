"""The families in which the styles set each language; styles/fonts.css names the same files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from declaration_doc.errors import MissingPart
from declaration_doc.resources import folder

_SERIF = "SourceSerif4_400Regular.ttf"
_SANS = "SourceSans3_400Regular.ttf"
_MINCHO = "NotoSerifJP_400Regular.ttf"
_GOTHIC = "NotoSansJP_400Regular.ttf"


@dataclass(frozen=True, slots=True)
class Stack:
    """The regular face of each family a language is set in, the preferred family first."""

    text: tuple[str, ...]
    """Running text and notes."""
    display: tuple[str, ...]
    """Headings, labels, running heads."""


STACKS: Mapping[str, Stack] = {
    # Digits and Latin words in Japanese are those of the Japanese face: one weight, one line, one width.
    "ja": Stack((_MINCHO, _SERIF), (_GOTHIC, _SANS)),
}
LATIN = Stack((_SERIF, _MINCHO), (_SANS, _GOTHIC))
"""For every other language; a Japanese name in French is set in the Japanese face."""


def stack(language: str) -> Stack:
    """The families of `language`, a BCP 47 tag."""
    return STACKS.get(language.partition("-")[0], LATIN)


def files(style: str) -> dict[str, Path]:
    """Every face that `style`, the text of styles/fonts.css, names: file name → file.

    Raises MissingPart where one is not there: WeasyPrint would go on with another, or crash.
    """
    fonts = folder("fonts")
    found = {name: fonts / name for name in _named.findall(style)}
    if missing := [name for name, path in found.items() if not path.is_file()]:
        raise MissingPart(f"fonts are missing: {', '.join(missing)}", _REMEDY)
    return found


_named = re.compile(r"url\(\.\./fonts/([A-Za-z0-9_.-]+)\)")
_REMEDY = "run `make fonts` in the checkout, or install the wheel, which bundles them"
