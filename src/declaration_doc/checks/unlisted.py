"""Items of a series that nothing answers, though their neighbours are answered.

Where A and C stand side by side, parted once alone, what the first text has between them is gone: the surer, the more
of its words the lexicon knows, and finds nowhere in the other text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import dropwhile, takewhile
from typing import NamedTuple, TypeAlias

from declaration_doc.checks.bitext import Bitext, Pair, Side
from declaration_doc.checks.called_for import CalledFor, called_for, things_called_for
from declaration_doc.checks.known_names import known_names, without_accents
from declaration_doc.checks.name_sounds import SOUNDS_ALIKE, parts_of
from declaration_doc.languages.transliteration import likeness
from declaration_doc.languages.word import Words
from declaration_doc.model.finding import Span
from declaration_doc.model.tags import primary_subtag

_MOST_WORDS = 8
_FARTHEST = 30
"""Characters between the answers of two items that stand side by side."""
_NEAR = 6
"""The same, where nothing is known of what stood between."""
_SIDE = 12
"""The same, where a word of it stands elsewhere."""
_LEAST = 3
"""Letters of a word that means something."""


class Unlisted(NamedTuple):
    """An item that is gone."""

    items: tuple[Span, ...]
    """The series it stands in."""
    lost: Span
    sure: bool


_Terms: TypeAlias = Sequence[tuple[Sequence[str], str]]
"""Forms of a term in lower case, and one of the other language that answers them."""


class _Item(NamedTuple):
    """What the lexicon knows of an item."""

    span: Span
    known: bool
    """Whether the first word that means something calls for others."""
    words: Sequence[str]
    forms: tuple[str, ...]
    """What its words call for and what stands in the other text."""


def unlisted(pair: Pair) -> Unlisted | None:
    """The item of `pair` that is most surely gone; None: all are there, or too little is known."""
    keyed, other = pair.sides if pair.first.analysis.series is not None else pair.sides[::-1]
    coordinations, series = keyed.analysis.coordinations, keyed.analysis.series
    if coordinations is None or series is None or other.analysis.joined is None:
        return None
    joined, loose = keyed.read(coordinations), keyed.read(series)
    read = _reading(pair) if joined or loose else None
    if read is None:
        return None
    found: Unlisted | None = None
    for items in dict.fromkeys((*joined, *loose)):
        for each in _lost(read, [read.item(span) for span in items], strict=items in joined):
            if each.sure:
                return each
            found = found or each
    return found


def is_answered(pair: Pair, span: Span) -> bool:
    """Whether the other text has what a word of a part of the first calls for."""
    read = _reading(pair)
    return read is not None and bool(read.item(span).forms)


class _Reading(NamedTuple):
    """The words of a text, and what they call for in the other one."""

    lexicons: tuple[CalledFor, ...]
    keyed: Side
    other: Side
    words: Words
    separators: Callable[[str, int, int], int]
    joined: Callable[[str, int, int], tuple[int, int]]
    """What parts the items in the other text."""
    there: dict[str, tuple[str, ...]]
    """Of each word that was looked up, what it calls for and what stands there."""
    listed: _Terms
    """Those of the glossary whose answers stand in the other text."""
    names: Mapping[str, tuple[str, ...]]
    """Names known all over the world, as the other language has them."""

    def item(self, span: Span) -> _Item:
        low, high = span
        inside = self.words.alone[self.words.within(low, high)]
        head = next(filter(self.means, inside), "")
        forms = tuple([form for word in inside for form in self.forms(word)])
        forms = forms or self.terms(span)
        known = bool(head and self.is_known(head))
        part = self.keyed.text[low:high]
        if name := self.keyed.analysis.name_within(part) if low else "":
            called = self.names.get(name) or self.names.get(name.split(maxsplit=1)[0], ())
            forms += tuple([form for form in called if form in self.other.text])
            known = bool(called)
        return _Item(span, known, inside, forms)

    def terms(self, span: Span) -> tuple[str, ...]:
        """What answers in the other text to a term of the glossary that stands there."""
        if not self.listed:
            return ()
        part = self.keyed.text[slice(*span)].lower()
        return tuple([form for forms, form in self.listed if any(each in part for each in forms)])

    def means(self, word: str) -> bool:
        """Whether it is no article, preposition or number."""
        return len(word) >= _LEAST and word not in self.keyed.analysis.light

    def is_known(self, word: str) -> bool:
        """Whether a lexicon has what may answer a word."""
        return any(each.asked_by(word) for each in self.lexicons)

    def forms(self, word: str) -> tuple[str, ...]:
        if word not in self.there:
            text = self.other.text
            self.there[word] = tuple(
                form for each in self.lexicons for form in _lines(each.borne_by(word)) if form in text
            )
        return self.there[word]


def _reading(pair: Pair) -> _Reading | None:
    keyed, other = pair.sides if pair.first.analysis.series is not None else pair.sides[::-1]
    words, separators, joined = keyed.analysis.words, other.analysis.separators, other.analysis.joined
    tags = primary_subtag(keyed.language), primary_subtag(other.language)
    lexicons = tuple(each for each in (called_for(*tags), things_called_for(*tags)) if each is not None)
    if not lexicons or words is None or separators is None or joined is None:
        return None
    names = _names(keyed.language, other.language)
    terms = pair.bitext.read(_terms)[pair.sides.index(keyed)]
    listed = [(forms, form) for forms, form in terms if form in other.text]
    return _Reading(lexicons, keyed, other, keyed.read(words), separators, joined, {}, listed, names)


def _terms(bitext: Bitext) -> tuple[_Terms, _Terms]:
    """The forms of the glossary in the first and in the second language, each with one that answers them."""
    first, second = bitext.languages
    entries = bitext.glossary.entries if bitext.glossary else ()
    here, there = (
        [
            (tuple([each.lower() for each in entry.forms.get(one, ())]), form)
            for entry in entries
            for form in entry.forms.get(other, ())
        ]
        for one, other in ((first, second), (second, first))
    )
    return here, there


@lru_cache(maxsize=8)
def _names(first: str, second: str) -> Mapping[str, tuple[str, ...]]:
    known = known_names(primary_subtag(first), primary_subtag(second), 0)
    if known is None:
        return {}
    return {form: name.forms[1] for name in known.by_key.values() for form in name.forms[0]}


@lru_cache(maxsize=4096)
def _lines(forms: str) -> tuple[str, ...]:
    return tuple(forms.split("\n")) if forms else ()


def _lost(read: _Reading, items: Sequence[_Item], *, strict: bool) -> Iterator[Unlisted]:
    gone = [at for at, item in enumerate(items) if not item.forms]
    if len(gone) == len(items):
        return
    text = read.other.text
    if not gone:
        yield from _elsewhere(read, items)
        yield from _partly(read, items)
        return
    hits = [[span for form in item.forms for span in _places(text, form)] for item in items]
    for at in gone:
        sure = _is_gone(read, items[at], hits, at, strict=strict) if _may_be_lost(read, items[at]) else None
        if sure is not None and not _is_borrowed(read, items[at]):
            yield Unlisted(tuple(item.span for item in items), items[at].span, sure)


def _places(text: str, form: str) -> Iterator[Span]:
    at = text.find(form)
    while at >= 0:
        yield at, at + len(form)
        at = text.find(form, at + 1)


def _may_be_lost(read: _Reading, item: _Item) -> bool:
    """Whether an item is no clause, and has no number or name by which it would be found again."""
    words = read.keyed.text[slice(*item.span)].split()
    return 0 < len(words) <= _MOST_WORDS and not any(
        any(char.isdigit() for char in word) or (word[:1].isupper() and word in read.other.text)
        for word in words
    )


def _is_borrowed(read: _Reading, item: _Item) -> bool:
    """Whether katakana of the other text sound like a word of it: ピアニスト, カタログ."""
    words = [without_accents(word) for word in item.words if len(word) > _LEAST]
    foreign = read.other.analysis.form.foreign_words
    return foreign is not None and any(
        likeness(word, part) >= SOUNDS_ALIKE
        for borrowed in read.other.read(foreign)
        if not borrowed.latin
        for part, _ in parts_of(borrowed.text)
        if len(part) >= _LEAST
        for word in words
    )


def _is_gone(
    read: _Reading, item: _Item, hits: Sequence[Sequence[Span]], at: int, *, strict: bool
) -> bool | None:
    """Whether it surely is; None: nothing speaks for it."""
    count = len(hits)
    answered = [each for each in hits if each]
    all_answered = count > 2 and len(answered) == count - 1
    low = min(start for each in answered for start, _ in each)
    high = max(end for each in answered for _, end in each)
    least, most = read.joined(read.other.text, low, high)
    gap = _gap(hits[at - 1], hits[at + 1]) if 0 < at < count - 1 else None
    if gap is not None and _is_parted_once(read, gap):
        if not item.known:
            return False if gap[1] - gap[0] <= _NEAR else None
        return all_answered and least < count - 1 and (strict or len(item.words) > 1)
    if least >= count - 1 or not (strict or len(answered) > 1):
        return None
    if not item.known:
        return False if all_answered else None
    return strict and all_answered and most < count - 1 and len(item.words) > 1


def _elsewhere(read: _Reading, items: Sequence[_Item]) -> Iterator[Unlisted]:
    """Items whose words stand in the other text, but far from their neighbours, which stand side by side."""
    text = read.other.text
    hits = [[span for form in item.forms for span in _places(text, form)] for item in items]
    for at in range(1, len(items) - 1):
        gap = _gap(hits[at - 1], hits[at + 1])
        if (
            gap is not None
            and items[at].known
            and gap[1] - gap[0] <= _SIDE
            and _is_parted_once(read, gap)
            and all(end < gap[0] - _FARTHEST or start > gap[1] + _FARTHEST for start, end in hits[at])
        ):
            yield Unlisted(tuple(item.span for item in items), items[at].span, False)


def _partly(read: _Reading, items: Sequence[_Item]) -> Iterator[Unlisted]:
    """Items of which nothing is answered but what they share, or what may answer anything."""
    count = len(items)
    own = [_own(read, items, at) for at in range(count)]
    gone = [at for at, forms in enumerate(own) if forms == ()]
    if len(gone) != 1 or not _may_be_lost(read, items[gone[0]]):
        return
    hits = [span for forms in own for form in forms or () for span in _places(read.other.text, form)]
    if not hits:
        return
    low, high = min(start for start, _ in hits), max(end for _, end in hits)
    if read.joined(read.other.text, low, high)[0] < count - 1 and not _is_borrowed(read, items[gone[0]]):
        yield Unlisted(tuple(item.span for item in items), items[gone[0]].span, False)


def _own(read: _Reading, items: Sequence[_Item], at: int) -> tuple[str, ...] | None:
    """What answers an item and no other; of the last one, its noun: what is behind may belong to all.

    None: too little is known.
    """
    item = items[at]
    terms = read.terms(item.span)
    if terms:
        return terms
    shared = {word for other, each in enumerate(items) if other != at for word in each.words}
    words = list(item.words)
    if at == len(items) - 1 and words and not read.means(words[0]):
        words = list(takewhile(read.means, dropwhile(lambda word: not read.means(word), words)))
    own = [word for word in words if read.means(word) and word not in shared]
    own = own or [word for word in item.words if read.means(word) and word not in shared]
    known = [read.forms(word) for word in own if read.is_known(word)]
    if not known:
        return None if len(own) < len(item.words) else item.forms or None
    several = len(known) > 1 and () in known
    return tuple([form for forms in known for form in forms if len(form) > 1 or not several])


def _gap(before: Sequence[Span], after: Sequence[Span]) -> Span | None:
    """What stands between answers of two items, where they are nearest to one another; None: they are not."""
    gaps = [(start - end, end, start) for _, end in before for start, _ in after if start >= end]
    return min(gaps)[1:] if gaps and min(gaps)[0] <= _FARTHEST else None


def _is_parted_once(read: _Reading, gap: Span) -> bool:
    return read.separators(read.other.text, *gap) == 1
