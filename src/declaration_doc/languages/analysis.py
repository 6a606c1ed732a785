"""What can be read out of a text of one language: the functions that the translation rules stand on.

`analysis(tag)` gives them as one value, loaded when first asked for. A function that a language does not
have is None, and the rules that need it fall silent for that language.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache

from declaration_doc.languages.clause import Clause
from declaration_doc.languages.contrast import Contrast
from declaration_doc.languages.form import Form
from declaration_doc.languages.negation import Negation
from declaration_doc.languages.quantity import Quantity
from declaration_doc.languages.stance import Stance
from declaration_doc.languages.values import Values
from declaration_doc.languages.word import Words
from declaration_doc.model.finding import Span
from declaration_doc.model.tags import primary_subtag


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """The analyses of one language: pure functions of a text, spans in code points."""

    quantities: Callable[[str], tuple[Quantity, ...]] | None = None
    """Numbers and dates, by value, in reading order."""
    values: Values = field(default_factory=Values)
    """What it says around its numbers."""
    contrasts: Callable[[str], tuple[Contrast, ...]] | None = None
    """What it says out of several things that exclude one another: last year, every month, doubled."""
    sentences: Callable[[str], tuple[Span, ...]] | None = None
    """The spans of its sentences, the white space between them left out."""
    words: Callable[[str], Words] | None = None
    """Its words and marks of punctuation; None where words are not parted by spaces."""
    negations: Callable[[str], tuple[Negation, ...]] | None = None
    """Where it denies, or says what another language may deny, in reading order."""
    stances: Callable[[str, Sequence[Negation], Sequence[str], Span | None], tuple[Stance, ...]] | None = None
    """How words stand in it, or in a part of it, given where that denies: denied, stated, or neither."""
    clauses: Callable[[str], tuple[Clause, ...]] | None = None
    """Its clauses whose verb is known, what they say of their subject, and whether that is denied."""
    unanswered: Callable[[str], tuple[Span, ...]] | None = None
    """Words that only a negation may follow, where none does."""
    unfinished: Callable[[str], bool] | None = None
    """Whether it ends where no sentence and no title can: in a particle, an article, a comma."""
    closed: Callable[[str], bool] | None = None
    """Whether it ends as a text may without a mark: in the formula that closes a letter."""
    courtesy: Callable[[str], bool] | None = None
    """Whether it has the formula of courtesy that closes a letter, which no language translates by its words."""
    volume: Callable[[str], float] | None = None
    """How much it says, in letters of a language written with an alphabet."""
    titles: Callable[[str], tuple[Span, ...]] | None = None
    """The number of an article that begins it, and the title behind; the number alone where there is no title."""
    definitions: Callable[[str], tuple[Span, ...]] | None = None
    """Where it says what it calls something from there on."""
    coordinations: Callable[[str], tuple[tuple[Span, ...], ...]] | None = None
    """What conjunctions join, nouns and adjectives, at least two in a row."""
    series: Callable[[str], tuple[tuple[Span, ...], ...]] | None = None
    """The items of each series of at least three of one form, verbs and what they govern too."""
    separators: Callable[[str, int, int], int] | None = None
    """How many words and marks part something between two places."""
    joined: Callable[[str, int, int], tuple[int, int]] | None = None
    """How many part nouns between two places and around them, at least and at most."""
    joints: Callable[[str], tuple[int, ...]] | None = None
    """Where words and marks join nouns, or may."""
    predicate_last: bool = False
    """Whether the predicate ends the sentence."""
    denying_prefixes: frozenset[str] = frozenset()
    """Characters that turn the word after them into its contrary: 非, 未, 不."""
    having_prefix: str = ""
    """The character in the place of which one of them says the contrary: 有効 and 無効."""
    denied_behind: str = ""
    """An expression of what denies a word right before it; `<no>` stands for it in a lexicon."""
    plainest: tuple[str, ...] = ()
    """Beginnings of words that deny, and that every other language says by a denial: interdit; not éviter, 削減する."""
    negator: str = ""
    """What denies the word behind it and nothing else, so that no denial of another word answers it: non."""
    provisos: frozenset[str] = frozenset()
    """Words that begin a sentence with a reserve, and make no exception: toutefois."""
    light: frozenset[str] = frozenset()
    """Words that say nothing of an item of a series: articles, prepositions, numbers."""
    name_within: Callable[[str], str] = lambda _: ""
    """The first name in a part of a text, of several words too; empty: none."""
    possibilities: Callable[[str], tuple[Span, ...]] | None = None
    """The words that say that something may be done: peut, できる; not where it is denied."""
    forbids: Callable[[str], bool] | None = None
    """Whether the words of a negation deny that something may be done: ne peut."""
    means: Callable[[str], frozenset[int]] | None = None
    """Where the words begin by which, or upon which, something is done: par vote."""
    not_by: Callable[[str], tuple[Span, ...]] | None = None
    """What says of the word before it that nothing is done by it: によらず."""
    reach: Callable[[str], int] | None = None
    """Where what a negation at the head of a text denies ends."""
    limits: Callable[[str], bool] | None = None
    """Whether a text before a number makes it one not to be passed: plafonné à."""
    form: Form = field(default_factory=Form)
    """Marks, spelling, terms and names."""


@cache
def analysis(tag: str) -> Analysis:
    """The analyses for the language of a BCP 47 tag; none for one that has no table here."""
    match primary_subtag(tag):
        case "fr":
            from declaration_doc.languages.fr.analysis import ANALYSIS as FRENCH

            return FRENCH
        case "ja":
            from declaration_doc.languages.ja.analysis import ANALYSIS as JAPANESE

            return JAPANESE
        case _:
            return Analysis()
