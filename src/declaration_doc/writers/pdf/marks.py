"""Consecutive Japanese marks set close in faces that have no `chws` (JLREQ 3.1.4).

In running text the mincho does so by itself. The gothic of headings, labels and emphasis has only `halt`,
half widths wherever they are asked for: the mark whose white half falls away is set in a span, to which
the style sheet gives them.
"""

from __future__ import annotations

import re

from declaration_doc.writers.markup.tokens import Token, tokens

HALVED = "halved"
"""Class of the span round a mark that is set half as wide."""

_OPENING = "「『（［｛〔〈《【"
_ENDING = "」』）］｝〕〉》】、。，．"
_GOTHIC = frozenset({"h2", "h3", "h4", "h5", "h6", "em", ".label", ".cover"})
_close = re.compile(f"[{_ENDING}](?=[{_OPENING}{_ENDING}])|(?<=[{_OPENING}])[{_OPENING}]")


def set_close(markup: str, language: str) -> str:
    """`markup` with the marks told apart that lose their white half; `language`: that of the page."""
    return "".join(map(_set, tokens(markup, language)))


def _set(token: Token) -> str:
    if token.is_text and token.speaks("ja") and not _GOTHIC.isdisjoint(token.inside):
        return _close.sub(f'<span class="{HALVED}">\\g<0></span>', token.text)
    return token.text
