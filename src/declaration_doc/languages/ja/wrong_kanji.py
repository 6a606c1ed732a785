"""Sequences of kanji and kana that are no words: slips of an input method, or of the hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.ja.cutting import COMMON, cost, is_cut, parts
from declaration_doc.languages.ja.kanji_tables import (
    AFFIXES,
    NUMERALS,
    PARTICLES,
    PLACE_PREFIXES,
    PLACE_SUFFIXES,
    PREFIXES,
    SUFFIXES,
)
from declaration_doc.languages.ja.kanji_words import KanjiWords, kanji_words
from declaration_doc.languages.ja.readings import is_word
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.slip import Slip
from declaration_doc.model.finding import Span
from declaration_doc.resources import lexicon

_joint = lazy_pattern("及び|又は|並びに|若しく")
_LONGEST = 12
"""Kanji in a run, from which on it is a name or a list, and not judged."""
_COSTLY = 2.0
"""By how much more a run must cost (see `cutting`) than with a common word in the place of two of its kanji."""
_EACH = frozenset("各両同本当諸全毎")
"""What stands before any noun of one kanji: 各谷."""
_run = lazy_pattern("[一-鿿々]{2,}")
_DOUBLED_KANJI = lazy_pattern("([一-鿿])([一-鿿])\\2(?![一-鿿])")
_TITLES = "様殿氏"
"""What follows any person: 子様 is no word."""
okurigana = lazy_pattern(f"(?!{'|'.join(PARTICLES)})[ぁ-ん]")
"""Hiragana that go on with a verb or adjective: 目指す, 使われ; no particle, nor する."""
_doubled_kana = lazy_pattern(
    "をを|をが(?!れき|ん|け|ら)|(?<!け)がを|はを(?!り)|(?<=[一-鿿ァ-ヶー])(?:がが(?!た|わ|く|れ|ら)|にに(?!ぎ|お|っ|げ|く|じ|せ|こ|ん|わ|ょ)|でで(?!き|も|あ|な)|のの(?!し|こぎ|びの|れん|んび|ち|ぞ|べ|り|ど|け|ろ|る|は|ぼ))"
)
_doubled_text = lazy_pattern("(?=(?P<text>[ぁ-んァ-ヶー一-鿿]{4,16}?)(?P=text))")
_kanji_twice = lazy_pattern("([一-鿿])\\1")
_particles_met = lazy_pattern("[をがはにでの][をがにでの]")
"""Cheap signs without which the patterns above, which look back, need not be tried."""
_doubled_long = lazy_pattern("ーー+(?!ー|」|!|！|。)")


def wrong_kanji(text: str) -> tuple[Slip, ...]:
    """Each sequence that is no word, with what may be meant, in reading order.

    >>> [(slip.kind, slip.expected) for slip in wrong_kanji("設訂を改め、社会保証の変更更を行う。")]
    [('compound', '設定'), ('confusion', '社会保障'), ('doubled', '変更')]
    """
    found = [*_confusions(text), *_doubles(text), *_compounds(text)]
    if not found:
        return ()
    taken: list[Slip] = []
    for slip in found:
        if not any(slip.start < other.end and other.start < slip.end for other in taken):
            taken.append(slip)
    return tuple(sorted(taken, key=lambda slip: slip.span))


def is_set_phrase(text: str, span: Span) -> bool:
    """Whether a word stands in a phrase that is written so and no other way: 保障 in 社会保障."""
    (start, end), phrases = span, _set_phrases()
    return any(
        text[begin:stop] in phrases
        for begin in range(max(end - _LONGEST, 0), start + 1)
        for stop in range(end, begin + _LONGEST + 1)
    )


@cache
def _set_phrases() -> frozenset[str]:
    """What the sequences of the lexicon that are slips are meant for, if more than a word."""
    return frozenset(meant for meant in _table()[1].values() if len(meant) > len("保障"))


def _confusions(text: str) -> Iterator[Slip]:
    pattern, plain, contexts = _table()
    for found in pattern.finditer(text):
        if _straddles(text, found.start(), found.end(), kanji_words()):
            continue
        yield Slip("confusion", *found.span(), plain[found[0]])
    for context, meant in contexts:
        for found in context.finditer(text):
            yield Slip("confusion", *found.span(), meant)


def _straddles(text: str, start: int, end: int, words: KanjiWords) -> bool:
    """Whether the first or last kanji belongs to a word that goes on outside: 今回複数 has no 回複."""
    before, after = text[start - 1 : start + 1] if start else "", text[end - 1 : end + 1]
    return end - start == 2 and (before in words.known or (len(after) == 2 and after in words.known))


def _doubles(text: str) -> Iterator[Slip]:
    for found in _DOUBLED_KANJI.finditer(text) if _kanji_twice.search(text) else ():
        if not NUMERALS & {*found[0]} and not okurigana.match(text, found.end()):
            yield Slip("doubled", *found.span(), found[0][:2])
    for found in _doubled_kana.finditer(text) if _particles_met.search(text) else ():
        same = found[0][0] == found[0][1]
        yield Slip("doubled", *found.span(), found[0][0] if same else "")
    for found in _doubled_text.finditer(text):
        part = found["text"]
        if len({*part}) > 2:
            yield Slip("doubled", found.start(), found.start() + 2 * len(part), part)


def _compounds(text: str) -> Iterator[Slip]:
    words = kanji_words()
    for run in _run.finditer(text):
        if len(run[0]) == 2 and run[0] in words.known:
            continue
        if text[max(run.start() - 2, 0) : run.start()].rstrip()[-1:].isdigit():
            continue  # 2行目, 15号車: a counter, and what it counts
        joined = _joint.match(text, run.end() - 1) is not None  # 供給及び: the last kanji joins
        is_verb = not joined and okurigana.match(text, run.end()) is not None
        at = _odd_pair(run[0][:-1] if is_verb or joined else run[0], is_verb)
        certain = at is not None
        if at is None:
            at = _costly_pair(run[0][:-1] if is_verb or joined else run[0])
        if at is not None and not is_word(text, run.start() + at, run.start() + at + 2):
            meant = words.meant(run[0][at : at + 2])
            place = run.start() + at
            yield Slip("compound", place, place + 2, "», «".join(meant), certain=certain)


@lru_cache(maxsize=65536)
def _odd_pair(run: str, is_verb: bool) -> int | None:
    """Where, in a run of kanji, two stand that are no word although all others are; None: nowhere.

    `is_verb`: the run goes on with a verb, to which its last kanji may belong: 税制見直し.
    """
    words = kanji_words()
    if len(run) > _LONGEST or "々" in run or _is_made_of_words(run, words):
        return None
    for at in range(len(run) - 1 - is_verb):
        pair = run[at : at + 2]
        if pair[0] in PLACE_PREFIXES or pair[1] in PLACE_SUFFIXES or NUMERALS & {*pair}:
            continue
        if pair[0] in _EACH or (at and pair[0] in SUFFIXES) or (at + 2 < len(run) and pair[1] in PREFIXES):
            continue
        if run[at + 1 : at + 3] in words.known or (at and run[at - 1 : at + 1] in words.known):
            continue  # 水憲章 is 水 and 憲章
        if words.meant(pair) and all(_is_made_of_words(part, words) for part in (run[:at], run[at + 2 :])):
            return at
    return None


@lru_cache(maxsize=65536)
def _costly_pair(run: str) -> int | None:
    """Where two kanji that are no word spoil a run, which a common word in their place would make plain."""
    if len(run) > _LONGEST or cost(run) < _COSTLY + COMMON:
        return None
    words = kanji_words()
    for at in range(len(run) - 1):
        pair = run[at : at + 2]
        if (
            pair in words.known
            or not words.meant(pair)
            or pair[1] in _TITLES
            or (pair[0] in SUFFIXES and run[max(at - 2, 0) : at] in words.known)  # 冬季用避難室
            or "々" in pair
            or NUMERALS & {*pair}
        ):
            continue
        whole, around = parts(run, at, pair)
        if whole - around - COMMON >= _COSTLY and is_cut(run, at, pair):
            return at
    return None


def _is_made_of_words(run: str, words: KanjiWords) -> bool:
    """Whether a run can be cut into known words of two kanji, with a prefix and a suffix each."""
    if len(run) < 2:
        return not run or run in AFFIXES
    reached = {0}
    for end in range(1, len(run) + 1):
        is_word = end - 2 in reached and run[end - 2 : end] in words.known
        if is_word or (end - 1 in reached and run[end - 1] in AFFIXES):
            reached.add(end)
    return len(run) in reached


@cache
def _table() -> tuple[re.Pattern[str], dict[str, str], tuple[tuple[re.Pattern[str], str], ...]]:
    """The confusions: plain sequences as one expression with what is meant, and those that need a context."""
    plain: dict[str, str] = {}
    contexts = []
    for line in (lexicon("confusions.ja.tsv") or b"").decode("utf-8").splitlines():
        if line and not line.startswith("#"):
            wrong, _, meant = line.partition("\t")
            if wrong.startswith("/"):
                contexts.append((re.compile(wrong[1:-1]), meant))
            else:
                plain |= _expanded(wrong, meant)
    return re.compile(any_of(plain) or "(?!)"), plain, tuple(contexts)


def _expanded(wrong: str, meant: str) -> dict[str, str]:
    """`{地域|観光}進行` → `{}振興` as the plain sequences that it stands for."""
    group = re.search(r"\{(.*?)\}", wrong)
    if not group:
        return {wrong: meant}
    found: dict[str, str] = {}
    for one in group[1].split("|"):
        found |= _expanded(wrong.replace(group[0], one, 1), meant.replace("{}", one, 1))
    return found
