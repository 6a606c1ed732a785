"""Whether a run of katakana may be how Japanese writes a name of Latin letters.

Both are taken to the sounds that the two writings share: a name by the rules of French spelling and, for
names of other languages, letter by letter; katakana by its table. Then the cheapest way from the one to the
other is measured: vowels that Japanese puts between consonants cost next to nothing, a vowel that differs
little, a consonant of another kind much.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import accumulate
from math import inf
from string import ascii_letters
from typing import TypeAlias

from declaration_doc.languages.lazy_pattern import lazy_pattern

_BASE = {
    "ア": "a", "イ": "i", "ウ": "u", "エ": "e", "オ": "o",
    "カ": "ka", "キ": "ki", "ク": "ku", "ケ": "ke", "コ": "ko",
    "ガ": "ga", "ギ": "gi", "グ": "gu", "ゲ": "ge", "ゴ": "go",
    "サ": "sa", "シ": "Si", "ス": "su", "セ": "se", "ソ": "so",
    "ザ": "za", "ジ": "ji", "ズ": "zu", "ゼ": "ze", "ゾ": "zo",
    "タ": "ta", "チ": "Ci", "ツ": "tu", "テ": "te", "ト": "to",
    "ダ": "da", "ヂ": "ji", "ヅ": "zu", "デ": "de", "ド": "do",
    "ナ": "na", "ニ": "ni", "ヌ": "nu", "ネ": "ne", "ノ": "no",
    "ハ": "ha", "ヒ": "hi", "フ": "fu", "ヘ": "he", "ホ": "ho",
    "バ": "ba", "ビ": "bi", "ブ": "bu", "ベ": "be", "ボ": "bo",
    "パ": "pa", "ピ": "pi", "プ": "pu", "ペ": "pe", "ポ": "po",
    "マ": "ma", "ミ": "mi", "ム": "mu", "メ": "me", "モ": "mo",
    "ヤ": "ya", "ユ": "yu", "ヨ": "yo",
    "ラ": "ra", "リ": "ri", "ル": "ru", "レ": "re", "ロ": "ro",
    "ワ": "wa", "ヰ": "i", "ヱ": "e", "ヲ": "o", "ン": "N", "ヴ": "vu",
}  # fmt: skip
"""Katakana → sounds; S is sh, C is tch, N a nasal at the end of a syllable."""
_SMALL = {
    "ァ": "a",
    "ィ": "i",
    "ゥ": "u",
    "ェ": "e",
    "ォ": "o",
    "ャ": "ya",
    "ュ": "yu",
    "ョ": "yo",
    "ヮ": "wa",
}
_SKIPPED = "ッー・＝゠="

_Rules: TypeAlias = tuple[tuple[re.Pattern[str], str], ...]
"""Letters, and the sounds that take their place, in turn."""


def _rules(*rows: tuple[str, str]) -> _Rules:
    return tuple([(lazy_pattern(letters), sounds) for letters, sounds in rows])


_FRENCH: _Rules = _rules(
    (
        r"(?<=[^aeiouy].)es?$|(?<=[^e].[aeiouy])es?$|(?<=[aeiouy][^aeiouy])es?$",
        "~",
    ),  # mute, but it keeps what stands before
    (r"(?<=[aeiouyE])s(?=[aeiouyE~])", "z"),
    (r"(?<=[^aeiouyE])(?:ents|ent)$", "aN"),
    (r"(?<!v)ill(?=[aeiouyE~])", "Il"),  # Camille, Guillaume: カミーユ, ギヨーム; not Deauville
    (r"(?<=au)l[td]s?$", ""),
    (r"er[td]s?$|(?<=v)ers$", "er-"),
    (r"(?:eu|ue)il$", "uiy"),
    (
        r"^([^aeiouy]{1,2})e(?=[^aeiouyE~-][aeiouyE]|[^aeiouyErlmn~-][rl])",
        r"\1U",
    ),  # Benoît, Leclerc: ブノワ, ルクレール
    (r"(?:n(?=n)|m(?=m))(?=.~$)", "N"),  # Anne, Yonne, Somme: ンヌ, ンム
    (r"([nm])\1(?=[aeiouyE~])", r"-\1"),
    (r"([^aeiou])\1", r"\1"),
    (r"(?<=[aeiouyrnl])(?:ds|ts|ps|cs|[tdspxz])$", ""),
    (r"(?<=[^aeiou]i)er$|(?<=.)(?:er|ez)$", "e"),
    (r"eaux?|aux?", "o"),
    (r"oeu|eu", "u"),
    (r"ou", "u"),
    (r"oin(?![aeiouyE~])", "waN"),
    (r"oi|oy(?=$|[^aeiou])", "wa"),
    (r"oy(?=[aeou])", "waiy"),  # Royan, Boyer: ロワイヤン, ボワイエ
    (r"Il|(?<=[ae])il$", "iy"),
    (r"(?:ain|ein|aim|eim|yn|ym|in|im|un|um)(?![aeiouynmE~-])", "aN"),
    (r"ien(?![aeiounmE~-])", "iaN"),
    (r"(?:an|am|en|em)(?![aeiounmE~-])", "aN"),
    (r"(?:on|om)(?![aeiounmE~-])", "oN"),
    (r"[ae]i(?!y)|[ae]y(?![aeou])", "e"),
    (r"gn", "ny"),
    (r"ch", "S"),
    (r"ph", "f"),
    (r"th", "t"),
    (r"gu(?=[eiyE~])", "G"),
    (r"g(?=[eiyE~])", "j"),
    (r"G", "g"),
    (r"qu?|ck", "k"),
    (r"c(?=[eiyE~])|ç", "s"),
    (r"c", "k"),
    (r"h", ""),
    (r"x", "ks"),
    (r"y", "i"),
    (r"w", "v"),
    (r"n(?![aeiouyE~])|m(?=[pb])", "N"),
    (r"U", "u"),
    (r"[~-]", ""),
)
_LATIN: _Rules = _rules(
    (r"(.)\1", r"\1"),
    (r"sch|sh", "S"),
    (r"tch|ch|cz", "C"),
    (r"ph", "f"),
    (r"th", "t"),
    (r"ck|qu", "k"),
    (r"c(?=[eiy])", "s"),
    (r"c|q", "k"),
    (r"ts|tz", "tu"),
    (r"x", "ks"),
    (r"y(?![aeou])", "i"),
    (r"l", "r"),
    (r"n(?![aeiouy])|m(?=[pb])", "N"),
)
_firm_l = re.compile(r"(?<=[^aeouv])ill(?=[aeiouyE])")
"""What may be read either way: Gillet and Achille are ジレ, アシル, where Guillou is ギユー."""
_VOWELS = "aiueo"
_COSTS = """
bv .15  fh .3  sz .3  sS .25  zj .35  jg .5  tC .3  kg .4  pb .5  td .4  SC .3  jS .5  dj .4  kS .5  kC .5
hk .5  hC .8  st 1  vf .3  vw .2  vu .4  ty .8  uw .2  iy .15  ui .4  eu .35  ou .35  ae .35  ei .3  ao .4  mN .2  nN .2
"""
_NEAR = {frozenset(pair): float(cost) for pair, cost in re.findall(r"(\S+) (\S+)", _COSTS)}
"""Two sounds that are close → what it costs to take one for the other."""
_KIND = {
    **dict.fromkeys("vfphw", "b"),
    **dict.fromkeys("SzjC", "s"),
    "g": "k",
    "d": "t",
    "m": "N",
    "n": "N",
    "y": "",
}
"""Consonants that are close → one of them."""
_ONSET = 0.06
"""What it costs more where the one begins with a vowel and the other with a consonant."""
_WEAK = "ywvhN"
_EPENTHESIS = {"u": 0.12, "o": 0.2, "i": 0.25}
"""Vowels that Japanese adds after a consonant → what they cost."""
_HOPELESS = 0.6
"""Likeness below which nobody asks how little it is."""


@lru_cache(maxsize=32768)
def likeness(name: str, katakana: str) -> float:
    """From 0 to 1, how likely `katakana` is to write `name`; about 0.75 is where names begin to agree.

    What is less than 0.6 may be given as 0.

    >>> likeness("Nancy", "ナンシー") > 0.9, likeness("Nancy", "ナント") > 0.75
    (True, False)
    """
    theirs = _kana_sounds(katakana)
    return max([_agreement(ours, theirs) for ours in _name_sounds(name)], default=0.0)


def part_likeness(name: str, katakana: str) -> float:
    """The same for the beginning or end of a compound, whichever is most like the name.

    >>> part_likeness("Stack", "スタックオーバーフロー") > 0.8
    True
    """
    lengths = range(max(2, len(name) // 2), min(len(name) + 2, len(katakana)) + 1)
    parts = {part for length in lengths for part in (katakana[:length], katakana[-length:])}
    return max((likeness(name, part) for part in parts), default=0.0)


def _agreement(ours: str, theirs: str) -> float:
    if not ours or not theirs or not _share(ours, theirs):
        return 0.0
    # a name of one consonant is like too many others
    length = max(len(ours), len(theirs) - theirs.count("u"), 3)
    distance = _distance(ours, theirs, (1 - _HOPELESS) * length)
    return max(0.0, 1 - distance / length - _ONSET * _begins_otherwise(ours[0], theirs[0]))


def _begins_otherwise(our: str, their: str) -> bool:
    """Whether one begins with a vowel and the other with a consonant: Albert is not ロベール."""
    return (our in _VOWELS) is not (their in _VOWELS) and our not in _WEAK and their not in _WEAK


def _share(ours: str, theirs: str) -> bool:
    """Whether the lengths and the first consonants leave hope: most words are told apart by them."""
    if not len(ours) <= 2 * len(theirs) + 2 or not len(theirs) <= 2.5 * len(ours) + 2:
        return False
    consonants = _consonants(ours)
    return 2 * len(consonants & _consonants(theirs)) >= len(consonants)


@lru_cache(maxsize=8192)
def _consonants(sounds: str) -> frozenset[str]:
    """The kinds of consonants among sounds."""
    return frozenset([_KIND.get(sound, sound) for sound in sounds if sound not in _VOWELS])


def _distance(ours: str, theirs: str, most: float) -> float:
    """The cost of the cheapest way from the sounds of a name to those of katakana; infinite, if it is over `most`."""
    added = _additions(theirs)
    row = [0.0, *accumulate(added)]
    for sound in ours:
        dropped, exchanged = _dropped(sound), _exchanges(sound)
        last = row[0] + dropped
        before, row = row, [last]
        for other, addition, diagonal, above in zip(theirs, added, before, before[1:], strict=False):
            last += addition
            best = diagonal + exchanged[other]
            lacking = above + dropped
            if lacking < best:  # noqa: PLR1730 (calls of min take a third of the time)
                best = lacking
            if best < last:  # noqa: PLR1730
                last = best
            row.append(last)
        if min(row) > most:
            return inf
    return row[-1]


@cache
def _exchanges(sound: str) -> dict[str, float]:
    """What it costs to take one sound for each of them."""
    return {other: 0.0 if other == sound else _exchanged(sound, other) for other in ascii_letters}


def _exchanged(sound: str, other: str) -> float:
    """What it costs to take one sound for another."""
    both_vowels = sound in _VOWELS and other in _VOWELS
    return _NEAR.get(frozenset((sound, other)), 0.45 if both_vowels else 1.5)


@cache
def _dropped(sound: str) -> float:
    """What it costs that katakana lacks a sound of the name: silent letters are many."""
    return 0.4 if sound in "eh" else 0.55 if sound in _VOWELS or sound in "tdspxzN" else 0.85


@lru_cache(maxsize=8192)
def _additions(theirs: str) -> tuple[float, ...]:
    """What it costs that katakana has each of its sounds more."""
    return tuple([_added(theirs, at, sound) for at, sound in enumerate(theirs)])


def _added(theirs: str, at: int, sound: str) -> float:
    """What it costs that katakana has a sound more."""
    if sound in _VOWELS:
        after_consonant = at > 0 and theirs[at - 1] not in _VOWELS and theirs[at - 1] != "N"
        return _EPENTHESIS.get(sound, 0.5) if after_consonant else 0.4
    return 0.4 if sound == "y" else 0.9


@lru_cache(maxsize=8192)
def _kana_sounds(katakana: str) -> str:
    sounds: list[str] = []
    for kana in katakana:
        if kana in _SKIPPED:
            continue
        small = _SMALL.get(kana)
        if small is not None and sounds:
            last = sounds.pop()
            onset = last.rstrip(_VOWELS)
            sounds.append(
                (onset or ("w" if last == "u" else last)) + small.removeprefix("y" if onset in "SCj" else "")
            )
        else:
            sounds.append(_BASE.get(kana, ""))
    return "".join(sounds)


@lru_cache(maxsize=8192)
def _name_sounds(name: str) -> tuple[str, ...]:
    """The sounds of a name read as French, with `ill` either way, and read letter by letter."""
    plain = unicodedata.normalize(
        "NFD", name.lower().replace("ç", "s").replace("œ", "oe").replace("æ", "e").replace("é", "E")
    )
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.findall(r"[a-zE]+", letters)
    firm = [_firm_l.sub("il", word) for word in words]
    french = "".join([_spoken(word, _FRENCH) for word in words])
    liquid = french if firm == words else "".join([_spoken(word, _FRENCH) for word in firm])
    latin = "".join([_spoken(word.replace("E", "e"), _LATIN) for word in words])
    return tuple(dict.fromkeys(s.replace("E", "e").replace("l", "r") for s in (french, liquid, latin)))


def _spoken(word: str, rules: _Rules) -> str:
    for pattern, sounds in rules:
        word = pattern.sub(sounds, word)
    return word
