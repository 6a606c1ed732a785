"""The fonts inside a page, where they are asked for: those of its style, cut down to what the page says."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator

from declaration_doc.model.edition import Edition, Publication, Writing
from declaration_doc.model.style import Lettering, Style
from declaration_doc.writers.html.controls import PREFIX, said
from declaration_doc.writers.html.data import COMMON
from declaration_doc.writers.webfonts import WebFont, embed, sheet, stacks
from declaration_doc.writers.webfonts.setting import (
    DISPLAY,
    HABITS,
    LATIN,
    TEXT,
    Habits,
    Slot,
    Uses,
    script_of,
)

_COUNTED = "0123456789 %"
"""What the script counts with."""
_TYPED = "".join(map(chr, range(0x20, 0x7F)))
"""What a reader may type into the search."""
_BETWEEN = "–"
"""What the script sets between the forms of a term."""
_SIGN = "¶"
"""Of a permalink, which the style puts there."""

_TITLE = re.compile(r'<h[23][^>]* data-word="([^"]+)"')
_WORD = re.compile(r' data-word="([^"]+)"')
_LABEL = re.compile(r' data-label="([^"]+)"')
"""Words that are only heard."""


def fonts_of(edition: Edition, style: Style, publication: Publication, body: str) -> Iterator[str]:
    """The style sheet that holds the fonts of a page whose `<body>` holds `body`; none on request alone."""
    if style.fonts is not Lettering.EMBEDDED:
        return
    uses = Uses(HABITS.get(style.name, Habits()), edition.lead)
    uses.read(body)
    if edition.spec.writing is not Writing.VERTICAL:
        _add_said(uses, edition, publication, body)
    turnable = any(text.vertical for text in edition.record.texts)
    vertical = edition.spec.writing is Writing.VERTICAL
    found = uses.found(generous=bool(style.sheets))
    fonts = embed(found, style, vertical=vertical, turnable=turnable)
    if fonts:
        yield f"\n{sheet(fonts, _address)}\n{stacks(fonts)}\n"


def _add_said(uses: Uses, edition: Edition, publication: Publication, body: str) -> None:
    """What the script says, in every language that it can be asked for, and the style."""
    titles, labels = _keys(_TITLE, body), _keys(_LABEL, body) - _keys(_WORD, body)
    for language in edition.spec.languages:
        script, words = script_of(language), edition.words[language]
        plain = Slot(script, DISPLAY, bold=False, italic=False)
        own = {key.removeprefix(PREFIX) for key in words if key.startswith(PREFIX)}
        for key in sorted({*own, *COMMON} - labels):
            sentence = key.startswith("help_")
            uses.add(plain._replace(role=TEXT) if sentence else plain, said(words, key))
            if key in titles:
                uses.add(plain._replace(bold=True), said(words, key))
        typed = _TYPED if script == LATIN else _COUNTED
        uses.add(plain, typed + _SIGN + edition.names[language])
        uses.add(plain._replace(role=TEXT), _BETWEEN)
    # Terms are told in every language of the declaration, whatever those of the edition.
    for language, form in (told for forms in publication.terms.values() for told in forms.items()):
        uses.add(Slot(script_of(language), TEXT, bold=False, italic=False), form)
    for text in edition.record.texts:
        cited = (text.title, text.mark, text.date, text.edition)
        uses.add(Slot(script_of(text.language), TEXT, bold=False, italic=False), "".join(filter(None, cited)))


def _keys(form: re.Pattern[str], body: str) -> frozenset[str]:
    return frozenset(form.findall(body))


def _address(font: WebFont) -> str:
    return f"data:font/woff2;base64,{b64encode(font.data).decode()}"
