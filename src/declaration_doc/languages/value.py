"""What the other rooms ask of a language: one value that holds its words, tables and functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from declaration_doc.languages.breaking import LineRules, break_lines
from declaration_doc.model.block import Kind
from declaration_doc.model.declaration import LanguageStatus
from declaration_doc.model.inline import Inlines
from declaration_doc.model.typesetting import Typesetting


class NumberWords(Protocol):
    """Turns a number into what is printed for it."""

    def __call__(self, kind: Kind, number: int, depth: int = 1) -> str:
        """The characters for `number`, from 1, of a block of `kind` at `depth`, from 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Vertical:
    """What a language has for lines that run from top to bottom."""

    numerals: Mapping[str, Callable[[str], str]] = field(repr=False)
    """Name of a style → the text with its numbers written in this style."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language: everything in it is pure, and depends neither on the locale nor on the clock."""

    tag: str
    """BCP 47 tag."""
    own_name: str
    """What it calls itself, as in a heading: Français, 日本語."""
    joint: str
    """What stands between two sentences: a space, or nothing in Japanese."""
    bullet: str
    """Mark of an item in a list that is not numbered."""
    label_gap: str
    """What stands between a number or bullet and the text it belongs to."""
    words: Mapping[str, str] = field(repr=False)
    """Words that editions and writers print, by key; some hold placeholders for `str.format`."""
    names: Mapping[str, str] = field(repr=False)
    """Names of languages, as within a sentence, by tag."""
    weekdays: tuple[str, ...] = field(repr=False)
    """Monday first."""
    lines: LineRules = field(repr=False)
    """Where its lines may break, over and above what holds for every language."""

    typeset: Callable[[Inlines], Inlines] = field(repr=False)
    """Sets spaces, quotation marks, apostrophes, dashes and ordinals, across the borders of nodes.

    Turns each `Quotation` into its children between the marks of the language and removes no other
    node; changes no letter and no digit; what it returns it leaves as it is.
    """
    number_label: NumberWords = field(repr=False)
    """The number of a block as printed before its text: `1.`, `Article premier`, 第1分科会, (1)."""
    mention: NumberWords = field(repr=False)
    """The number of a block as named within a sentence: `article premier`, `résolution 2`, 第1条."""
    date: Callable[[str], str] = field(repr=False)
    """An ISO 8601 date, also of reduced precision (2008, 2019-06), in words.

    Raises ValueError for what is no date.
    """
    date_range: Callable[[str, str | None], str] = field(repr=False)
    """First and last day in words, as within a sentence; no last day: one day.

    Raises ValueError for what is no date.
    """
    statement: Callable[[LanguageStatus], str] = field(repr=False)
    """The standing of a language's text as a sentence, with translator and date."""
    mark: Callable[[LanguageStatus], str] = field(repr=False)
    """The standing of a language's text in a few words, for a running head."""
    prevails: Callable[[str], str] = field(repr=False)
    """The sentence that says that the text in the language of this tag prevails."""
    vertical: Vertical | None = None
    """None: it is not written in vertical lines."""
    styled: Callable[[Typesetting], Language] | None = field(default=None, repr=False)
    """This language as a project chooses to set it; None: there is nothing to choose."""

    def name_of(self, tag: str) -> str:
        """The name of another language, as within a sentence; the tag itself where none is known."""
        return name_in(self.names, tag)

    def break_text(self, text: str, width: int, first: str = "", rest: str = "") -> list[str]:
        """Lines of at most `width` columns; `first` and `rest` stand before the first and later lines.

        Columns are those of East Asian width (UAX 11): a kanji takes two. Only a character wider
        than the room that its prefix leaves may reach over.
        """
        return break_lines(text, width, self.lines, first, rest)


def name_in(names: Mapping[str, str], tag: str) -> str:
    """The name for `tag` in a table: its own row, or that of its language with the rest in brackets."""
    if tag in names:
        return names[tag]
    primary, _, rest = tag.partition("-")
    return f"{names[primary]} ({rest})" if primary in names else tag
