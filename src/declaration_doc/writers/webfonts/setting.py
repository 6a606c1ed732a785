"""Which words of a page are set in which face, as the style sheets for screens have it.

What is particular to a style stands in `HABITS`; a test asks a browser which fonts it used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from types import MappingProxyType
from typing import NamedTuple

from declaration_doc.model.style import DEFAULT
from declaration_doc.model.tags import primary_subtag
from declaration_doc.writers.markup.tokens import Token, tokens

LATIN, JAPANESE = "latin", "ja"
SCRIPTS = (LATIN, JAPANESE)
"""Those with families of their own; a language without any is set in those of Latin."""

TEXT, DISPLAY = "text", "display"

_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_DISPLAY = _HEADINGS | {
    *(".cover", ".contents", ".languages", "footer"),
    *(".tools", ".passage", ".help", ".draft-mark", ".permalink", ".skip"),
}
_BOLD = _HEADINGS | {".decision", ".entity", ".untranslated", ".draft", ".draft-mark", "strong"}
_ITALIC = frozenset({"em", ".theme"})
_UNSEEN = frozenset({"script", "style"})
_WITHOUT_SHAPE = frozenset("\n\t\u00ad\u200b\u2060\ufeff")
_HYPHENS = frozenset("-\u2010")
"""What a browser puts where it divides a word."""


class Slot(NamedTuple):
    """A face, by what it is for."""

    script: str
    """One of `SCRIPTS`."""
    role: str
    """TEXT or DISPLAY."""
    bold: bool
    italic: bool

    @property
    def family(self) -> str:
        """What the page calls its family: the token of the style that names the font."""
        return f"{self.role}-{self.script}"


@dataclass(frozen=True, slots=True)
class Habits:
    """What a style sets otherwise than `screen.css`."""

    italic: frozenset[str] = _ITALIC
    """Names of elements and, after a full stop, classes."""
    light: frozenset[str] = frozenset()
    """Headings of regular weight, but in Japanese."""
    title: tuple[str, bool] = (TEXT, False)
    """Role and boldness of the title."""


HABITS: Mapping[str, Habits] = MappingProxyType(
    {
        DEFAULT: Habits(),
        "gazette": Habits(_ITALIC | {".statements", "h3"}, frozenset({"h3"}), (DISPLAY, True)),
    }
)


@dataclass(frozen=True, slots=True)
class Use:
    """The characters that are set in a face."""

    characters: frozenset[str]
    vertical: bool
    """Whether any of them may stand in vertical lines."""


class Uses:
    """Gathers which characters are set in which face."""

    def __init__(self, habits: Habits, language: str) -> None:
        self._habits, self._language = habits, language
        self._characters: dict[Slot, set[str]] = {}
        self._vertical: set[Slot] = set()

    def add(self, slot: Slot, words: str, *, vertical: bool = False) -> None:
        """Note that `words` are set in a face."""
        self._characters.setdefault(slot, set()).update(set(words) - _WITHOUT_SHAPE)
        if vertical:
            self._vertical.add(slot)

    def read(self, markup: str) -> None:
        """Note what is set in the markup of a page."""
        for token in tokens(markup, self._language):
            if token.is_text and not _UNSEEN.intersection(token.inside):
                words = unescape(token.text)
                body = "main" in token.inside or ".notes" in token.inside
                for slot in self._slots(token):
                    self.add(slot, words, vertical=body)

    def found(self, *, generous: bool) -> dict[Slot, Use]:
        """Every face that is used, in order.

        `generous`: a Latin face has every letter of the page, for a sheet of the project may set in it what
        ours do not.
        """
        used = {slot: found for slot, found in self._characters.items() if found - {" "}}
        latin = {slot: found for slot, found in used.items() if slot.script == LATIN}
        letters = set().union(*latin.values())
        for slot, found in latin.items():
            used[slot] = (letters if generous else found) | _HYPHENS
        return {slot: Use(frozenset(used[slot]), slot in self._vertical) for slot in sorted(used)}

    def _slots(self, token: Token) -> Iterator[Slot]:
        inside, script = frozenset(token.inside), script_of(token.language)
        habits = self._habits
        role = DISPLAY if inside & _DISPLAY else TEXT
        bold = bool(inside & _BOLD)
        if "h1" in inside:
            role, bold = habits.title
        if script == JAPANESE:
            # What stands out in a Japanese text is set in gothic, upright (JLREQ 3.3.9 and 2.1.3).
            strong = bold or "em" in inside
            yield Slot(script, DISPLAY if strong else role, strong, False)
        else:
            light, italic = bool(inside & habits.light), bool(inside & habits.italic)
            yield Slot(script, role, bold and not light, italic)
        if ".contents" in inside:
            yield Slot(script, DISPLAY, True, False)  # the entry where the reader is


def script_of(language: str) -> str:
    """The script of a language, a BCP 47 tag."""
    primary = primary_subtag(language)
    return primary if primary in SCRIPTS else LATIN
