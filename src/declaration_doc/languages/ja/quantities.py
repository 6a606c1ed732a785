"""Numbers in a Japanese text: digits of any width, kanji numerals, words that stand for a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.digits import ascii_digits, written
from declaration_doc.languages.ja.counted import counted_digits, counted_kanji
from declaration_doc.languages.ja.dates import ERAS, OLDER_ERAS
from declaration_doc.languages.ja.joined_numbers import joined, with_times_beside
from declaration_doc.languages.ja.number_tables import (
    BOTH,
    DIGITS,
    FAINT,
    KANA_NUMBERS,
    NO_NUMBERS,
    NOT_BOTH,
    NUMERALS,
    TOLD_FROM_NOW,
)
from declaration_doc.languages.ja.numerals import CHAIN, numeral_value
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import ANY_ARTICLE, Kind, Quantity, Weight, whole
from declaration_doc.languages.roman import roman_value
from declaration_doc.model.finding import Span

_kanji_numeral = lazy_pattern(f"[{NUMERALS}]")
_no_number = lazy_pattern(
    f"(?<!第)(?<!午[前後])(?<![0-9{NUMERALS}]時)(?<!徒歩)(?<!歩いて)(?<!わずか)"
    f"{any_of(word for word in NO_NUMBERS if word[0] != '第' and word[1] != '日')}"
    f"(?:(?<!分)|(?!の[{NUMERALS}]))"
    f"|(?<![第月]){any_of(word for word in NO_NUMBERS if word[1] == '日')}"
    f"|{any_of(word for word in NO_NUMBERS if word[0] == '第')}"
)
_stand_in = lazy_pattern(any_of((*FAINT, *BOTH, *KANA_NUMBERS, *TOLD_FROM_NOW)))
_ANY_DATE = {
    Kind.YEAR: tuple(range(1990, 2051)),
    Kind.MONTH: tuple(range(1, 13)),
    Kind.DAY: tuple(range(1, 32)),
}
"""What a date told from that of the text may be."""
_era = lazy_pattern(
    rf"(?:({any_of(era.name for era in ERAS)})|(?<![一-鿿])({any_of(OLDER_ERAS)}))"
    rf" ?(元|\d{{1,2}}|[{NUMERALS}]{{1,3}}) ?(?:会計|事業)?年(?(2)(?![間連続計目度]))",
    re.ASCII,
)
_beside = lazy_pattern("[同翌前々][年月]|年[前後]")
_reference = lazy_pattern("(前|次|本)[条項号章節款]")
_numbered = lazy_pattern(rf"[ 　]*第?(\d{{1,3}}|[{NUMERALS}]{{1,4}})[条項号章節款 　.]")
"""The number of an article or paragraph, at the beginning of a text."""
_STEPS = {"前": -1, "次": 1, "本": 0}
_fraction = lazy_pattern(" ?分の ?")
_roman = lazy_pattern(r"[IVX](?<![A-Za-z0-9.\-_][IVX])[IVX]*(?![A-Za-z0-9\-_])")
_sign = lazy_pattern("[Ⅰ-Ⅻ①-⑳]")

_ERA_STARTS = OLDER_ERAS | {era.name: era.first_day.year for era in ERAS}
_AT_NIGHT = ("深夜", "真夜中")
_hour = lazy_pattern("の?[0-9]+時")
_NUMBERED = ("四半期", "世紀", "倍以上", "週間", "十分")
"""What is counted or numbered, and then stands for no number itself: 第3四半期, 21世紀, 2倍以上."""
_number_before = lazy_pattern(rf"[\d{NUMERALS}] ?$")
_with_point = lazy_pattern(
    rf"[{NUMERALS}]・([〇一二三四五六七八九]+)(?:([兆億万])|(?=パーセント|[%％‰倍度割]|ポイント|トン|キロ|メートル|ヘクタール|リットル|グラム|平方|立方|ユーロ|ミリ|センチ))"
)
"""A number in kanji with decimals; 二・三日 are two or three days."""
_SPANS = {"日間": Kind.DAY, "年間": Kind.YEAR}
_BOTH = frozenset(BOTH)
_both = lazy_pattern("(?<!車)両(?!替)[一-鿿ァ-ヶ]{1,2}")
"""Two, of what is named: 両大学."""


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every number of `text`, by value, in reading order.

    >>> [(q.values, q.span) for q in quantities("第７回の十七の目標は、一般に1万2千人")]
    [((7,), (1, 2)), ((17,), (4, 6)), ((12000,), (14, 18))]
    """
    text = ascii_digits(text)
    found = [_era_year(era) for era in _era.finditer(text)] if "年" in text else []
    taken = [quantity.span for quantity in found]
    numbers = [*_in_kanji(text, taken)] if _kanji_numeral.search(text) else []
    numbers += _in_digits(text, taken)
    if len(numbers) > 1:
        numbers.sort(key=_place)
        numbers = joined(text, [*_with_fractions(text, numbers)])
    if "・" in text and _with_point.search(text):
        numbers = _with_decimals(text, numbers)
    found += numbers
    found += _stand_ins(text, taken)
    found.sort(key=_place)
    if "間" in text:
        found = [
            each if not _is_span(text, each, found) else each._replace(weight=Weight.FAINT) for each in found
        ]
    if _beside.search(text):
        found = with_times_beside(text, found)
    if _reference.search(text):
        found = [*found, *_references(text)]
        found.sort(key=_place)
    return tuple(found)


def _with_decimals(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """`found` with the decimals of numbers in kanji, which stand behind a point: 十二・五パーセント, 一・二億円."""
    result = list(found)
    for point in _with_point.finditer(text):
        high = point.end(1)
        before = next((each for each in result if each.span[1] == point.start() + 1), None)
        if before is not None:
            decimals = Fraction("0." + "".join(str(DIGITS[numeral]) for numeral in point[1]))
            scale = Fraction(numeral_value(f"一{point[2]}") or 1) if point[2] else 1
            value = whole((before.values[0] + decimals) * scale)
            after = [each for each in result if not before.span[0] <= each.span[0] < high]
            merged = Quantity((value,), (before.span[0], high + len(point[2] or "")), Kind.COUNT, Weight.FIRM)
            result = sorted([*after, merged], key=_place)
    return result


def _place(quantity: Quantity) -> Span:
    return quantity.span


def _era_year(found: re.Match[str]) -> Quantity:
    """The Western year of a year in an era; some translations count as the era does."""
    name, number = found[0][:2], found[3]
    year = 1 if number == "元" else int(number) if number.isdigit() else int(numeral_value(number) or 0)
    return Quantity((_ERA_STARTS[name] + year - 1, year), found.span(), Kind.YEAR)


def _references(text: str) -> Iterator[Quantity]:
    """Articles and paragraphs that are told from the one that the text is: 第六条… 前条."""
    own = _numbered.match(text)
    number = numeral_value(own[1]) if own else None
    for found in _reference.finditer(text, own.end() if own else 0):
        values = (number + _STEPS[found[1]],) if isinstance(number, int) else ANY_ARTICLE
        yield Quantity(values, found.span(), Kind.REFERENCE, Weight.FAINT)


def _in_kanji(text: str, taken: list[Span]) -> Iterator[Quantity]:
    """Numbers with a numeral in kanji, but for those of `taken`, to which they are added."""
    idioms = [idiom.span() for idiom in _no_number.finditer(text)]
    for found in CHAIN.finditer(text):
        span = found.span()
        if _meets(span, taken) or (not found[0][0].isdigit() and _is_idiom(span, idioms)):
            continue
        taken.append(span)
        numeral = found[0]
        if len(numeral) > 1 and numeral[-1] == "千" and text.startswith("年紀", span[1]):
            numeral, span = numeral[:-1], (span[0], span[1] - 1)  # 第三千年紀: the third millennium
        value = numeral_value(numeral)
        if value is not None:
            yield counted_kanji(text, numeral, span, value)


def _in_digits(text: str, taken: list[Span]) -> Iterator[Quantity]:
    for quantity in written(text):
        if not _meets(quantity.span, taken):
            yield counted_digits(text, quantity)


def _is_idiom(span: Span, idioms: list[Span]) -> bool:
    """Whether a run of numerals belongs to a word that is no number: 十分, but not 二十分, 一万一千."""
    start, end = span
    return any(first <= start < last and (last >= end or first < start) for first, last in idioms)


def _meets(span: Span, others: list[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _with_fractions(text: str, numbers: list[Quantity]) -> Iterator[Quantity]:
    """`numbers` with 3分の2 as one."""
    below: Quantity | None = None
    for quantity in numbers:
        if below is None:
            below = quantity
        elif _fraction.fullmatch(text, below.span[1], quantity.span[0]) and below.values[0]:
            above = quantity.values[0]
            part = Fraction(above) / Fraction(below.values[0])
            percent = whole(part * 100)  # 百分の十, 四分の一: 10 %, 25 %
            values = (part, percent) if isinstance(percent, int) else (part,)
            yield Quantity(values, (below.span[0], quantity.span[1]))
            below = None
        else:
            yield below
            below = quantity
    if below is not None:
        yield below


def _is_span(text: str, number: Quantity, found: list[Quantity]) -> bool:
    """Whether it counts the days or years from one to another that stand before it: 9日から13日までの5日間."""
    kind = _SPANS.get(text[number.span[1] : number.span[1] + 2]) if number.weight else None
    if kind is None:
        return False
    ends = [each.values[0] for each in found if each.kind is kind and each.span[1] <= number.span[0]][-2:]
    return len(ends) == 2 and number.values[0] in (ends[1] - ends[0], ends[1] - ends[0] + 1)


def _is_part(text: str, found: re.Match[str], taken: list[Span]) -> bool:
    """Whether a word that may stand for a number is part of one: 深夜 in 深夜2時, 三世 in 十三世紀."""
    start = found.start()
    if found[0] in _AT_NIGHT and _hour.match(text, found.end()):
        return True
    if found[0][0] in NUMERALS and _meets((start, start + 1), taken):
        return True
    return found[0] in _NUMBERED and _number_before.search(text, max(0, start - 6), start) is not None


def _from_now(word: str, span: Span) -> Iterator[Quantity]:
    """What a date told from that of the text may be: any; of a week, a day and its month, la semaine du 2 mars."""
    kind = TOLD_FROM_NOW[word]
    yield Quantity(_ANY_DATE[kind], span, kind, Weight.FAINT)
    if word[1] == "週":
        yield Quantity(_ANY_DATE[Kind.MONTH], span, Kind.MONTH, Weight.FAINT)


def _stand_ins(text: str, taken: list[Span]) -> Iterator[Quantity]:
    """Words and signs that a number of the other language may stand for; none that begins in a number of `taken`."""
    for found in _stand_in.finditer(text):
        word = found[0]
        if word in FAINT:
            if not _is_part(text, found, taken):
                yield Quantity(FAINT[word], found.span(), weight=Weight.FAINT)
        elif word in TOLD_FROM_NOW:
            yield from _from_now(word, found.span())
        else:
            value = 2 if word in _BOTH else KANA_NUMBERS[word]
            yield Quantity((value,), found.span(), weight=Weight.FAIR)
    weight = Weight.FAIR
    for found in _both.finditer(text) if "両" in text else ():
        is_named = found[0][1] not in NOT_BOTH
        yield Quantity((2,), found.span(), weight=weight if is_named else Weight.FAINT)
        weight = Weight.FAINT if is_named else weight  # 両国… 両国代表団: they were counted
    for found in _roman.finditer(text):
        number = roman_value(found[0])
        if number is not None:
            weight = Weight.FAIR if len(found[0]) > 1 else Weight.FAINT
            yield Quantity((number,), found.span(), Kind.ORDINAL, weight)
    for found in _sign.finditer(text):
        base, weight = (0x215F, Weight.FAIR) if found[0] < "\u2180" else (0x245F, Weight.FAINT)
        yield Quantity((ord(found[0]) - base,), found.span(), Kind.ORDINAL, weight)
