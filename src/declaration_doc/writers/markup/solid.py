"""What a line must not be broken in, though browsers would."""

from __future__ import annotations

import re

from declaration_doc.writers.markup.tokens import tokens

_solid = re.compile(
    # UAX 14 (LB12a) lets a line break between a dash and the no-break space that binds it to the next word;
    "[\u2013\u2014-](?=([\u00a0\u202f]))\\1"
    # browsers break a range of numbers at its hyphen.
    "|(?<![\\w-])\\d+(?:[-\u2010\u2013]\\d+)+(?![\\w-])"
)


def keep_solid(markup: str, language: str) -> str:
    """`markup` with a span round each such place; `language`: that of the page.

    >>> keep_solid('<p lang="fr">de 2019-2023</p>', "fr")
    '<p lang="fr">de <span class="solid">2019-2023</span></p>'
    """
    return "".join(
        _solid.sub('<span class="solid">\\g<0></span>', token.text)
        if token.is_text and not token.speaks("ja")
        else token.text
        for token in tokens(markup, language)
    )
