"""How a language words findings: its templates, and the phrases that stand in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from declaration_doc.languages.lazy_pattern import lazy_pattern

_wildcard = lazy_pattern(r"\\\{\d\\\}")
_thousands = lazy_pattern(r"(?<=\d),(?=\d{3}\b)")


@dataclass(frozen=True)
class Wording:
    """Tables of one language; `Finding` values are English, with «a», «b» or «c» around names."""

    messages: Mapping[str, tuple[str, str]]
    """Code of a fault → templates of message and remedy."""
    reasons: Mapping[str, str]
    """Code of a fault → why it matters."""
    phrases: Mapping[str, str]
    """English phrase → the same in the language; `{0}`, `{1}`… stand for what varies."""
    quotes: tuple[str, str]
    """Around the name of an element and a piece of the document."""
    separator: str
    """Between the members of a list, but the last two."""
    joints: Mapping[str, str]
    """Between the last two: English word → the language's own, with its spaces."""
    thousands: str
    """Between groups of three digits."""

    def phrase(self, text: str) -> str:
        """An English phrase in the language; what is none, with the marks and joints of the language."""
        for pattern, own in self._patterns:
            if found := pattern.fullmatch(text):
                return own.format(*map(self.phrase, found.groups()))
        return self._marked(text)

    @cached_property
    def _patterns(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """The longest phrases first: `one of {0}` is also one of `one {0}`."""
        return tuple(
            (re.compile(_wildcard.sub("(.+?)", re.escape(english))), self.phrases[english])
            for english in sorted(self.phrases, key=len, reverse=True)
        )

    def _marked(self, text: str) -> str:
        text = _thousands.sub(self.thousands, text).replace("», «", f"»{self.separator}«")
        for english, own in self.joints.items():
            text = text.replace(f"» {english} «", f"»{own}«")
        opening, closing = self.quotes
        return text.replace("«", opening).replace("»", closing)
