"""Whether kanji can be read as a name in Latin letters: 竹本 as Takemoto, 遥香 as Haruka.

Any reading that names have will do: who bears a name decides how it is read, and a text does not say. The
table of readings (`lexicons/readings.ja.txt`) is in the key of `romaji_key`, which makes one of the usual
romanisations: Hepburn with and without its long vowels, Kunrei, and what passports have (Itoh, Ohno).
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.model.finding import Span
from declaration_doc.resources import lexicon

_run = lazy_pattern("[一-鿿ヶケノツぁ-ん]+")
_kana = lazy_pattern("[ぁ-ん]+")
_katakana = lazy_pattern("[ァ-ヶー]+")
_again = lazy_pattern("([一-鿿])々")
_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "g": "がぎぐげご", "s": "さ すせそ", "z": "ざ ずぜぞ", "t": "た  てと",
    "d": "だ  でど", "n": "なにぬねの", "h": "はひ へほ", "b": "ばびぶべぼ", "p": "ぱぴぷぺぽ", "m": "まみむめも",
    "y": "や ゆ よ", "r": "らりるれろ", "w": "わ",
}  # fmt: skip
_KANA = {
    **{kana: row + "aiueo"[at] for row, line in _ROWS.items() for at, kana in enumerate(line) if kana != " "},
    "し": "shi", "じ": "ji", "ち": "chi", "ぢ": "ji", "つ": "tsu", "づ": "zu", "ふ": "fu", "ん": "n", "を": "o",
    "っ": "", "ー": "",
}  # fmt: skip
_SMALL = {
    "ゃ": "ya",
    "ゅ": "yu",
    "ょ": "yo",
    "ぁ": "a",
    "ぃ": "i",
    "ぅ": "u",
    "ぇ": "e",
    "ぉ": "o",
    "ゎ": "wa",
}
_KATAKANA = {ord(kana) + 0x60: kana for kana in (*_KANA, *_SMALL) if kana != "ー"}
_syllables = lazy_pattern(
    "(?!.*(?:eau|ieu|oui|iou|aie))(?:(?:[kghbpmrn]y|sh|ch|j|y)[auo]|(?:[kgsztdnhbpmr]|sh|ch|ts|f|j)?[aiueo]|w[ao]|n(?![aiueoy]))+"
)
_TITLES = (
    "氏|様|殿|教授|准教授|助教|講師|博士|先生|師|監督|選手|大使|公使|総?領事|副?知事|議|首相|総理|大臣|長官|総裁|会長|社長"
    "|理事|監事|委員|代表|財団|記者|技師|夫|両|及|並|又|と|総|副|元|前|新|現|名誉|首席|主任|専務|常務"
    "|[市町村区県課部局所社院館学校団会座議室支係]長|[都道府県市区町村]"
)
"""What stands behind the name of a person, or goes on behind a surname, and is no first name."""
_given = lazy_pattern(
    f"[ 　・]?(?:((?!{_TITLES})[一-鿿々]{{1,3}}?)(?={_TITLES}|[^一-鿿々]|$)"
    "|([ぁ-ん]{2,4}?)(?=氏|様|さん|先生|教授|博士|議員|選手))"
)
_surname = lazy_pattern("([一-鿿々]{1,3})[ 　]?$")
_SURNAME = 4
"""Characters before a given name in which the surname is looked for."""
_accents = lazy_pattern("[\u0300-\u036f'’ -]")
_KUNREI = {
    "si": "shi", "sy": "sh", "ti": "chi", "ty": "ch", "tu": "tsu", "hu": "fu", "zi": "ji", "zy": "j", "jy": "j",
    "dzu": "zu", "du": "zu", "di": "ji", "tch": "ch",
}  # fmt: skip
_kunrei = lazy_pattern(f"(?<![cst])(?:{any_of(_KUNREI)})")
_long = lazy_pattern("(?<=o)[uo]+|(?<=o)h(?![aiueoy])")
_nasal = lazy_pattern("m(?=[bpm])")
_doubled = lazy_pattern(r"(.)\1+")
_VOICED = {"k": "g", "s": "z", "t": "d", "h": "b", "f": "b", "sh": "j", "ch": "j", "ts": "z"}
"""What an initial becomes in the second part of a compound (連濁)."""
_onset = lazy_pattern("([sc]h(?=.)|ts|[ksthf])")
_JOINTS = ("no", "ga")
"""What may be read between two kanji without being written: 井上."""
_JOINTS_WRITTEN = {"ヶ": ("ga", "ka"), "ケ": ("ga", "ka"), "ノ": ("no",), "ツ": ("tsu",)}
_LONGEST = 4
"""Characters of the longest unit that is read as one: 小鳥遊, はるか."""
_LEAST = 3
"""Letters of the shortest name that is looked for."""


@lru_cache(maxsize=4096)
def romaji_key(name: str) -> str:
    """A name in Latin letters as the table writes it; empty where it cannot be Japanese.

    >>> romaji_key("Sōichirō"), romaji_key("Soichiroh"), romaji_key("Homma"), romaji_key("Vidal")
    ('soichiro', 'soichiro', 'honma', '')
    """
    plain = _accents.sub("", unicodedata.normalize("NFD", name.lower()))
    plain = _nasal.sub("n", _kunrei.sub(lambda found: _KUNREI[found[0]], plain))
    plain = key_of_letters(plain)
    return plain if len(plain) >= _LEAST and _syllables.fullmatch(plain) else ""


def key_of_letters(letters: str) -> str:
    """Hepburn letters without what is long or doubled."""
    return _doubled.sub(r"\1", _long.sub("", letters))


def key_of_kana(kana: str) -> str:
    """Kana as the table writes them.

    >>> key_of_kana("ソウイチロウ"), key_of_kana("しゅん"), key_of_kana("ホッカイ")
    ('soichiro', 'shun', 'hokai')
    """
    letters = ""
    for each in kana.translate(_KATAKANA):
        small = _SMALL.get(each)
        if small is None:
            letters += _KANA.get(each, each)
        elif small[0] == "y" and letters.endswith(("shi", "chi", "ji")):
            letters = letters[:-1] + small[1:]
        else:
            letters = letters[:-1] + small
    return key_of_letters(_nasal.sub("n", letters))


def read_as(text: str, name: str) -> tuple[Span, ...] | None:
    """The places of `text` whose kanji, or kana in a row, can be read as `name`; None: it is not Japanese.

    A text in katakana alone is a reading, which is the name or is not.

    >>> read_as("建築家の水上総一郎氏", "Sōichirō"), read_as("建築家の川上総一郎氏", "Mizukami")
    (((6, 9),), ())
    """
    key = romaji_key(name)
    if not key:
        return None
    if _katakana.fullmatch(text):
        return ((0, len(text)),) if key_of_kana(text) == key else ()
    if "々" in text:
        text = _again.sub(lambda pair: pair[1] * 2, text)
    found = []
    for run in _run.finditer(text):
        at = run.start()
        while at < run.end():
            end = _end(run.string, at, run.end(), key, "")
            if end and (
                end - at > 2 or not _kana.fullmatch(text, at, end) or _is_quoted(run.string, at, end)
            ):
                found.append((at, end))
                at = end
            else:
                at += 1
    return tuple(found)


def _is_quoted(text: str, at: int, end: int) -> bool:
    """Whether all that stands between quotation marks is this: ホール「かぜ」."""
    return text[at - 1 : at] in ("「", "『") and text[end : end + 1] in ("」", "』")


def _end(text: str, at: int, stop: int, key: str, before: str) -> int:
    """Where the characters from `at` on that can be read as `key` end; 0: they cannot."""
    for length in range(1, min(_LONGEST, stop - at) + 1):
        for reading in _readings_of(text[at : at + length], before != ""):
            heard = reading[1:] if before and _is_merged(before[-1], reading[0]) else reading
            if key.startswith(heard):
                rest = key[len(heard) :]
                end = _end(text, at + length, stop, rest, before + heard) if rest else at + length
                if end:
                    return end
    return 0


def _is_merged(last: str, first: str) -> bool:
    """Whether the first letter of a reading is not heard behind the last one of another: おお + うち."""
    return last == first or (last == "o" and first == "u")


@lru_cache(maxsize=8192)
def _readings_of(written: str, later: bool) -> tuple[str, ...]:
    """What it can be read as; as a later part of a name voiced, and with a joint before it, as well."""
    if _kana.fullmatch(written):
        return tuple(filter(None, (key_of_kana(written),))) if written[0] not in _SMALL else ()
    if written in _JOINTS_WRITTEN and later:
        return _JOINTS_WRITTEN[written]
    plain = _readings().get(written, ())
    if not later:
        return plain
    voiced = (_VOICED[on[1]] + reading[on.end() :] for reading in plain if (on := _onset.match(reading)))
    parts = dict.fromkeys((*plain, *voiced))
    return (*parts, *(joint + part for joint in _JOINTS for part in parts))


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    """Kanji → their readings in names."""
    lines = (lexicon("readings.ja.txt") or b"").decode("utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if not line.startswith("#"))
    return {kanji: tuple(readings.split()) for kanji, _, readings in rows}


def beside(text: str, place: Span) -> tuple[Span, ...]:
    """The kanji that may be the other part of a person's name, of which one part stands at `place`.

    >>> text = "牛島健二氏"
    >>> beside(text, (0, 2)), beside(text, (2, 4)), beside("牛島氏", (0, 2)), beside("花本かおり氏", (0, 2))
    (((2, 4),), ((0, 2),), (), ((2, 5),))
    """
    start, end = place
    behind = _given.match(text, end)
    before = _surname.search(text, max(0, start - _SURNAME), start)
    return tuple(found.span(found.lastindex or 0) for found in (behind, before) if found)
