"""The fonts inside a publication, where they are asked for, and the rules that set its texts in them."""

from __future__ import annotations

from collections.abc import Iterable

from declaration_doc.model.edition import Edition
from declaration_doc.model.style import Lettering, Style
from declaration_doc.writers.epub.package import FONTS
from declaration_doc.writers.epub.text import is_vertical
from declaration_doc.writers.webfonts import WebFont, embed, sheet
from declaration_doc.writers.webfonts.setting import DISPLAY, JAPANESE, LATIN, TEXT, Habits, Uses

_DISPLAY = "h2, h3, h4, h5, h6, .cover"
_STRONG = "em, .decision, .entity, .untranslated"
_JAPANESE = (":lang(ja)", '[lang|="ja"]')


def fonts_of(edition: Edition, style: Style, content: str) -> tuple[WebFont, ...]:
    """The fonts of the documents that `content` holds; none unless they are asked for."""
    if style.fonts is not Lettering.EMBEDDED:
        return ()
    # The sheet of publications knows no habits of a style.
    uses = Uses(Habits(title=(TEXT, False)), edition.lead)
    uses.read(content)
    vertical = is_vertical(edition)
    return embed(uses.found(generous=False), style, vertical=vertical, turnable=vertical)


def rules(fonts: Iterable[WebFont]) -> str:
    """The rules that name the fonts; older reading systems know no `:is` and no custom properties."""
    fonts = tuple(fonts)
    if not fonts:
        return ""
    there = {font.family for font in fonts}
    faces = sheet(fonts, lambda font: f"{FONTS}/{font.name}.woff2")
    latin, japanese = (_family(TEXT, order, there) for order in _ORDERS)
    latin_display, japanese_display = (_family(DISPLAY, order, there) for order in _ORDERS)
    return f"""
{faces}
body, [lang] {{ font-family: {latin}; }}
body:lang(ja), [lang|="ja"] {{ font-family: {japanese}; }}
{_each(_DISPLAY, "", "[lang]")} {{ font-family: {latin_display}; }}
{_each(_DISPLAY, *_JAPANESE)} {{ font-family: {japanese_display}; }}
{_each(_STRONG, *_JAPANESE)} {{ font-family: {japanese_display}; }}
h1, {_each(".cover h1", "", "[lang]")} {{ font-family: {latin}; font-weight: normal; }}
{_each(".cover h1", *_JAPANESE)} {{ font-family: {japanese}; }}
"""


_ORDERS = ((LATIN, JAPANESE), (JAPANESE, LATIN))


def _family(role: str, scripts: tuple[str, str], there: set[str]) -> str:
    named = (f'"{role}-{script}"' for script in scripts if f"{role}-{script}" in there)
    return ", ".join((*named, "serif" if role == TEXT else "sans-serif"))


def _each(names: str, own: str, inner: str) -> str:
    """Selectors for elements called so, and for what stands in them."""
    every = names.split(", ")
    return ", ".join((*(name + own for name in every), *(f"{name} {inner}" for name in every)))
