"""The core lexicon of two languages: which words of the one show that a text of the other answers it.

It is no dictionary and judges no translation. Read from `lexicons/FIRST-SECOND.tsv`; the glossary of the
document is laid over it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import log

from declaration_doc.languages.word import Word
from declaration_doc.resources import lexicon as lexicon_file

PRESENT = {"": 0.75, "!": 0.94, "~": 0.3}
"""Mark of an entry → the share of its words that have one of their forms in the translation (7,400 pairs)."""

_GRAMMATICAL = re.compile(r"[\u3041-\u309f]{1,2}")
_CHANCE = ((_GRAMMATICAL, 0.45), (re.compile(r".", re.DOTALL), 0.18), (re.compile(r"[\u3041-\u309f]+"), 0.15))


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, or the beginning of words, and what answers to it."""

    key: str
    forms: tuple[str, ...]
    hit: float
    """What the presence of a form adds to the logarithm of the odds that the texts answer each other."""
    miss: float
    """What its absence adds; negative."""
    sure: bool = True
    """Whether its absence is worth mentioning: other words answer it seldom."""


def entry(key: str, forms: tuple[str, ...], mark: str = "") -> Entry:
    """The entry with the weights that its mark and the commonness of its forms give it."""
    present = PRESENT[mark]
    by_chance = 1.0
    for form in forms:
        by_chance *= 1 - _chance(form)
    by_chance = min(0.8 * present, 1 - by_chance)
    return Entry(key, forms, log(present / by_chance), log((1 - present) / (1 - by_chance)), mark != "~")


def _chance(form: str) -> float:
    """How often a form stands in a text by chance: a short one more often."""
    for pattern, chance in _CHANCE:
        if pattern.fullmatch(form):
            return chance
    return 0.04 if len(form) == 2 else 0.02


@dataclass(eq=False, slots=True)
class Lexicon:
    """Entries by word, by beginning of a word, and by phrase."""

    exact: Mapping[str, Entry]
    beginnings: Mapping[str, Entry]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    """By first word: the words of each phrase, the longest phrase first."""
    _known: dict[str, Entry | None] = field(default_factory=dict)

    def of(self, word: str) -> Entry | None:
        """The entry of a word in lower case; the longest beginning wins."""
        known = self._known
        if word not in known:
            if len(known) > _MOST_WORDS:
                known.clear()
            known[word] = self._find(word)
        return known[word]

    def _find(self, word: str) -> Entry | None:
        found = self.exact.get(word)
        length = len(word)
        while found is None and length > 2:
            found = self.beginnings.get(word[:length])
            length -= 1
        return found

    def entries(self, words: Sequence[Word]) -> Iterator[tuple[Entry, int, int]]:
        """(entry, start, end in code points) of what a text has of the lexicon, phrases before words."""
        index = 0
        while index < len(words):
            word, start, end = words[index]
            phrase = self._phrase(words, index)
            if phrase is not None:
                length, found = phrase
                yield found, start, words[index + length - 1][2]
                index += length
                continue
            single = self.of(word)
            if single is not None:
                yield single, start, end
            index += 1

    def _phrase(self, words: Sequence[Word], index: int) -> tuple[int, Entry] | None:
        for parts, found in self.phrases.get(words[index][0], ()):
            if len(parts) <= len(words) - index and all(
                words[index + n][0] == part for n, part in enumerate(parts)
            ):
                return len(parts), found
        return None


_MOST_WORDS = 200_000


@cache
def core(first: str, second: str) -> Lexicon | None:
    """The core lexicon from one language to another, by primary subtags; None: there is none."""
    data = lexicon_file(f"{first}-{second}.tsv")
    if data is None:
        return None
    exact: dict[str, Entry] = {}
    beginnings: dict[str, Entry] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for line in data.decode("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        words, forms, *marks = line.split("\t")
        for word in words.split():
            made = entry(word, tuple(forms.split()), *marks)
            if "_" in word:
                parts = tuple(word.split("_"))
                phrases.setdefault(parts[0], []).append((parts, made))
            elif word.endswith("-"):
                beginnings[word[:-1]] = made
            else:
                exact[word] = made
    longest_first = {
        word: tuple(sorted(found, key=lambda each: -len(each[0]))) for word, found in phrases.items()
    }
    return Lexicon(exact, beginnings, longest_first)
