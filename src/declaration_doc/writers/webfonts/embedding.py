"""From a page to the fonts inside it, and the rules that name them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from declaration_doc.model.style import Style
from declaration_doc.writers.webfonts.choosing import Font, Fonts, fonts_of
from declaration_doc.writers.webfonts.setting import DISPLAY, JAPANESE, SCRIPTS, TEXT, Slot, Use
from declaration_doc.writers.webfonts.subsetting import Cut, subset


@dataclass(frozen=True, slots=True)
class WebFont:
    """A font as it travels."""

    family: str
    """What the page calls it: the token of the style that names the font it is made of."""
    number: int
    """Among those of its family with its weight and slant: the first holds what it can, the next the rest."""
    weight: int
    italic: bool
    characters: frozenset[str]
    data: bytes
    """WOFF2."""
    notice: str
    """Copyright and licence, as the font states them."""

    @property
    def name(self) -> str:
        """A name that none of the others has."""
        slant = "-italic" if self.italic else ""
        return f"{self.family}-{self.weight}{slant}{f'-{self.number}' if self.number else ''}"


def embed(uses: Mapping[Slot, Use], style: Style, *, vertical: bool, turnable: bool) -> tuple[WebFont, ...]:
    """The fonts of what is used, in a fixed order.

    `vertical`: all lines run down; `turnable`: those of the text can be made to. A character that no font
    of the style has is left to those of the reader. Raises MissingPart where a font that is shipped is not
    there, DeclarationDocError where the style names a family of which there is none.
    """
    chosen = fonts_of(style)
    cutting = _Cutting(chosen, vertical=vertical, turnable=turnable)
    whole = dict(uses)
    for slot, left in cutting.left(uses):
        known = whole.get(slot, Use(frozenset(), vertical=False))
        whole[slot] = Use(known.characters | left, known.vertical)
    return tuple(cutting.made(whole))


@dataclass(frozen=True, slots=True)
class _Cutting:
    """How the fonts of a style are cut down."""

    fonts: Fonts
    vertical: bool
    turnable: bool

    def left(self, uses: Mapping[Slot, Use]) -> Iterator[tuple[Slot, frozenset[str]]]:
        """The characters that no font of their own script has: each with a face of the other script."""
        had: dict[str, frozenset[str]] = {}
        for font in self.made(uses):
            had[font.family] = had.get(font.family, frozenset()) | font.characters
        for slot, use in uses.items():
            other = next(script for script in SCRIPTS if script != slot.script)
            if left := use.characters - had.get(slot.family, frozenset()):
                yield Slot(other, slot.role, slot.bold, italic=False), left

    def made(self, uses: Mapping[Slot, Use]) -> Iterator[WebFont]:
        """Each font that has any of the characters that are set in it, in a fixed order."""
        # A face that there is not is replaced by the nearest, which then has the characters of both.
        wanted: dict[tuple[str, int, Font], Use] = {}
        for slot, use in uses.items():
            for number, font in enumerate(self.fonts.of(slot)):
                known = wanted.get((slot.family, number, font), Use(frozenset(), vertical=False))
                both = Use(known.characters | use.characters, known.vertical or use.vertical)
                wanted[slot.family, number, font] = both
        had: dict[tuple[str, int, bool], frozenset[str]] = {}
        for (family, number, font), use in wanted.items():
            key = (family, font.weight, font.italic)
            rest = use.characters - had.get(key, frozenset())
            made = subset(font.file, rest | {" "}, self._cut(family, use)) if rest else None
            if made:
                had[key] = had.get(key, frozenset()) | made.characters
                yield WebFont(
                    family, number, font.weight, font.italic, made.characters, made.data, made.notice
                )

    def _cut(self, family: str, use: Use) -> Cut:
        japanese = family.endswith(f"-{JAPANESE}")
        return Cut.of(
            family,
            vertical=japanese and self.turnable and use.vertical,
            only_vertical=japanese and self.vertical,
            coarse=japanese,
        )


def stacks(fonts: Iterable[WebFont]) -> str:
    """The tokens of the style, which now name the fonts that travel; the other script's come second."""
    there = {font.family for font in fonts}
    rules = []
    for role in (TEXT, DISPLAY):
        for script in SCRIPTS:
            order = [f"{role}-{each}" for each in (script, *(s for s in SCRIPTS if s != script))]
            if named := ", ".join(f'"{family}"' for family in order if family in there):
                rules.append(f"--{role}-{script}: {named};")
    return f":root {{ {' '.join(rules)} }}" if rules else ""


def sheet(fonts: Iterable[WebFont], address: Callable[[WebFont], str]) -> str:
    """The `@font-face` of each font, at its `address`; with copyrights and licences."""
    fonts = tuple(fonts)
    notices = "\n\n".join(dict.fromkeys(font.notice for font in fonts))
    told = notices.replace("*/", "* /")
    about = f"/* Fonts cut down to the characters of this text, and renamed.\n\n{told} */"
    return "\n".join((about, *(_face(font, address(font)) for font in fonts)))


def _face(font: WebFont, address: str) -> str:
    slant = " font-style: italic;" if font.italic else ""
    return (
        f'@font-face {{ font-family: "{font.family}"; font-weight: {font.weight};{slant} '
        f'src: url({address}) format("woff2"); unicode-range: {_ranges(font.characters)}; }}'
    )


def _ranges(characters: Iterable[str]) -> str:
    """The blocks of 256 code points that hold `characters` (CSS Fonts 4, 4.5)."""
    blocks = sorted({ord(each) >> 8 for each in characters})
    spans: list[list[int]] = []
    for block in blocks:
        if spans and block == spans[-1][1] + 1:
            spans[-1][1] = block
        else:
            spans.append([block, block])
    return ", ".join(f"U+{first << 8:X}-{(last << 8) + 255:X}" for first, last in spans)
