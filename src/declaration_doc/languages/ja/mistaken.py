"""Words of kanji that stand where another one of their sound or shape is called for: 危険 for 棄権.

An input method offers words of one sound, a hand or a scan kanji of one shape. What is called for is said from
outside, by the text of the other language. Reported is a word that this does not bear out, where a word that
answers it nowhere stands, and one that sounds or looks the same does; for information, where either is a word and
they only look the same, 事業 and 事後, or where it is one that translations add freely, 機関. So is a word that is none of official prose, that nothing bears
out, and that sounds like one that is.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from declaration_doc.languages.ja.cutting import COMMON, cost, is_cut, parts
from declaration_doc.languages.ja.kanji_words import kanji_words
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.mistaken import Answers, Mistaken, Wanted
from declaration_doc.model.finding import Span

_run = lazy_pattern("[一-鿿々]{2,}")
_LEAST_GAIN = 0.3
"""By how much a run must be cut more cheaply with the word that is meant, where the one that stands is none."""
_CERTAIN_GAIN = 1.5
"""The same where a word that answers stands elsewhere, or the kanji belong rather to the words beside them."""
_WORD_WITH_AFFIX = 2.0
"""What three kanji cost at most that are a word and a prefix or suffix."""


def mistaken(text: str, wanted: Wanted) -> tuple[Mistaken, ...]:
    """What stands in `text` for a word that is called for, in reading order."""
    places = _places(text)
    if not places:
        return ()
    found: dict[Span, Mistaken] = {}
    for one in (*_called(text, places, wanted), *_unlikely(text, places, wanted)):
        if one.span not in found or (one.certain and not found[one.span].certain):
            found[one.span] = one
    return tuple(found[span] for span in sorted(found))


def _called(text: str, places: dict[str, Span], wanted: Wanted) -> Iterator[Mistaken]:
    """Words that stand for one that is asked for."""
    words = kanji_words()
    near = _Near(places)
    for answers in wanted.calls:
        for meant in answers if near.has_any(answers) else ():
            for word in near.to(meant):
                is_answered = any(len(answer) > 1 and answer in text for answer in answers)
                if _is_borne(word, text, wanted) or "々" in word:
                    continue
                if word in words.known or word in wanted.asked or word in wanted.judged:
                    if not is_answered and is_cut(*_run_at(text, places[word]), word):
                        unusual = word not in words.common or word in wanted.judged
                        certain = unusual and word not in words.free and word in words.sounding(meant)
                        yield Mistaken(_span(places[word], word), word, meant, certain)
                elif _is_slip(text, places[word], word, meant, is_answered):
                    yield Mistaken(_span(places[word], word), word, meant, certain=True)


class _Near:
    """The words of a text by their first and their last kanji: a slip in one kanji leaves one of them."""

    def __init__(self, places: dict[str, Span]) -> None:
        self._places = places
        self._first: dict[str, list[str]] = {}
        self._last: dict[str, list[str]] = {}
        for word in places:
            self._first.setdefault(word[0], []).append(word)
            self._last.setdefault(word[-1], []).append(word)

        self._firsts, self._lasts = frozenset(self._first), frozenset(self._last)

    def has_any(self, answers: Answers) -> bool:
        """Whether any may be a slip for one of the words that are meant."""
        firsts, lasts, alike = _traits(answers)
        return not (
            firsts.isdisjoint(self._firsts)
            and lasts.isdisjoint(self._lasts)
            and self._places.keys().isdisjoint(alike)
        )

    def to(self, meant: str) -> set[str]:
        """Those that a slip makes of the word that is meant."""
        first, last = self._first.get(meant[0]), self._last.get(meant[-1])
        sounding = kanji_words().sounding(meant)
        alike = {word for word in sounding if word in self._places} if sounding else set()
        if first or last:
            is_slip = kanji_words().is_slip
            alike.update(word for word in (*(first or ()), *(last or ())) if is_slip(word, meant))
        return alike


@lru_cache(maxsize=16384)
def _traits(answers: Answers) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The first kanji of words, their last kanji, and the words that sound like them."""
    alike = frozenset[str]().union(*map(kanji_words().sounding, answers))
    return frozenset(word[0] for word in answers), frozenset(word[-1] for word in answers), alike


def _unlikely(text: str, places: dict[str, Span], wanted: Wanted) -> Iterator[Mistaken]:
    """Words that nothing bears out, while one of the same sound is borne out or more usual."""
    words = kanji_words()
    for word in wanted.judged.intersection(places):
        alike = words.sounding(word)
        if not alike or _is_borne(word, text, wanted) or not is_cut(*_run_at(text, places[word]), word):
            continue
        usual = alike & wanted.asked
        borne = (usual if word in wanted.asked else alike) & wanted.borne
        meant = sorted(borne or (usual if word not in wanted.asked else ()))
        if meant and not any(one in text for one in meant):
            yield Mistaken(
                _span(places[word], word),
                word,
                "», «".join(meant),
                certain=bool(borne) and word not in words.free,
            )


def _is_borne(word: str, text: str, wanted: Wanted) -> bool:
    return word in wanted.all_borne and any(word in form and form in text for form in wanted.borne)


def _span(place: Span, word: str) -> Span:
    return place[0], place[0] + len(word)


def _run_at(text: str, place: Span) -> tuple[str, int]:
    """The run of kanji around a place, and where in it that is."""
    return (_run.match(text, place[1]) or [""])[0], place[0] - place[1]


def _is_slip(text: str, place: Span, word: str, meant: str, is_answered: bool) -> bool:
    """Whether kanji that are no word spoil their run: a word in their place would make it much better."""
    if text[: place[0]].rstrip()[-1:].isdigit():
        return False  # 4行目: a counter, and what it counts
    if len(word) > len(meant) and cost(word) <= _WORD_WITH_AFFIX:
        return False
    run, at = _run_at(text, place)
    whole, around = parts(run, at, word)
    crosses = not is_cut(run, at, word)
    return whole - around - COMMON >= (_CERTAIN_GAIN if is_answered or crosses else _LEAST_GAIN)


@lru_cache(maxsize=256)
def _places(text: str) -> dict[str, Span]:
    """Two and three kanji that stand together → where they first do, and where their run begins."""
    found: dict[str, Span] = {}
    for run in _run.finditer(text):
        kanji, start = run[0], run.start()
        for at in range(len(kanji) - 1):
            found.setdefault(kanji[at : at + 2], (start + at, start))
            if at + 2 < len(kanji):
                found.setdefault(kanji[at : at + 3], (start + at, start))
    return found
