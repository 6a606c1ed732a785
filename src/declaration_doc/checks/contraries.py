"""Words whose translation is their opposite: free of charge and 有料, participants and 非参加者."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.correspondence import Anchor, correspondence, folded
from declaration_doc.checks.units import units
from declaration_doc.languages.alternation import start_of
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.negation import Negation
from declaration_doc.languages.word import Word
from declaration_doc.model.finding import Span
from declaration_doc.model.tags import primary_subtag
from declaration_doc.resources import lexicon

_NEAR = 16
"""Characters between a negation and the word behind it that it denies: n’est pas toujours gratuit."""
_REACH = 48
"""The same where no mark stands between."""
_MARKS = frozenset(",;:.!?()«»–")
_NEAR_BEHIND = 8
"""Characters between a word and the negation behind it: 有料ではない."""


@dataclass(frozen=True, slots=True)
class Contrary:
    """A word, and what stands for its opposite."""

    first: Span
    second: Span


@dataclass(frozen=True, slots=True)
class _Forms:
    """Words, beginnings of words and phrases of the first language."""

    words: frozenset[str]
    beginnings: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, column: str) -> _Forms:
        """As a line of the lexicon has them."""
        forms = column.split()
        return cls(
            frozenset(forms),
            tuple(form[:-1] for form in forms if form.endswith("-")),
            tuple(tuple(form.split("_")) for form in forms if "_" in form),
        )

    def first(self, words: Sequence[Word]) -> Word | None:
        """The first word, or phrase as one word, that is one of them."""
        for at, each in enumerate(words):  # asked of every word: no call of its own
            word = each[0]
            if word in self.words or word.startswith(self.beginnings):
                return each
            for phrase in self.phrases:
                here = words[at : at + len(phrase)] if word == phrase[0] else ()
                if tuple([form for form, _, _ in here]) == phrase:
                    return " ".join(phrase), each[1], here[-1][2]
        return None


@dataclass(frozen=True, slots=True)
class _Opposite:
    forms: _Forms
    right: tuple[str, ...]
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Opposites:
    rows: tuple[_Opposite, ...]
    wrong: Mapping[str, tuple[tuple[str, int], ...]]
    """The first two characters of what says a contrary → it, and the number of a row that has it."""
    starts: re.Pattern[str]
    """Finds where one of them may stand."""

    def said(self, text: str) -> list[_Opposite]:
        """The rows of which a contrary stands in a text, in their order."""
        numbers = {
            number
            for start in [found.start() for found in self.starts.finditer(text)]
            for head in (text[start : start + 2], text[start])
            for form, number in self.wrong.get(head, ())
            if text.startswith(form, start)
        }
        return [self.rows[number] for number in sorted(numbers)]


def contraries(pair: Pair) -> tuple[Contrary, ...]:
    """The words of the first text that the second answers by their opposite."""
    function, words = pair.first.analysis.negations, pair.first.analysis.words
    known = _opposites(*(primary_subtag(tag) for tag in pair.bitext.languages))
    if known is None or function is None or words is None or not pair.second.text:
        return ()
    text = pair.second.read(folded)
    every = pair.first.read(words)
    denied = pair.first.read(function)
    return (
        *_by_words(pair, known, every, denied, text),
        *_by_prefix(pair, every, denied, text),
    )


def _by_words(
    pair: Pair, known: _Opposites, words: Sequence[Word], denied: Sequence[Negation], text: str
) -> Iterator[Contrary]:
    prefixes = pair.second.analysis.denying_prefixes
    for opposite in known.said(text):
        for (start, end), (low, high) in pair.read(units):
            part = text[low:high]
            wrong = next((form for form in opposite.wrong if form in part), None)
            if wrong is None or any(_stands(form, part, prefixes) for form in opposite.right):
                continue
            if not _stands(wrong, part, prefixes):
                continue
            within = [word for word in words if start <= word[1] < end]
            first = opposite.forms.first(within)
            at = low + part.index(wrong)
            if first is None or _is_denied(pair, denied, first, at + len(wrong)):
                continue
            if not _is_said_as_well(within, wrong, opposite, known) and not _is_called_for(pair, first, at, wrong):
                yield Contrary((first[1], first[2]), (at, at + len(wrong)))


def _is_said_as_well(words: Sequence[Word], wrong: str, opposite: _Opposite, known: _Opposites) -> bool:
    """Whether the first text has a word that the contrary answers: «hors frais, taxes comprises»."""
    others = (row for row in known.rows if row is not opposite and _says(row, wrong))
    return any(row.forms.first(words) is not None for row in others)


def _stands(form: str, text: str, prefixes: frozenset[str]) -> bool:
    """Whether a form stands in a text, and not behind 非, 未, 不 or 無 alone: 不承認 is no 承認."""
    at = text.find(form)
    while at > 0 and len(form) > 1 and text[at - 1] in prefixes:
        at = text.find(form, at + 1)
    return at >= 0


def _is_called_for(pair: Pair, word: Word, at: int, wrong: str) -> bool:
    """Whether the lexicon has what stands there as the answer to another word of the first text."""
    common = pair.read(correspondence)
    if common is None or common.keyed is not pair.first:
        return False
    return any(
        at <= place < at + len(wrong) and len(_form(anchor.entry.forms, wrong, place - at)) > 1
        for anchor in common.anchors
        if anchor.span[1] <= word[1] or anchor.span[0] >= word[2]
        for place in anchor.answers
    )


def _says(row: _Opposite, form: str) -> bool:
    """Whether a form is one that answers a row; one kanji of it is in too many others."""
    return any(right in form for right in row.right if len(right) > 1)


def _is_denied(pair: Pair, denied: Sequence[Negation], word: Word, end: int) -> bool:
    """Whether either text denies the word: «n’est pas public» says what 非公開 says."""
    function, text = pair.second.analysis.negations, pair.first.text
    others = pair.second.read(function) if function is not None else ()
    by_opposite = not any(each.form == "clause" for each in others)  # 不足する: by a word, not by 〜ない
    near = any(
        each.form != "hint"
        and each.span[0] < word[1]
        and (each.span[1] > word[1] - _NEAR or (by_opposite and _is_one_clause(text[each.span[1] : word[1]])))
        for each in denied
    )
    return near or any(
        each.form in ("clause", "even") and end <= each.span[0] <= end + _NEAR_BEHIND for each in others
    )


def _is_one_clause(between: str) -> bool:
    """Whether a negation may reach over these characters: ne dispose pas d’un nombre suffisant."""
    return len(between) <= _REACH and not _MARKS.intersection(between)


def _by_prefix(
    pair: Pair, words: Sequence[Word], denied: Sequence[Negation], text: str
) -> Iterator[Contrary]:
    """非, 未 or 不 right before the only answer to a word, in a sentence that denies nothing."""
    prefixes = pair.second.analysis.denying_prefixes
    common = pair.read(correspondence) if prefixes and any(each in text for each in prefixes) else None
    if common is None or common.keyed is not pair.first or prefixes is None:
        return
    for anchor in common.anchors:
        places = [at for at in anchor.answers if len(_form(anchor.entry.forms, text, at)) > 1]
        if (
            not places
            or not anchor.entry.sure
            or any(not _prefixed(text, at, prefixes) for at in anchor.answers)
        ):
            continue
        unit = next((first for first, _ in pair.read(units) if first[0] <= anchor.span[0] < first[1]), None)
        if unit is not None and not _denies(denied, unit) and not _negative(words, unit, anchor):
            yield Contrary(anchor.span, (places[0] - 1, places[0] + 1))


def _prefixed(text: str, at: int, prefixes: frozenset[str]) -> bool:
    return at > 0 and text[at - 1] in prefixes


def _form(forms: Sequence[str], text: str, at: int) -> str:
    return max((form for form in forms if text.startswith(form, at)), key=len, default="")


def _denies(denied: Sequence[Negation], span: Span) -> bool:
    return any(span[0] <= each.span[0] < span[1] and each.form != "hint" for each in denied)


def _negative(words: Sequence[Word], span: Span, anchor: Anchor) -> bool:
    """Whether the sentence has the word with a prefix that denies as well: «non-membres», «instable»."""
    stem = anchor.entry.key.rstrip("-")
    previous = ""
    for word, start, _ in words:
        if span[0] <= start < span[1] and stem in word and (not word.startswith(stem) or previous == "non"):
            return True
        previous = word
    return False


@cache
def _opposites(first: str, second: str) -> _Opposites | None:
    data = lexicon(f"opposites.{first}-{second}.tsv")
    if data is None:
        return None
    lines = (line.split("\t") for line in data.decode("utf-8").splitlines() if line and line[0] != "#")
    rows = tuple(
        _Opposite(_Forms.of(forms), tuple(right.split()), tuple(wrong.split()))
        for forms, right, wrong in lines
    )
    heads: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for number, row in enumerate(rows):
        for form in row.wrong:
            heads[form[:2]].append((form, number))
    wrong = {head: tuple(found) for head, found in heads.items()}
    return _Opposites(rows, wrong, lazy_pattern(start_of(wrong)))
