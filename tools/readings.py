"""Writes lexicons/readings.ja.txt: how each kanji is read in names of persons and places.

    python -m tools.readings

Which names there are, and how they are read, is taken from SudachiDict (Apache License 2.0, Works
Applications), where SudachiPy and a dictionary are installed. Each name is cut so that every kanji has a
reading that it has in many other names as well; what cannot be cut so stands whole.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from declaration_doc.languages.ja.romaji import key_of_kana, read_as

FILE = Path(__file__).resolve().parent.parent / "lexicons" / "readings.ja.txt"
HEAD = """\
# Kanji, a tab, and how they are read in names of persons and places, without what is long or doubled.
# Written by tools/readings.py from SudachiDict (Apache License 2.0, Works Applications).
"""
_EDITION = "small"
_kanji = re.compile("[一-鿿々]{1,5}")
_verb = re.compile("[a-z]{3,}[kmr]u")
"""A verb, whose noun is a first name too: 望, nozomu and nozomi."""
_reading = re.compile("[ァ-ヺー]+")
_NO_START = frozenset("ァィゥェォャュョッーン")
_KINDS = ("人名", "地名")
_LONGEST = 5
"""Kana of the longest reading of a kanji within a name."""
_ROUNDS = 7
_UNSEEN = 0.02
"""What a reading counts that no name has shown yet."""
_TIMES, _SHARE = 2, 0.006
"""Names in which a reading is found, and its share of those of the kanji, from which on it is kept."""
_WHOLE = 3
"""Kanji of the longest name that is kept whole."""

Cut = list[tuple[str, str]]
Judge = Callable[[str, str], float]


def names() -> list[tuple[str, str]]:
    """(kanji, reading) of the names of the dictionary, sorted."""
    from sudachipy import Dictionary

    found = set()
    for entry in Dictionary(dict=_EDITION).entries():
        kind = entry.part_of_speech()
        written, reading = entry.surface(), entry.reading_form()
        if (
            kind[1] == "固有名詞"
            and kind[2] in _KINDS
            and _kanji.fullmatch(written)
            and _reading.fullmatch(reading)
        ):
            found.add((re.sub("(.)々", r"\1\1", written), reading))
    return sorted(found)


def cut(written: str, reading: str, judge: Judge) -> Cut:
    """The kanji of a name, each with its part of the reading as `judge` rates best; [] if there is no cut."""
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for number, kanji in enumerate(written):
        reached: dict[int, tuple[float, int]] = {}
        left = len(written) - number - 1
        for start, (worth, _) in best[-1].items():
            longest = len(reading) - start - left
            for end in range(
                start + 1, start + (min(longest, _LONGEST) if len(written) > 1 else longest) + 1
            ):
                if end == len(reading) or reading[end] not in _NO_START:
                    rated = worth + judge(kanji, reading[start:end])
                    reached[end] = max(reached.get(end, (-math.inf, 0)), (rated, start))
        best.append(reached)
    end = len(reading)
    parts: Cut = []
    for number in range(len(written), 0, -1):
        if end not in best[number]:
            return []
        start = best[number][end][1]
        parts.append((written[number - 1], reading[start:end]))
        end = start
    return parts[::-1]


def learnt(known: list[tuple[str, str]]) -> Mapping[str, Counter[str]]:
    """Kanji → its readings, and in how many names it has each."""
    judge: Judge = lambda _, part: -abs(len(part) - 2.0)  # noqa: E731 (the first guess: two kana to a kanji)
    counts: Mapping[str, Counter[str]] = {}
    for _ in range(_ROUNDS):
        counts = _counted(known, judge)
        judge = _judge_of(counts)
    return counts


def _counted(known: list[tuple[str, str]], judge: Judge) -> Mapping[str, Counter[str]]:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for written, reading in known:
        for kanji, part in cut(written, reading, judge):
            counts[kanji][part] += 1
    return counts


def _judge_of(counts: Mapping[str, Counter[str]]) -> Judge:
    totals = {kanji: found.total() + 1 for kanji, found in counts.items()}

    def judge(kanji: str, part: str) -> float:
        seen = counts[kanji][part] if kanji in counts else 0
        return math.log((seen + _UNSEEN * math.exp(-abs(len(part) - 2))) / totals.get(kanji, 1))

    return judge


def of_kanji(known: list[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    """(kanji, the keys of its readings, the most frequent first)."""
    alone = {(written, reading) for written, reading in known if len(written) == 1}
    for kanji, found in sorted(learnt(known).items()):
        least = max(_TIMES, _SHARE * found.total())
        parts = [part for part, times in found.most_common() if times >= least or (kanji, part) in alone]
        keys = [*dict.fromkeys(filter(None, map(key_of_kana, parts or [found.most_common(1)[0][0]])))]
        nouns = (f"{key[:-1]}i" for key in keys if _verb.fullmatch(key))
        kept = [key for key in keys if not any(_is_joined(key, other) for other in keys)]
        yield kanji, [*dict.fromkeys((*kept, *nouns))]


def _is_joined(key: str, other: str) -> bool:
    """Whether it is another reading with «no», which may stand between any two."""
    return key in (f"no{other}", f"{other}no")


def of_wholes(known: list[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    """(name, its readings) for those that the readings of kanji, written before, do not give."""
    whole: defaultdict[str, list[str]] = defaultdict(list)
    for written, reading in known:
        key = key_of_kana(reading)
        places = read_as(written, key) if 1 < len(written) <= _WHOLE and not key.endswith("no") else None
        if places is not None and (0, len(written)) not in places:
            whole[written].append(key)
    yield from sorted(whole.items())


def _write(rows: Iterator[tuple[str, list[str]]], head: str) -> None:
    lines = [f"{kanji}\t{' '.join(readings)}\n" for kanji, readings in rows if readings]
    FILE.write_text(head + "".join(lines), encoding="utf-8")


def main() -> None:
    """Write the file."""
    known = names()
    _write(of_kanji(known), HEAD)
    _write(of_wholes(known), FILE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
