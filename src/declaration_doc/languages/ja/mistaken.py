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
from declaration_doc.languages.ja.kanji_tables import NUMERALS, SUFFIXES
from declaration_doc.languages.ja.kanji_words import kanji_words
from declaration_doc.languages.ja.wrong_kanji import is_set_phrase, okurigana
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.mistaken import Mistaken, Wanted
from declaration_doc.model.finding import Span

_run = lazy_pattern(
    "[一-鿿々]{2,}+(?!(?<=及)び|(?<=又)は|(?<=並)び|(?<=若)し)|[一-鿿々]{2,}?(?=及び|又は|並び|若し)"
)
"""Kanji that stand together; what joins them to what follows is none of them: 裁判上及び."""
_NONE = frozenset[str]()
_WISHED = ("健勝", "清祥", "清栄", "隆盛", "隆昌", "盛栄", "多幸", "自愛")
_OF_PERSONS = "者員長家官士師"
"""What makes one who does of a word."""
_UNITS = ("市町村", "市区町村", "都道府県")
_LEAST_GAIN = 0.3
"""By how much a run must be cut more cheaply with the word that is meant, where the one that stands is none."""
_CERTAIN_GAIN = 1.5
"""The same where a word that answers stands elsewhere, or the kanji belong rather to the words beside them."""
_WORD_WITH_AFFIX = 2.0
"""What three kanji cost at most that are a word and a prefix or suffix."""


def mistaken(text: str, wanted: Wanted) -> tuple[Mistaken, ...]:
    """What stands in `text` for a word that is called for, in reading order."""
    places = _places(text, wanted)
    if not places:
        return ()
    found: dict[Span, Mistaken] = {}
    for one in (*_called(text, places, wanted), *_unlikely(text, places, wanted)):
        if one.span not in found or (one.certain and not found[one.span].certain):
            found[one.span] = one
    return tuple(
        found[span]
        for span in sorted(found)
        if not (is_set_phrase(text, span) or _is_honoured(text, found[span]))
    )


def _is_honoured(text: str, one: Mistaken) -> bool:
    """Whether a word is one of those that letters wish, ご健勝, or what is meant can have no ご before it: 以降."""
    honoured = text[max(0, one.span[0] - 1) : one.span[0]] in ("ご", "御")
    return honoured and (one.word in _WISHED or one.meant[0].startswith("以"))


def _called(text: str, places: dict[str, Span], wanted: Wanted) -> Iterator[Mistaken]:
    """Words that stand for one that is asked for."""
    # What is asked for is borne out as well, which takes less time to see; so does what stands for itself.
    slips = [
        (word, may_be)
        for word in places
        if (may_be := _meant(word, wanted.answers))
        and not wanted.bears(word)
        and any(map(wanted.bears, may_be))
    ]
    if not slips:
        return
    asked = frozenset[str]().union(*wanted.calls)
    slips = [(word, called) for word, may_be in slips if (called := may_be & asked)]
    every = frozenset[str]().union(*(called for _, called in slips))
    for answers in (each for each in wanted.calls if not every.isdisjoint(each)):
        is_answered = any(len(answer) > 1 and answer in text for answer in answers)
        for meant in answers:
            for word in (word for word, called in slips if meant in called):
                if found := _judged(text, places[word], word, meant, wanted, is_answered=is_answered):
                    yield found


def _judged(
    text: str, place: Span, word: str, meant: str, wanted: Wanted, *, is_answered: bool
) -> Mistaken | None:
    """The word, if it stands for one that is asked for rather than for itself."""
    words = kanji_words()
    if "々" in word or _is_borne(word, text, wanted) or _is_torn(*_run_at(text, place), word):
        return None
    if word in words.known or word in wanted.asked or word in wanted.judged:
        if is_answered or not is_cut(*_run_at(text, place), word):
            return None
        # A word that official prose asks for may well answer one that the lexicon gives other words for.
        unusual = (word not in words.common or word in wanted.judged) and word not in wanted.asked
        likely = word not in words.known or meant in words.common  # 時季 is too seldom meant for 時期
        certain = unusual and likely and word not in words.free and word in words.sounding(meant)
    elif _is_slip(text, place, word, meant, is_answered):
        certain = True
    else:
        return None
    return Mistaken(_span(place, word), word, (meant,), certain)


def _is_torn(run: str, at: int, word: str) -> bool:
    """Whether kanji are rather the end of one word and the beginning of another: 撮影者名, 市町村."""
    known = kanji_words().known
    if at > 1 and run[at] in _OF_PERSONS and (word not in known or run[at - 2 : at] in known):
        return True
    return any(word in unit and unit in run[max(0, at - 2) : at + len(unit)] for unit in _UNITS)


@lru_cache(maxsize=65536)
def _meant(word: str, answers: frozenset[str]) -> frozenset[str]:
    """Those of `answers` of which a slip makes `word`; of most words none."""
    return frozenset(kanji_words().slips(word, answers)) or _NONE


def _unlikely(text: str, places: dict[str, Span], wanted: Wanted) -> Iterator[Mistaken]:
    """Words that nothing bears out, while one of the same sound is borne out or more usual."""
    words = kanji_words()
    for word in wanted.judged.intersection(places):
        alike = words.sounding(word)
        if not alike or _is_borne(word, text, wanted) or not is_cut(*_run_at(text, places[word]), word):
            continue
        usual = alike & wanted.asked
        likely = usual if word in wanted.asked else alike
        borne = {one for one in likely if wanted.bears(one)}
        meant = sorted(borne or (usual if word not in wanted.asked else ()))
        if meant and not any(one in text for one in meant):
            is_usual = not words.common.isdisjoint(borne)  # 標示 is too seldom meant for 表示
            certain = is_usual and word not in words.free and not _are_answered(borne, text, wanted)
            yield Mistaken(_span(places[word], word), word, tuple(meant), certain)


def _are_answered(meant: set[str], text: str, wanted: Wanted) -> bool:
    """Whether all that asks for one of the words is answered by another of its answers."""
    asking = [answers for answers in wanted.calls if not meant.isdisjoint(answers)]
    return all(any(len(answer) > 1 and answer in text for answer in answers) for answers in asking)


def _is_borne(word: str, text: str, wanted: Wanted) -> bool:
    return wanted.bears(word) or any(form in text for form in wanted.borne_with(word))


def _span(place: Span, word: str) -> Span:
    return place[0], place[0] + len(word)


def _run_at(text: str, place: Span) -> tuple[str, int]:
    """The run of kanji around a place, and where in it that is."""
    return (_run.match(text, place[1]) or [""])[0], place[0] - place[1]


def _is_slip(text: str, place: Span, word: str, meant: str, is_answered: bool) -> bool:
    """Whether kanji that are no word spoil their run: a word in their place would make it much better."""
    if text[: place[0]].rstrip()[-1:].isdigit() or NUMERALS & {*word}:
        return False  # 4行目, 五人: a counter, and what it counts
    run, at = _run_at(text, place)
    if at > 1 and word[0] in SUFFIXES and word[-1] in SUFFIXES:
        return False  # 撮影者名: what ends the word before it
    end = at + len(word)
    if (
        at
        and end == len(run)
        and run[at - 1 : at + 1] in kanji_words().known
        and okurigana.match(text, place[1] + end)
    ):
        return False  # 先週開かれた: the last kanji is a verb
    if len(word) > len(meant) and cost(word) <= _WORD_WITH_AFFIX:
        return False
    whole, around = parts(run, at, word)
    crosses = not is_cut(run, at, word)
    return whole - around - COMMON >= (_CERTAIN_GAIN if is_answered or crosses else _LEAST_GAIN)


def _places(text: str, wanted: Wanted) -> dict[str, Span]:
    """Two and three kanji that may be a slip → where they first stand, and where their run begins."""
    found: dict[str, Span] = {}
    for run in _run.finditer(text):
        for word, at in _suspects(run[0], wanted.answers, wanted.judged):
            start = run.start()
            found.setdefault(word, (start + at, start))
    return found


@lru_cache(maxsize=65536)
def _suspects(run: str, answers: frozenset[str], judged: frozenset[str]) -> tuple[tuple[str, int], ...]:
    """What a slip makes of one of `answers`, and what is judged, with its place in a run of kanji."""
    words = ((run[at : at + length], at) for at in range(len(run) - 1) for length in (2, 3))
    return tuple(
        (word, at)
        for word, at in words
        if at + len(word) <= len(run) and (word in judged or _meant(word, answers))
    )
