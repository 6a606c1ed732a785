"""What can be read out of the form of a text of one language: marks, spelling, terms, names.

Like the other analyses, a function that a language does not have is None.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from declaration_doc.languages.custom import Choice
from declaration_doc.languages.hunspell import Dictionary
from declaration_doc.languages.mistaken import FindMistaken
from declaration_doc.languages.proper_names import ForeignWord, ProperName
from declaration_doc.languages.register import Ending, Sentence
from declaration_doc.languages.slip import Slip
from declaration_doc.languages.terms import FinderOf
from declaration_doc.model.finding import Span


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """The analyses of form: pure functions of a text, spans in code points."""

    slips: Callable[[str], tuple[Slip, ...]] | None = None
    """Places where it does not follow the customs of the language, in reading order."""
    choices: Callable[[str], tuple[Choice, ...]] | None = None
    """Places where several ways of writing are open, of which a document takes one."""
    ending: Callable[[str], Ending] | None = None
    """How it ends."""
    styles: Callable[[str], tuple[Sentence, ...]] | None = None
    """The ends of sentences that show a register."""
    polite: Callable[[str], bool] | None = None
    """Whether it speaks to somebody, in a style that is not that of statutes and agreements."""
    terms: FinderOf | None = None
    """Finds the forms of a glossary."""
    says: Callable[[str, str], bool] | None = None
    """Whether it has a term in an inflection or spelling that `terms` does not find; slower, so asked last."""
    takes_up: Callable[[str, str], bool] | None = None
    """Whether it has a word that stands for a term, as a pronoun does: 同市, 応募した者."""
    implied: Callable[[str], frozenset[str]] | None = None
    """Words that it says in short, as parts of compounds."""
    dictionary: Callable[[], Dictionary | None] | None = None
    """Gives its dictionary; none where no dictionary is installed."""
    content_words: Callable[[str], frozenset[str]] | None = None
    """Its words that carry a meaning, as far as their script shows it."""
    names: Callable[[str], tuple[ProperName, ...]] | None = None
    """Words written like names, in a language of Latin letters."""
    foreign_words: Callable[[str], tuple[ForeignWord, ...]] | None = None
    """Words in Latin letters, or written by their sound, in a language of another script."""
    readings: Callable[[str], tuple[str, ...]] | None = None
    """The sounds of its proper names, as it writes foreign words; empty where no reader is installed."""
    read_as: Callable[[str, str], tuple[Span, ...] | None] | None = None
    """The places that can be read as a name in Latin letters; None where the name is of another language."""
    beside: Callable[[str, Span], tuple[Span, ...]] | None = None
    """What may be the other part of a person's name, of which one part stands at the place."""
    mistaken: FindMistaken | None = None
    """Finds words that stand where another of their sound or shape is called for."""
    spellings: Callable[[str], tuple[Choice, ...]] | None = None
    """Words that could be spelt otherwise, each with the spelling that stands for all of them."""
