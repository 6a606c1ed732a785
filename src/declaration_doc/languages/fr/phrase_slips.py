"""Fixed phrases of French with one letter wrong, which a dictionary may let pass: «ente autres»."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.letters import LETTERS
from declaration_doc.languages.slip import Slip
from declaration_doc.resources import lexicon

_word = lazy_pattern(f"[{LETTERS}]+")
_SHORTEST = 3
_INFLECTIONS = frozenset("sexrzat")
"""Letters at the end of a word that make another form of it: mis, mise; tirer, tirez, tirera; mettre, mettra."""
_Row: TypeAlias = tuple[tuple[str, ...], int, frozenset[str]]


@dataclass(frozen=True)
class Phrases:
    """Fixed phrases, by what they have when one of their words is left out."""

    gaps: dict[tuple[str, ...], tuple[_Row, ...]]
    """Words with an empty one in the place of the gap → phrase, place of the gap, words allowed there."""
    first: frozenset[str]
    """Words that a phrase begins with: they are no wrong ones."""
    signs: dict[str, tuple[_Sign, ...]]
    """The most telling word of a phrase, its gap left out → where it and another word stand in it."""


class _Sign(NamedTuple):
    """Where the most telling word of a phrase stands in it; counted from that word, where the next one does."""

    place: int
    length: int
    gap: int
    step: int
    """From the most telling word to the next one; 0 where there is no other but the gap."""
    beside: str
    """The next word; empty: none."""


def phrase_slips(text: str) -> Iterator[Slip]:
    """Each phrase with one letter wrong, in reading order.

    >>> [slip.expected for slip in phrase_slips("la paix, ente autres, au sien de l’Europe")]
    ['entre autres', 'au sein de']
    """
    phrases = _phrases()
    lower = _word.findall(text.lower())
    signs = phrases.signs
    likely = {
        (at - place, length, gap): rows
        for at, word in enumerate(lower)
        if word in signs
        for place, length, gap, step, beside in signs[word]
        if 0 <= at - place <= len(lower) - length
        and (not step or lower[at + step] == beside)
        and (rows := _rows(phrases, lower, at - place, length, gap))
    }
    if not likely:
        return
    done: set[tuple[int, int]] = set()
    for (start, length, gap), rows in sorted(likely.items()):
        words = lower[start : start + length]
        phrase = None if (start, length) in done else _meant(words, rows, gap)
        if phrase:
            done.add((start, length))
            places = [*_word.finditer(text)]
            if len(places) == len(lower) and _is_one(text, places[start : start + length]):
                yield Slip(
                    "phrase", places[start].start(), places[start + length - 1].end(), " ".join(phrase)
                )


def _rows(phrases: Phrases, words: list[str], start: int, length: int, gap: int) -> tuple[_Row, ...]:
    """The phrases of a length that the words from `start` on are, but for the one in the gap."""
    if gap == 0 and words[start] in phrases.first:
        return ()
    return phrases.gaps.get((*words[start : start + gap], "", *words[start + gap + 1 : start + length]), ())


def _meant(words: list[str], rows: Iterable[_Row], gap: int) -> tuple[str, ...] | None:
    """The phrase of `rows` that `words` are one letter away from, in the gap."""
    for phrase, place, allowed in rows:
        wrong, right = words[gap], phrase[place]
        near = place == gap and wrong != right and -1 <= len(wrong) - len(right) <= 1
        if near and wrong not in allowed and _is_slip(wrong, right):
            return phrase
    return None


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
def _phrases() -> Phrases:
    gaps: dict[tuple[str, ...], list[_Row]] = defaultdict(list)
    first: set[str] = set()
    signs: dict[str, set[_Sign]] = defaultdict(set)
    for line in (lexicon("phrases.fr.txt") or b"").decode("utf-8").splitlines():
        written, _, allowed = line.partition("\t")
        phrase = tuple(_word.findall(written.lower()))
        if line.startswith("#") or len(phrase) < 2:
            continue
        first.add(phrase[0])
        for gap, word in enumerate(phrase):
            if len(word) >= _SHORTEST:
                key = (*phrase[:gap], "", *phrase[gap + 1 :])
                gaps[key].append((phrase, gap, frozenset(allowed.split())))
                sign = max(key, key=len)
                place = key.index(sign)
                beside = max((*key[:place], *key[place + 1 :]), key=len)
                step = (*key[:place], "", *key[place + 1 :]).index(beside) - place if beside else 0
                signs[sign].add(_Sign(place, len(key), gap, step, beside))
    return Phrases(
        {key: tuple(rows) for key, rows in gaps.items()},
        frozenset(first),
        {word: tuple(sorted(places)) for word, places in signs.items()},
    )
