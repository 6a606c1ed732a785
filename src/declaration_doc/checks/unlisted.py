"""Items of a series that nothing answers, though their neighbours are answered.

Where A and C stand side by side, parted once alone, what French has between them is gone: the surer, the more of its
words the lexicon knows, and finds nowhere in the other text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.called_for import CalledFor, called_for
from declaration_doc.languages.word import Word
from declaration_doc.model.finding import Span
from declaration_doc.model.tags import primary_subtag

_MOST_WORDS = 8
_FARTHEST = 30
"""Characters between the answers of two items that stand side by side."""
_LEAST_KATAKANA = 3


class Unlisted(NamedTuple):
    """An item that is gone."""

    items: tuple[Span, ...]
    """The series it stands in."""
    lost: Span
    sure: bool


class _Known(NamedTuple):
    """What the lexicon knows of an item."""

    span: Span
    words: tuple[str, ...]
    """Its words that call for others."""
    hits: tuple[Span, ...]
    """Where what they call for stands in the other text."""


def unlisted(pair: Pair) -> Unlisted | None:
    """The item of `pair` that is most surely gone; None: all are there, or too little is known."""
    first, second = (side.analysis for side in pair.sides)
    known = called_for(*(primary_subtag(side.language) for side in pair.sides))
    if known is None or first.words is None or second.separators is None or second.joined is None:
        return None
    found: Unlisted | None = None
    for function in (first.coordinations, first.series):
        if function is None:
            continue
        for items in pair.first.read(function):
            if len(items) > 1 and (each := _lost(pair, known, items, strict=function is first.coordinations)):
                if each.sure:
                    return each
                found = found or each
    return found


def _lost(pair: Pair, known: CalledFor, items: tuple[Span, ...], *, strict: bool) -> Unlisted | None:
    words, text = pair.first.read(pair.first.analysis.words), pair.second.text  # type: ignore[arg-type]
    each = [_looked_up(known, words, text, span) for span in items]
    gone = [at for at, item in enumerate(each) if not item.hits and _may_be_lost(pair, item)]
    if not gone or len(gone) == len(items):
        return None
    found: Unlisted | None = None
    for at in gone:
        sure = _is_gone(pair, each, at, strict=strict)
        if sure is None:
            continue
        if sure:
            return Unlisted(items, items[at], sure=True)
        found = found or Unlisted(items, items[at], sure=False)
    return found


def _looked_up(known: CalledFor, words: Sequence[Word], text: str, span: Span) -> _Known:
    asking, hits = [], []
    for word, start, _ in words:
        if span[0] <= start < span[1] and known.asked_by(word):
            asking.append(word)
            hits += _places(text, known.borne_by(word))
    return _Known(span, tuple(asking), tuple(hits))


def _places(text: str, forms: str) -> Iterator[Span]:
    for form in forms.split("\n"):
        at = text.find(form)
        while at >= 0:
            yield at, at + len(form)
            at = text.find(form, at + 1)


def _may_be_lost(pair: Pair, item: _Known) -> bool:
    """Whether an item is no clause, and has no number or name by which it would be found again."""
    text = pair.first.text[slice(*item.span)].strip()
    return (
        0 < len(text.split()) <= _MOST_WORDS
        and not any(char.isdigit() for char in text)
        and not any(word in pair.second.text for word in text.split() if word[:1].isupper())
    )


def _is_gone(pair: Pair, each: Sequence[_Known], at: int, *, strict: bool) -> bool | None:
    """Whether it surely is; None: nothing speaks for it."""
    analysis, text = pair.second.analysis, pair.second.text
    assert analysis.separators is not None
    assert analysis.joined is not None
    item = each[at]
    others = [other for place, other in enumerate(each) if place != at]
    answered = [other for other in others if other.hits]
    count = len(each)
    if count > 2 and 0 < at < count - 1 and each[at - 1].hits and each[at + 1].hits:
        gap = min(
            (
                (after[0] - before[1], before[1], after[0])
                for before in each[at - 1].hits
                for after in each[at + 1].hits
                if after[0] >= before[1]
            ),
            default=None,
        )
        if gap is not None and gap[0] <= _FARTHEST and analysis.separators(text, *gap[1:]) == 1:
            return bool(item.words) or (None if gap[0] > 6 else False)
    if not answered:
        return None
    low = min(hit[0] for other in answered for hit in other.hits)
    high = max(hit[1] for other in answered for hit in other.hits)
    short = analysis.joined(text, low, high) < count - 1
    if not short or not (strict or len(answered) > 1):
        return None
    if not item.words:
        return False if count > 2 and len(answered) == count - 1 else None
    return strict and count > 2 and len(answered) == count - 1
