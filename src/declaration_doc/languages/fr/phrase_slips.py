"""Fixed phrases of French with one letter wrong, which a dictionary may let pass: «ente autres»."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.letters import LETTERS
from declaration_doc.languages.slip import Slip
from declaration_doc.resources import lexicon

_word = lazy_pattern(f"(?:[{LETTERS}])+")
"""Words stand close together: there is nothing to skip to, and the group spares a second copy of the set."""
_SHORTEST = 3
_MOST_WORDS = 65536
_INFLECTIONS = frozenset("sexrzat")
"""Letters at the end of a word that make another form of it: mis, mise; tirer, tirez, tirera; mettre, mettra."""


class _Gap(NamedTuple):
    """A word of a fixed phrase, in whose place another one may stand by mistake."""

    number: int
    """Of the phrase, in the order of the lexicon."""
    phrase: tuple[str, ...]
    at: int
    step: int
    """To the word beside it: 1, or -1 for the last word."""
    beside: str
    allowed: tuple[str, ...]
    """Words that may stand there as well."""


_Gaps: TypeAlias = tuple[tuple[int, Mapping[str, Sequence[_Gap]]], ...]
"""Gaps by the step to the word beside them, and by that word."""


class _Near(dict[str, _Gaps]):
    """The gaps that a word is one letter away from: of most words none."""

    def __init__(self, gaps: Iterable[_Gap], first: frozenset[str]) -> None:
        super().__init__()
        self._first = first
        self._by_part: dict[str, list[_Gap]] = defaultdict(list)
        for gap in gaps:
            for part in _parts(gap.phrase[gap.at]):
                self._by_part[part].append(gap)

    def __missing__(self, word: str) -> _Gaps:
        if len(self) > _MOST_WORDS:
            self.clear()
        beside: dict[int, dict[str, list[_Gap]]] = {}
        for gap in {gap for part in _parts(word) for gap in self._by_part.get(part, ())}:
            if self._may_fill(word, gap):
                beside.setdefault(gap.step, {}).setdefault(gap.beside, []).append(gap)
        found = self[word] = tuple(beside.items())
        return found

    def _may_fill(self, word: str, gap: _Gap) -> bool:
        """Whether it is a slip there: no word that phrases begin with is one at the beginning."""
        right = gap.phrase[gap.at]
        may_be = word != right and word not in gap.allowed and not (gap.at == 0 and word in self._first)
        return may_be and _is_slip(word, right)


def _parts(word: str) -> set[str]:
    """The word, and what is left of it without each of its letters: one letter away is what shares one of them."""
    return {word, *[word[:at] + word[at + 1 :] for at in range(len(word))]}


def phrase_slips(text: str) -> Iterator[Slip]:
    """Each phrase with one letter wrong, in reading order.

    >>> [slip.expected for slip in phrase_slips("la paix, ente autres, au sien de l’Europe")]
    ['entre autres', 'au sein de']
    """
    near = _near()
    lower = _word.findall(text.lower())
    padded = [*lower, ""]  # before the first word and behind the last one stands none
    likely = [
        (at - gap.at, len(gap.phrase), gap.at, gap)
        for at, gaps in enumerate(map(near.__getitem__, lower))
        if gaps
        for step, beside in gaps
        for gap in beside.get(padded[at + step], ())
        if at >= gap.at and _stands(gap, lower, at - gap.at)
    ]
    done: set[tuple[int, int]] = set()
    for start, length, _, gap in sorted(likely):
        if (start, length) not in done:
            done.add((start, length))
            places = [*_word.finditer(text)]
            if len(places) == len(lower) and _is_one(text, places[start : start + length]):
                yield Slip(
                    "phrase", places[start].start(), places[start + length - 1].end(), " ".join(gap.phrase)
                )


def _stands(gap: _Gap, words: list[str], start: int) -> bool:
    """Whether the words from `start` on are the phrase, but for the one in the gap."""
    phrase = gap.phrase
    return start + len(phrase) <= len(words) and all(
        words[start + place] == word for place, word in enumerate(phrase) if place != gap.at
    )


def _is_one(text: str, words: list[re.Match[str]]) -> bool:
    """Whether only spaces, apostrophes and hyphens stand between the words."""
    return all(
        not text[one.end() : other.start()].strip(" \u00a0\u202f'’-") and not other[0].isupper()
        for one, other in pairwise(words)
    )


def _is_slip(wrong: str, right: str) -> bool:
    """Whether one letter of two words of about one length is wrong, missing, too many or exchanged.

    What may be another form of the word is none.
    """
    shorter, longer = sorted((wrong, right), key=len)
    if len(longer) > len(shorter):
        same = next(
            (n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter)
        )
        is_form = same == len(shorter) and longer[-1] in _INFLECTIONS
        return shorter[same:] == longer[same + 1 :] and not is_form and longer != shorter + "e"
    places = [n for n, (a, b) in enumerate(zip(wrong, right, strict=True)) if a != b]
    if len(places) == 1:
        last = places[0] == len(right) - 1
        return not (last and {wrong[-1], right[-1]} <= _INFLECTIONS)
    if len(places) != 2 or places[1] != places[0] + 1:
        return False
    one, other = places
    return (wrong[one], wrong[other]) == (right[other], right[one])


@cache
def _near() -> _Near:
    gaps: list[_Gap] = []
    first: set[str] = set()
    for number, line in enumerate((lexicon("phrases.fr.txt") or b"").decode("utf-8").splitlines()):
        written, _, allowed = line.partition("\t")
        phrase = tuple(_word.findall(written.lower()))
        if line.startswith("#") or len(phrase) < 2:
            continue
        first.add(phrase[0])
        words, last = tuple(allowed.split()), len(phrase) - 1
        gaps += (
            _Gap(number, phrase, at, step, phrase[at + step], words)
            for at, word in enumerate(phrase)
            for step in [1 if at < last else -1]
            if len(word) >= _SHORTEST
        )
    return _Near(gaps, frozenset(first))
