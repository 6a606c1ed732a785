"""Words whose translation is their opposite: free of charge and 有料, participants and 非参加者."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.correspondence import correspondence, folded
from declaration_doc.checks.polarity import balances
from declaration_doc.checks.units import units
from declaration_doc.languages.alternation import by_head, start_of
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.negation import Negation
from declaration_doc.languages.word import Word, Words
from declaration_doc.model.finding import Span
from declaration_doc.resources import lexicon

_NEAR = 16
"""Characters between a negation and the word behind it that it denies: n’est pas toujours gratuit."""
_REACH = 48
"""The same where no mark stands between."""
_MARKS = frozenset(",;:.!?()«»–、。")
_NEAR_BEHIND = 8
"""Characters between a word and the negation behind it: 有料ではない."""


_ONLY = ("only", "sole")
"""Forms that restrict what they stand with, and deny it where the other text has a condition."""
_UNLESS = frozenset(("unless", "clause", "even", "except"))

_HEAD = 4
"""Letters by which words that may be a row's are told from all others; no beginning in the lexicon has fewer."""
_head = itemgetter(slice(_HEAD))


class Contrary(NamedTuple):
    """A word, and what stands for its opposite."""

    first: Span
    second: Span


class _Forms(NamedTuple):
    """Words, beginnings of words and phrases of the first language."""

    words: frozenset[str]
    beginnings: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    heads: frozenset[str]
    """The first letters of all of them."""

    @classmethod
    def of(cls, column: str) -> _Forms:
        """As a line of the lexicon has them."""
        forms = column.split()
        phrases = tuple(tuple(form.split("_")) for form in forms if "_" in form)
        return cls(
            frozenset(form for form in forms if form[-1] != "-" and "_" not in form),
            tuple(form[:-1] for form in forms if form[-1] == "-"),
            phrases,
            frozenset(
                word[:_HEAD]
                for word in (
                    *(form.rstrip("-") for form in forms if "_" not in form),
                    *(phrase[0] for phrase in phrases),
                )
            ),
        )

    def first(self, words: Sequence[Word]) -> Word | None:
        """The first word, or phrase as one word, that is one of them."""
        for at, each in enumerate(words):  # asked of every word: no call of its own
            word = each[0]
            if word[:_HEAD] not in self.heads:
                continue
            if word in self.words or word.startswith(self.beginnings):
                return each
            for phrase in self.phrases:
                here = words[at : at + len(phrase)] if word == phrase[0] else ()
                if tuple([form for form, _, _ in here]) == phrase:
                    return " ".join(phrase), each[1], here[-1][2]
        return None


def stands(form: str, text: str, prefixes: frozenset[str]) -> bool:
    """Whether a form stands in a text, and not behind 非, 未, 不 or 無 alone: 不承認 is no 承認."""
    at = text.find(form)
    while at > 0 and len(form) > 1 and text[at - 1] in prefixes:
        at = text.find(form, at + 1)
    return at >= 0


class _Opposite(NamedTuple):
    forms: _Forms
    right: tuple[str, ...]
    wrong: tuple[str, ...]

    def answers(self, text: str, prefixes: frozenset[str]) -> Iterator[str]:
        """What says the contrary in a text where nothing but it says the word: 法 in 違法 says nothing."""
        for wrong in [form for form in self.wrong if form in text]:
            rest = text.replace(wrong, "\n")
            if stands(wrong, text, prefixes) and not any(
                stands(form, rest if form in wrong else text, prefixes) for form in self.right
            ):
                yield wrong

    def is_said_by(self, form: str, prefixes: frozenset[str]) -> bool:
        """Whether a form is one that answers the word; one kanji of it, or an ending, is in too many others."""
        return any(
            len(right) > 1 and max(right) > "ん" and stands(right, form, prefixes) for right in self.right
        )


class _Opposites(NamedTuple):
    rows: tuple[_Opposite, ...]
    numbers: Mapping[str, tuple[int, ...]]
    """What says the contrary → the numbers of the rows that it stands in."""
    heads: Mapping[str, tuple[str, ...]]
    """Its first two letters, or one → all that may say it where they stand."""
    place: re.Pattern[str]
    """Finds a letter where they may stand."""
    turning: frozenset[str]
    """Words behind which a word means its contrary: «moins cher» is 安い."""
    saying: dict[tuple[str, frozenset[str]], tuple[_Opposite, ...]]
    """What was asked of `said_by`."""

    def said(self, words: Words, text: str) -> list[_Opposite]:
        """The rows of which a word may stand in the first text and a contrary in the second, in their order."""
        # The contraries first: of these a text has few, while nearly every word may begin one of a row.
        likely: set[int] = set()
        for start in [found.start() for found in self.place.finditer(text)]:
            for form in self.heads.get(text[start : start + 2]) or self.heads.get(text[start], ()):
                if text.startswith(form, start):
                    likely.update(self.numbers[form])
        if not likely:
            return []
        begun = set(map(_head, words.alone))
        rows = [self.rows[number] for number in sorted(likely)]
        return [row for row in rows if not row.forms.heads.isdisjoint(begun)]

    def said_by(self, wrong: str, prefixes: frozenset[str]) -> tuple[_Opposite, ...]:
        """The rows whose word a contrary answers; the same contraries are met again and again."""
        found = self.saying.get((wrong, prefixes))
        if found is None:
            found = tuple([row for row in self.rows if row.is_said_by(wrong, prefixes)])
            self.saying[wrong, prefixes] = found
        return found


def contraries(pair: Pair) -> tuple[Contrary, ...]:
    """The words of the first text that the second answers by their opposite."""
    function, words = pair.first.analysis.negations, pair.first.analysis.words
    known = _opposites(*pair.bitext.tags)
    if known is None or function is None or words is None or not pair.second.text:
        return ()
    text = pair.second.read(folded)
    every = pair.first.read(words)
    denied = pair.first.read(function)
    return tuple(_by_words(pair, known, every, denied, text))


def _by_words(
    pair: Pair, known: _Opposites, words: Words, denied: Sequence[Negation], text: str
) -> Iterator[Contrary]:
    prefixes = pair.second.analysis.denying_prefixes
    for opposite in known.said(words, text):
        for (start, end), (low, high) in pair.read(units):
            part = text[low:high]
            wrong = tuple(opposite.answers(part, prefixes))
            if not wrong:
                continue
            within = words[words.within(start, end)]
            first = opposite.forms.first(within)
            if first is None or _is_turned(within, first, known.turning):
                continue
            for form in wrong:
                at = low + part.index(form)
                if not (
                    is_denied(pair, denied, first, at + len(form))
                    or _is_denied_elsewhere(pair, form, (low, high))
                    or _is_said_as_well(within, opposite, known.said_by(form, prefixes))
                    or _is_called_for(pair, first, at, form)
                ):
                    yield Contrary((first[1], first[2]), (at, at + len(form)))
                    break


def said_by_contrary(pair: Pair, words: Words, sentence: Span) -> Span | None:
    """Where a sentence of the second text says the contrary of one of `words` of the first, and not the word itself.

    For words that the first text denies: ne doit pas être supprimée, 存続させるべきである. None: nowhere.
    """
    known = _opposites(*pair.bitext.tags)
    if known is None:
        return None
    prefixes = pair.second.analysis.denying_prefixes
    low, high = sentence
    part = pair.second.read(folded)[low:high]
    for opposite in known.said(words, part):
        contrary = next(opposite.answers(part, prefixes), None)
        if contrary is not None and opposite.forms.first(words) is not None:
            at = low + part.index(contrary)
            return at, at + len(contrary)
    return None


def _is_denied_elsewhere(pair: Pair, wrong: str, sentence: Span) -> bool:
    """Whether a word that says the contrary is denied further on in the sentence: 転貸は認めるが、…は認めない."""
    function, stances = pair.second.analysis.negations, pair.second.analysis.stances
    if function is None or stances is None:
        return False
    text = pair.second.text
    return any(each.denied for each in stances(text, pair.second.read(function), (wrong,), sentence))


def _is_turned(words: Sequence[Word], word: Word, turning: frozenset[str]) -> bool:
    """Whether the word before makes it its contrary: «les moins chers» are 最も安い."""
    return any(before in turning and after[1] == word[1] for (before, _, _), after in pairwise(words))


def _is_said_as_well(words: Sequence[Word], opposite: _Opposite, answered: Iterable[_Opposite]) -> bool:
    """Whether the first text has another word that the contrary answers: «hors frais, taxes comprises»."""
    return any(row is not opposite and row.forms.first(words) is not None for row in answered)


def _is_called_for(pair: Pair, word: Word, at: int, wrong: str) -> bool:
    """Whether the lexicon has what stands there as the answer to another word of the first text."""
    common = pair.read(correspondence)
    if common is None or common.keyed is not pair.first:
        return False
    return any(
        at <= place < at + len(wrong) and len(form_at(anchor.entry.forms, wrong, place - at)) > 1
        for anchor in common.anchors
        if anchor.span[1] <= word[1] or anchor.span[0] >= word[2]
        for place in anchor.answers
    )


def is_denied(
    pair: Pair, denied: Sequence[Negation], word: Word, end: int, *, over_marks: bool = False
) -> bool:
    """Whether either text denies the word: «n’est pas public» says what 非公開 says.

    A negation that another word answers denies nothing else: ne peut invoquer la nullité, 主張することができない.
    Nor does a word that denies deny another such word: le rejet d’eaux usées est interdit. `over_marks`: what stands at
    `end` is no predicate, and is denied behind a comma as well, 衛生上、居住に適さない.
    """
    function, text = pair.second.analysis.negations, pair.first.text
    others = pair.second.read(function) if function is not None else ()
    by_opposite = not any(each.form == "clause" for each in others)  # 不足する: by a word, not by 〜ない
    left = {each.span for balance in pair.read(balances) for each in balance.first}
    itself = any(each.form == "word" and word[1] <= each.span[0] < word[2] for each in denied)
    void = any(
        each.form in _UNLESS for each in others
    )  # n’est valable que s’il est signé: 署名がなければ無効
    near = any(
        each.form not in ("hint", "word" if itself else "hint")
        and each.span[0] < word[1]
        and (void or each.form not in _ONLY)
        and (each.form != "clause" or each.span in left or word[0] in each.heads)
        and (_is_near(each, word, text) or _governs(each, word, text, by_opposite=by_opposite))
        for each in denied
    )
    return near or any(
        each.form in ("clause", "even")
        and end <= each.span[0] <= end + _NEAR_BEHIND
        and (over_marks or _MARKS.isdisjoint(pair.second.text[end : each.span[0]]))
        for each in others
    )


def _is_near(each: Negation, word: Word, text: str) -> bool:
    """Whether a negation stands right before a word; an adjective that denies denies nothing behind a mark."""
    between = text[each.span[1] : word[1]]
    return len(between) < _NEAR and not (
        (each.form == "without" or (each.form == "word" and not each.heads)) and _MARKS.intersection(between)
    )


def _governs(each: Negation, word: Word, text: str, *, by_opposite: bool) -> bool:
    """Whether a negation reaches as far as a word: by a word of its own, faute de praticiens en nombre suffisant."""
    reaches = by_opposite or (each.form == "word" and bool(each.heads))
    return reaches and _is_one_clause(text[each.span[1] : word[1]])


def _is_one_clause(between: str) -> bool:
    """Whether a negation may reach over these characters: ne dispose pas d’un nombre suffisant."""
    return len(between) <= _REACH and not _MARKS.intersection(between)


def form_at(forms: Sequence[str], text: str, at: int) -> str:
    """The longest of `forms` that stands at a place; empty: none."""
    return max((form for form in forms if text.startswith(form, at)), key=len, default="")


@cache
def _opposites(first: str, second: str) -> _Opposites | None:
    data = lexicon(f"opposites.{first}-{second}.tsv")
    if data is None:
        return None
    lines = [
        ["" if column == "-" else column for column in line.split("\t")]
        for line in data.decode("utf-8").splitlines()
        if line and line[0] != "#"
    ]
    rows = tuple(
        _Opposite(_Forms.of(forms), tuple(right.split()), tuple(wrong.split()))
        for forms, right, wrong in lines
        if right
    )
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        for form in row.wrong:
            numbers[form].append(number)
    heads = by_head(numbers, 2)
    turning = frozenset(word for forms, right, _ in lines if not right for word in forms.split())
    return _Opposites(
        rows,
        {form: tuple(found) for form, found in numbers.items()},
        heads,
        lazy_pattern(start_of(heads)),
        turning,
        {},
    )
