"""A style: how editions look, apart from what they say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

DEFAULT = "default"
"""The style of a project that asks for none."""

PAPERS = ("A4", "A5", "JIS-B5", "Letter")
"""Sheets of paper, as a configuration names them; each is a style sheet in styles/papers/."""


class Lettering(StrEnum):
    """Whose fonts an edition for screens is read in; a PDF always carries its own."""

    SYSTEM = "system"
    """Those of the reader's device."""
    EMBEDDED = "embedded"
    """Those of the style, which travel inside, cut down to the characters of the text."""


class Medium(StrEnum):
    """Which editions a style sheet shapes."""

    ALL = "all"
    PRINT = "print"
    """PDF."""
    SCREEN = "screen"
    """HTML."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A style sheet of a project, judged, with the files that it names."""

    name: str
    """As messages call it."""
    text: str
    medium: Medium = Medium.ALL
    files: Mapping[str, bytes] = field(default_factory=dict, hash=False)
    """Fonts and images: address as the sheet has it → content."""


@dataclass(frozen=True, slots=True)
class Style:
    """What an edition is set in."""

    name: str = DEFAULT
    """A style that is shipped, on which the sheets stand."""
    paper: str = PAPERS[0]
    """One of `PAPERS`."""
    own: tuple[Sheet, ...] = ()
    """Those that make a style of the project out of the one that is shipped."""
    added: tuple[Sheet, ...] = ()
    """Those added to the style, whichever it is."""
    fonts: Lettering = Lettering.SYSTEM

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets of the project, the later one stronger."""
        return (*self.own, *self.added)

    def for_medium(self, medium: Medium) -> tuple[Sheet, ...]:
        """The sheets of the project that shape editions of `medium`."""
        return tuple(sheet for sheet in self.sheets if sheet.medium in (Medium.ALL, medium))


@dataclass(frozen=True, slots=True)
class Wish:
    """What a command or call asks for otherwise than the configuration."""

    style: Style | None = None
    """Its name and own sheets; None: the style that is configured."""
    paper: str | None = None
    """None: the one that is configured."""
    added: tuple[Sheet, ...] = ()
    """Sheets on top of all others."""
    fonts: Lettering | None = None
    """None: as configured."""

    def upon(self, configured: Style) -> Style:
        """The style that comes of it."""
        base = self.style or configured
        added = (*configured.added, *self.added)
        fonts = self.fonts or configured.fonts
        return Style(base.name, self.paper or configured.paper, base.own, added, fonts)
