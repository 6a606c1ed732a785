"""The standing of a language's text, said in a language: the shape that every language fills in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from declaration_doc.languages.value import name_in
from declaration_doc.model.declaration import Authority, LanguageStatus


@dataclass(frozen=True, slots=True)
class StandingWords:
    """Templates for `str.format`, one set a language."""

    text: str
    """A text named by its language: "le texte {name}"."""
    unnamed_text: str
    """The same where the language has no name in the table: "le texte en langue {name}"."""
    statements: Mapping[Authority, str]
    """Sentence about `{text}`; `{credit}` is who translated it and when, or nothing."""
    marks: Mapping[Authority, str]
    """In a few words, for a running head."""
    credits: tuple[str, str, str]
    """`{credit}` by translator and date, by translator alone, by date alone."""
    notices: tuple[str, str, str]
    """The same for a text that is not called a translation; also stands for `{credit}`."""
    prevails: str
    """Sentence: `{text}` prevails."""


TRANSLATIONS = frozenset(
    {
        Authority.OFFICIAL,
        Authority.PROVISIONAL,
        Authority.UNOFFICIAL,
        Authority.UNOFFICIAL_PROVISIONAL,
    }
)


@dataclass(frozen=True, slots=True)
class Standing:
    """The functions of `Language` that speak of the standing of texts."""

    words: StandingWords
    names: Mapping[str, str]
    day: Callable[[str], str]
    """A date as it stands in the credit: `le 12 mai 2024`."""
    finish: Callable[[str], str]
    """Sets the finished sentence in the typography of the language."""

    def statement(self, status: LanguageStatus) -> str:
        """The standing of one text, as a sentence."""
        sentence = self.words.statements[status.authority]
        return self._sentence(sentence.format(text=self._text(status.language), credit=self._credit(status)))

    def mark(self, status: LanguageStatus) -> str:
        """The standing of one text, in a few words."""
        return self.finish(self.words.marks[status.authority])

    def prevails(self, tag: str) -> str:
        """The sentence that says which text prevails."""
        return self._sentence(self.words.prevails.format(text=self._text(tag)))

    def _sentence(self, words: str) -> str:
        return self.finish(words[:1].upper() + words[1:])

    def _text(self, tag: str) -> str:
        name = name_in(self.names, tag)
        template = self.words.unnamed_text if name == tag else self.words.text
        return template.format(name=name)

    def _credit(self, status: LanguageStatus) -> str:
        translation = status.authority in TRANSLATIONS
        both, by, on = self.words.credits if translation else self.words.notices
        date = self.day(status.date) if status.date else ""
        if status.translator:
            return (both if date else by).format(translator=status.translator, date=date)
        return on.format(date=date) if date else ""
