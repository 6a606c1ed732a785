"""Words of two kanji, and what they look or sound like: from `lexicons/words.ja.txt`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from declaration_doc.resources import lexicon


class Pairs:
    """Words of two kanji, by the first one: to make a string of each takes longer than to check a text."""

    def __init__(self, lines: Iterable[str]) -> None:
        """Read from lines of a kanji, a tab and those that may follow it."""
        self._following: dict[str, str] = {}
        for line in lines:
            if line[1:2] == "\t":
                self._following[line[0]] = self._following.get(line[0], "") + line[2:]

    def __contains__(self, word: str) -> bool:
        """Whether `word` is one of them."""
        return len(word) == 2 and word[1] in self._following.get(word[0], "")

    def __iter__(self) -> Iterator[str]:
        """Each of them."""
        return (first + second for first, found in self._following.items() for second in found)


@dataclass(frozen=True)
class KanjiWords:
    """What is known of words of two kanji."""

    common: frozenset[str]
    """Words that an official text may be expected to have."""
    free: frozenset[str]
    """Those of them that translations add of their own accord: 実施, 機関."""
    known: Pairs
    """These, other words, and names of persons and places."""
    groups: str
    """Kanji that sound or look alike, a line for each group."""
    sounds: str
    """A line for each sound: the words of two kanji that have it, one behind the other."""
    _alike: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    _meant: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    _sounding: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    _lines: dict[str, str] = field(default_factory=dict, repr=False)

    def alike(self, kanji: str) -> frozenset[str]:
        """The kanji that sound or look like one."""
        found = self._alike.get(kanji)
        if found is None:
            found = self._alike[kanji] = frozenset(_lines_with(kanji, self.groups)) - {kanji, "\n"}
        return found

    def meant(self, pair: str) -> tuple[str, ...]:
        """The common words that two kanji, which are no word, may have been meant for."""
        if pair not in self._meant:
            self._meant[pair] = () if pair in self.known else tuple(sorted({*self._neighbours(pair)}))
        return self._meant[pair]

    def sounding(self, word: str) -> frozenset[str]:
        """The words of two kanji that sound like `word`."""
        found = self._sounding.get(word)
        if found is None:
            found = self._sounding[word] = frozenset(self._alike_in_sound(word)) - {word}
        return found

    def _alike_in_sound(self, word: str) -> Iterator[str]:
        lines = self._sounds_of(word[0]) if len(word) == 2 else ""
        at = lines.find(word)
        while at >= 0:
            start, end = lines.rfind("\n", 0, at) + 1, lines.find("\n", at)
            if (at - start) % 2 == 0:  # else kanji of two words
                yield from (lines[place : place + 2] for place in range(start, end, 2))
            at = lines.find(word, at + 1)

    def _sounds_of(self, kanji: str) -> str:
        """The lines of `sounds` that have a kanji."""
        found = self._lines.get(kanji)
        if found is None:
            found = self._lines[kanji] = _lines_with(kanji, self.sounds)
        return found

    def slips(self, word: str, answers: frozenset[str]) -> Iterator[str]:
        """Those of `answers` that a slip may make `word` of, of two or three kanji, a word or none.

        One sounds the same, or one kanji is another that sounds or looks alike, or one such was typed in between.
        """
        yield from self.sounding(word) & answers
        gaps = _by_gap(answers)
        for at, kanji in enumerate(word):
            fitting = gaps.get(f"{word[:at]} {word[at + 1 :]}")
            if fitting:
                yield from (
                    word[:at] + other + word[at + 1 :] for other in self.alike(kanji).intersection(fitting)
                )
        if len(word) == 3 and (word[1] in self.alike(word[0]) or word[1] in self.alike(word[2])):
            yield from answers & {word[0] + word[2]}

    def _neighbours(self, pair: str) -> Iterator[str]:
        first, second = pair[0], pair[1]
        yield from (word for kanji in self.alike(first) if (word := kanji + second) in self.common)
        yield from (word for kanji in self.alike(second) if (word := first + kanji) in self.common)


def _lines_with(kanji: str, lines: str) -> str:
    """Those of `lines` that have a kanji."""
    found = []
    at = lines.find(kanji)
    while at >= 0:
        start, end = lines.rfind("\n", 0, at) + 1, lines.find("\n", at)
        found.append(lines[start : end + 1])
        at = lines.find(kanji, end)
    return "".join(found)


@lru_cache(maxsize=4)
def _by_gap(words: frozenset[str]) -> dict[str, str]:
    """Words of two and three kanji with a space in the place of one of them → the kanji that stand there."""
    found: defaultdict[str, str] = defaultdict(str)
    for word in words:  # some thousands: each length has its own branch, without a loop in the loop
        if len(word) == 2:
            first, last = word[0], word[1]
            found[" " + last] += first
            found[first + " "] += last
        elif len(word) == 3:
            first, middle, last = word[0], word[1], word[2]
            found[" " + middle + last] += first
            found[first + " " + last] += middle
            found[first + middle + " "] += last
    return dict(found)


@cache
def kanji_words() -> KanjiWords:
    """The words of the lexicon, read once."""
    text = (lexicon("words.ja.txt") or b"").decode("utf-8")
    parts = {name: body.splitlines() for name, _, body in (p.partition("]\n") for p in text.split("\n[")[1:])}
    groups = (line.rpartition("\t")[2] for name in ("readings", "shapes") for line in parts.get(name, []))
    return KanjiWords(
        frozenset(Pairs(parts.get("common", []))),
        frozenset(Pairs(parts.get("free", []))),
        Pairs(line for name in ("common", "other", "names") for line in parts.get(name, [])),
        "".join(f"{group}\n" for group in groups if group and group[0] != "#"),
        (lexicon("sounds.ja.txt") or b"").decode("utf-8"),
    )
