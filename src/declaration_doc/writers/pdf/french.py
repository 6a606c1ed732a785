"""French text made ready for the engine: compounds divided at their hyphens only, centuries told apart.

After the Lexique des règles typographiques en usage à l'Imprimerie nationale: a compound word is divided
at its hyphen (“Coupures”); the figures of a century are set in small capitals, XXIe siècle (“Siècles”),
which other Roman figures and abbreviations never are. The style sheet says how either looks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from declaration_doc.writers.markup.tokens import Token, tokens

COMPOUND = "compound"
"""Class of the span round a word with hyphens."""
CENTURY = "century"
"""Class of the span round the figures of a century."""

_SPACES = "\\s\u00a0\u202f"
_compound = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)+")
_figures = re.compile(r"(?<!\w)[IVX]+$")
_ordinal = r"(?:er|es?)"
_century = re.compile(
    # the rest of the ordinal; other centuries of the same list; the word itself, whole or short
    rf"{_ordinal}(?:[{_SPACES}]*(?:,|et|ou|au|[-\u2013/])[{_SPACES}]*(?:(?:le|du)[{_SPACES}]+)?[IVX]+{_ordinal})*"
    rf"[{_SPACES}]+(?:siècles?(?!\w)|s\.)"
)
_FAR_AHEAD = 40
"""Tokens within which the word `siècle` stands after its figures."""


def set_french(markup: str, language: str) -> str:
    """`markup` with its French text made ready; `language`: that of the page."""
    read = list(tokens(markup, language))
    return "".join(
        _set(token.text, read, index) if token.is_text and token.speaks("fr") else token.text
        for index, token in enumerate(read)
    )


def _set(text: str, read: Sequence[Token], index: int) -> str:
    figures = _figures.search(text)
    if figures is None or not _century.match(_after(read, index)):
        return _bound(text)
    century = f'<span class="{CENTURY}">{figures[0]}</span>'
    return _bound(text[: figures.start()]) + century


def _bound(text: str) -> str:
    """The text with its compounds told apart; hyphens that no letters surround are none of theirs."""
    if "-" not in text and "\u2010" not in text:
        return text
    return _compound.sub(f'<span class="{COMPOUND}">\\g<0></span>', text)


def _after(read: Sequence[Token], index: int) -> str:
    """The text that follows a token."""
    return "".join(token.text for token in islice(read, index + 1, index + _FAR_AHEAD) if not token.name)
