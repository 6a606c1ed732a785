"""Finding the terms and names of a glossary in a text, whatever their inflection, the longest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.letters import LETTERS
from declaration_doc.model.finding import Span


class Sought(NamedTuple):
    """A form that is looked for."""

    text: str
    """As the glossary writes it."""
    key: str
    """What it is a form of; several things may share a form."""
    is_name: bool = False
    """A proper name: capitals count."""
    is_literal: bool = False
    """To be found in this spelling alone."""


class Occurrence(NamedTuple):
    """A form, as it stands in a text."""

    span: Span
    forms: tuple[Sought, ...]
    """Those that may be meant, all of one length; at least one."""

    @property
    def keys(self) -> frozenset[str]:
        """The keys of its forms."""
        return frozenset(form.key for form in self.forms)


Finder: TypeAlias = Callable[[str], tuple[Occurrence, ...]]
"""Gives the occurrences in a text, in reading order; no two overlap."""
FinderOf: TypeAlias = Callable[[Iterable[Sought]], Finder]
"""Makes a finder of the forms that are looked for."""

Inflect: TypeAlias = Callable[[str], Iterable[str]]
"""The shapes that a word in lower case may take, itself among them."""

BEGINNING = 2
"""Letters by which the words that a form may begin with are told from most others."""
_MANY_TEXTS = 64
"""Texts from which on it pays to work out all shapes."""
_word = lazy_pattern(f"(?:[0-9{LETTERS}])+")
"""Words stand close together: there is nothing to skip to, and the group spares a second copy of the set."""
_Row: TypeAlias = tuple[tuple[str, ...], Sought]
"""The words of a form behind its first, and the form."""


class _Shapes(dict[str, frozenset[str]]):
    """The shapes of a word, worked out where they are first asked for."""

    def __init__(self, inflect: Inflect) -> None:
        super().__init__()
        self._inflect = inflect

    def __missing__(self, word: str) -> frozenset[str]:
        found = self[word] = frozenset(self._inflect(word))
        return found


class _Rows(dict[str, tuple[_Row, ...]]):
    """The forms that a word of a text may begin, the longest first, worked out where the word is first met.

    Thousands of forms have ten shapes each, of which a text has a few: so they are told by their first letters before.
    After many texts all shapes are known, so that most words, which are none of them, are passed over at once.
    """

    def __init__(self, forms: Iterable[Sought], shapes: _Shapes, beginnings: Inflect) -> None:
        super().__init__()
        self._shapes = shapes
        self._texts = 0
        self._every = frozenset[str]()
        """All shapes of all first words, after many texts."""
        self._forms: dict[str, list[tuple[int, Sought]]] = {}
        """By first word, each with its number."""
        for number, form in enumerate(forms):
            if first := _word.search(form.text):
                self._forms.setdefault(first[0].lower(), []).append((number, form))
        self._firsts: dict[str, list[str]] = {}
        """First words by the letters with which their shapes begin."""
        for word in self._forms:
            for letters in beginnings(word):
                self._firsts.setdefault(letters, []).append(word)

    def starts(self, words: Sequence[str]) -> list[int]:
        """Which of `words` may begin a form."""
        self._texts += 1
        if self._texts < _MANY_TEXTS:
            return [at for at, word in enumerate(words) if self[word]]
        if self._texts == _MANY_TEXTS:
            self._every = frozenset().union(*map(self._shapes.__getitem__, self._forms))
        every = self._every
        return [] if every.isdisjoint(words) else [at for at, word in enumerate(words) if word in every]

    def __missing__(self, word: str) -> tuple[_Row, ...]:
        likely = self._firsts.get(word[:BEGINNING], ())
        forms = sorted(each for first in likely if word in self._shapes[first] for each in self._forms[first])
        cut = sorted(((_cut(form.text), form) for _, form in forms), key=lambda entry: -len(entry[0]))
        found = self[word] = tuple([(tuple(words[1:]), form) for words, form in cut])
        return found


class _Seconds(dict[str, "frozenset[str] | None"]):
    """The second words of the forms that begin with a word, in all shapes: most articles begin none of them.

    None: a form is that word alone.
    """

    def __init__(self, rows: _Rows, shapes: _Shapes) -> None:
        super().__init__()
        self._rows, self._shapes = rows, shapes

    def __missing__(self, word: str) -> frozenset[str] | None:
        tails = [tail for tail, _ in self._rows[word]]
        found = self[word] = (
            frozenset[str]().union(*(self._shapes[tail[0]] for tail in tails)) if all(tails) else None
        )
        return found


def word_finder(forms: Iterable[Sought], inflect: Inflect, beginnings: Inflect) -> Finder:
    """A finder for a language whose words are parted by spaces, hyphens and apostrophes.

    `beginnings` gives the first `BEGINNING` letters that the shapes of a word may have.
    """
    shapes = _Shapes(inflect)
    rows = _Rows(forms, shapes, beginnings)
    seconds = _Seconds(rows, shapes)

    def find(text: str) -> tuple[Occurrence, ...]:
        lower = _lower(text)
        starts = rows.starts(lower)
        if not starts:
            return ()
        words = _Words(text, lower)
        if words.lower is not lower:
            lower = words.lower
            starts = rows.starts(lower)
        found = []
        free = 0
        following = (*lower[1:], "")
        for at in starts:
            second = seconds[lower[at]]
            if at < free or (second is not None and following[at] not in second):
                continue
            best = _longest(rows[lower[at]], shapes, words, at)
            if best:
                length, matching = best
                free = at + length
                found.append(Occurrence((words.places[at][0], words.places[free - 1][1]), matching))
        return tuple(found)

    return find


@lru_cache(maxsize=128)
def _lower(text: str) -> list[str]:
    """The words of a text in lower case, without their places: most texts have none that is sought."""
    return _word.findall(text.lower())


@lru_cache(maxsize=128)
def _places(text: str) -> list[Span]:
    """Where the words of a text stand; several finders ask for those of one text."""
    return [word.span() for word in _word.finditer(text)]


class _Words:
    """The words of a text in lower case; their places are looked up where one may be meant."""

    def __init__(self, text: str, lower: list[str]) -> None:
        self._text = text
        self.lower = lower
        if "İ" in text:  # two characters in lower case, and two words
            self.lower = [text[start:end].lower() for start, end in self.places]

    @property
    def places(self) -> list[Span]:
        """As the text has them, one by one the same words."""
        return _places(self._text)

    def at(self, number: int) -> str:
        """A word as the text writes it."""
        return self._text[slice(*self.places[number])]


def _cut(form: str) -> list[str]:
    """The words of a form in lower case."""
    return [found.lower() for found in _word.findall(form)]


def _longest(
    rows: Iterable[_Row], shapes: _Shapes, words: _Words, at: int
) -> tuple[int, tuple[Sought, ...]] | None:
    """Number of words and forms of the longest match at a word; `rows` have the longest first."""
    length = 0
    matching: list[Sought] = []
    lower = words.lower
    next_word = lower[at + 1] if at + 1 < len(lower) else ""
    for tail, form in rows:
        if matching and len(tail) + 1 < length:
            break
        if tail and not (next_word in shapes[tail[0]] and _follows(tail, shapes, lower, at + 1)):
            continue
        if _is_written_alike(form, words, at):
            length = len(tail) + 1
            matching.append(form)
    return (length, tuple(matching)) if matching else None


def _follows(tail: tuple[str, ...], shapes: _Shapes, lower: list[str], at: int) -> bool:
    """Whether the words from `at` on are those of `tail`, in any of their shapes."""
    return at + len(tail) <= len(lower) and all(
        lower[at + number] in shapes[word] for number, word in enumerate(tail)
    )


def _is_written_alike(form: Sought, words: _Words, at: int) -> bool:
    """Whether the capitals of a word agree with those of the form.

    Tours is no tours, ODD no odd; États is no états. A term of several words is known by them.
    """
    letters = _capitals_of(form.text, form.is_name)
    if letters == 0:
        return True  # so its place need not be looked up
    word = words.at(at)
    return word.isupper() if letters > 1 else word[:1].isupper()


@lru_cache(maxsize=16384)
def _capitals_of(form: str, is_name: bool) -> int:
    """0: the capitals of a word are free where the form stands; 1: the first is one; 2: all are."""
    first = _word.search(form)
    start = first[0] if first else ""
    if len(start) > 1 and start.isupper() and len(start) <= 6:
        return 2
    return int(start[:1].isupper() and (is_name or start == form))


def plain_inflect(word: str) -> tuple[str, ...]:
    """For a language that has no tables here: the word as it is."""
    return (word,)


def plain_finder(forms: Iterable[Sought]) -> Finder:
    """A finder that knows no inflection."""
    return word_finder(forms, plain_inflect, lambda word: (word[:BEGINNING],))
