"""The core lexicon of two languages: which words of the one show that a text of the other answers it.

It is no dictionary and judges no translation. Read from `lexicons/FIRST-SECOND.tsv`; the glossary of the
document is laid over it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress
from math import log
from typing import NamedTuple

from declaration_doc.languages.word import Words
from declaration_doc.resources import lexicon as lexicon_file

PRESENT = {"": 0.75, "!": 0.94, "~": 0.3}
"""Mark of an entry → the share of its words that have one of their forms in the translation (7,400 pairs)."""

_MOST_WORDS = 200_000
_HIRAGANA = frozenset(map(chr, range(0x3041, 0x30A0)))


class Entry(NamedTuple):
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
    hit, miss = log(present / by_chance), log((1 - present) / (1 - by_chance))
    return Entry(key, forms, hit, miss, mark != "~")


def _chance(form: str) -> float:
    """How often a form stands in a text by chance: a short one, or a particle, more often."""
    length = len(form)
    if _HIRAGANA.issuperset(form):
        return 0.45 if length < 3 else 0.15
    return 0.18 if length == 1 else 0.04 if length == 2 else 0.02


class Entries(dict[str, "Entry | None"]):
    """The entry of a word in lower case, looked up where it is first asked for; None: there is none."""

    def __init__(self, exact: Mapping[str, str], beginnings: Mapping[str, str]) -> None:
        super().__init__()
        self._exact, self._beginnings = exact, beginnings

    def lines(self) -> set[str]:
        """The lines of the file that are about words."""
        return {*self._exact.values(), *self._beginnings.values()}

    def __missing__(self, word: str) -> Entry | None:
        if len(self) > _MOST_WORDS:
            self.clear()
        found = self[word] = self._find(word)
        return found

    def _find(self, word: str) -> Entry | None:
        line = self._exact.get(word)
        if line is not None:
            return _made(word, line)
        for length in range(len(word), 2, -1):  # the longest beginning wins
            line = self._beginnings.get(word[:length])
            if line is not None:
                return _made(f"{word[:length]}-", line)
        return None


@dataclass(eq=False, slots=True)
class Lexicon:
    """Entries by word, by beginning of a word, and by phrase."""

    words: Entries
    """By word in lower case: the entry of it or of its beginning; most words of a language stand in no text that is
    checked, and are looked up where one does."""
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    """By first word: the words of each phrase, the longest phrase first."""

    def with_phrases(self, phrases: Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]) -> Lexicon:
        """The same words, which need not be looked up anew, with other phrases."""
        return Lexicon(self.words, phrases)

    def entries(self, words: Words) -> list[tuple[Entry, int, int]]:
        """(entry, start, end in code points) of what a text has of the lexicon, phrases before words."""
        found = [*map(self.words.__getitem__, words.alone)]
        ends: dict[int, int] = {}
        taken = 0
        for at in [at for at, word in enumerate(words.alone) if word in self.phrases]:
            phrase = self._phrase(words.alone, at) if at >= taken else None
            if phrase is not None:
                length, each = phrase
                taken = at + length
                found[at:taken] = [each] + [None] * (length - 1)
                ends[words[at][1]] = words[taken - 1][2]
        known = compress(zip(found, words, strict=True), found)
        return [(each, start, ends.get(start, end)) for each, (_, start, end) in known if each is not None]

    def _phrase(self, words: tuple[str, ...], at: int) -> tuple[int, Entry] | None:
        for parts, found in self.phrases[words[at]]:
            if words[at : at + len(parts)] == parts:
                return len(parts), found
        return None


@cache
def _made(key: str, line: str) -> Entry:
    _, forms, *marks = line.split("\t")
    return entry(key, tuple(forms.split()), *marks)


@cache
def core(first: str, second: str) -> Lexicon | None:
    """The core lexicon from one language to another, by primary subtags; None: there is none."""
    data = lexicon_file(f"{first}-{second}.tsv")
    if data is None:
        return None
    exact: dict[str, str] = {}
    beginnings: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for line in data.decode("utf-8").splitlines():
        if not line or line[0] == "#":
            continue
        for word in line.partition("\t")[0].split():
            if "_" in word:
                parts = tuple(word.split("_"))
                phrases.setdefault(parts[0], []).append((parts, _made(word, line)))
            elif word[-1] == "-":
                beginnings[word[:-1]] = line
            else:
                exact[word] = line
    return Lexicon(
        Entries(exact, beginnings), {word: longest_first(found) for word, found in phrases.items()}
    )


def longest_first(
    phrases: Sequence[tuple[tuple[str, ...], Entry]],
) -> tuple[tuple[tuple[str, ...], Entry], ...]:
    """Phrases in the order in which they are looked for."""
    return tuple(sorted(phrases, key=lambda phrase: -len(phrase[0])))
