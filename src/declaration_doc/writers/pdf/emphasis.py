"""Dots over the characters of Japanese emphasis (圏点, JLREQ 3.3.9).

WeasyPrint knows no `text-emphasis`: each character that takes a dot is set in a span, to which the style
sheet gives one as a background. Punctuation takes none.
"""

from __future__ import annotations

import re

from declaration_doc.writers.markup.tokens import Token, tokens

_dotted = re.compile(r"[^\W_]|[々〇ー]")


def dot(markup: str, language: str) -> str:
    """`markup` with a span round each character of its Japanese emphasis; `language`: that of the page."""
    return "".join(map(_set, tokens(markup, language)))


def _set(token: Token) -> str:
    if token.is_text and token.speaks("ja") and "em" in token.inside:
        return _dotted.sub('<span class="dotted">\\g<0></span>', token.text)
    return token.text
