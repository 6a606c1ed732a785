"""Troubles in the language of the reader."""

from __future__ import annotations

import re
from functools import cache

from declaration_doc.cli.trouble_tables import TROUBLES

_COLUMNS = {"fr": 0, "ja": 1}
_wildcard = re.compile(r"\\\{\d\\\}")


def in_language(text: str, language: str) -> str:
    """What a trouble says in a language, and so the values in it that are phrases; English where it has none.

    >>> in_language("a.xml cannot be read: permission denied", "fr")
    'a.xml ne peut être lu : droits insuffisants'
    """
    column = _COLUMNS.get(language)
    if column is None:
        return text
    for pattern, rows in _patterns():
        if found := pattern.fullmatch(text):
            return rows[column].format(*(in_language(value, language) for value in found.groups()))
    return text


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], tuple[str, str]], ...]:
    """Those with the most characters of their own first."""
    return tuple(
        (re.compile(_wildcard.sub("(.+?)", re.escape(english)), re.DOTALL), TROUBLES[english])
        for english in sorted(TROUBLES, key=lambda english: -len(re.sub(r"\{\d\}", "", english)))
    )
