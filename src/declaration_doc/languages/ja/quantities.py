"""Numbers in a Japanese text: digits of any width, kanji numerals, words that stand for a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from declaration_doc.languages.digits import WIDE, written
from declaration_doc.languages.ja.dates import ERAS
from declaration_doc.languages.ja.number_tables import (
    BOTH,
    COUNTERS,
    FAINT,
    KANA_NUMBERS,
    NO_NUMBERS,
    NUMERALS,
    SURE_COUNTERS,
)
from declaration_doc.languages.ja.numerals import CHAIN, numeral_value
from declaration_doc.languages.quantity import Kind, Quantity, Weight
from declaration_doc.languages.roman import roman_value


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_no_number = re.compile(
    rf"(?<!第)(?:{_any(NO_NUMBERS)})|{_any(word for word in NO_NUMBERS if word[0] == '第')}"
)
_counter = re.compile(rf" ?(?:{_any(COUNTERS)})")
_sure = re.compile(rf" ?(?:{_any(SURE_COUNTERS)})")
_one_of = re.compile(r" ?(?:つ|人|名|回|度|個|種|点|件|部|本|枚|台|箇所|か所|カ所|ヶ所|度目|回目|番目)")
_few = re.compile(r"[2-9] ?つ")
_faint = re.compile(_any(FAINT))
_both = re.compile(_any(BOTH))
_kana = re.compile(_any(KANA_NUMBERS))
_era = re.compile(
    rf"({'|'.join(era.name for era in ERAS)}) ?(元|\d{{1,2}}|[{NUMERALS}]{{1,3}}) ?年", re.ASCII
)
_fraction = re.compile(r" ?分の ?")
_half = re.compile(r"(?:[年月時日倍周]|[かカヶヵ箇]月|時間|年間|週間|世紀|ページ|％|%)?半(?![分数減島導径])")
_year = re.compile(r" ?年(?!間|目|前|後|以|生|齢|生|ごと|毎)")
_after_month = re.compile(r"(?:月|から|[、・,〜～~–-]) ?$")
_of_things = re.compile(
    r" ?(?:つ|人|名|個|件|本|台|か国|カ国|ヶ国|ヵ国|都市|自治体|団体|種|回|倍|円|ユーロ|ドル|%|パーセント)"
)
_decade = re.compile(r" ?年代")
_weeks = re.compile(r" ?週間?")
_afternoon = re.compile(r"(?:午後|夕方|夜) ?$")
_hour = re.compile(r" ?(?:時|:)")
_tenth = re.compile(r" ?割(?!合|引|当|り)")
_label = re.compile(
    rf"[ 　]*(?:\d{{1,2}}|[{NUMERALS}]{{1,3}})(?=[ 　、.])|[ 　]*[（(](?:\d{{1,2}}|[{NUMERALS}]{{1,3}})[)）]"
)
_some = re.compile(r"([二三四五六七八])、([三四五六七八九])")
_roman = re.compile(r"(?<![A-Za-z0-9.\-_])([IVX]+)(?![A-Za-z0-9\-_])")
_single_roman = re.compile(r"[Ⅰ-Ⅻ]")
_circled = re.compile(r"[①-⑳]")

_ERA_STARTS = {era.name: era.first_day.year for era in ERAS}


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every number of `text`, by value, in reading order.

    >>> [(q.values, q.span) for q in quantities("第７回の十七の目標は、一般に1万2千人")]
    [((7,), (1, 2)), ((17,), (4, 6)), ((12000,), (13, 17))]
    """
    text = text.translate(WIDE)
    eras = list(_era.finditer(text))
    taken = [found.span() for found in eras]
    found = [*map(_era_year, eras)]
    numbers = sorted(_numbers(text, taken), key=lambda quantity: quantity.span)
    found += _fractions(text, numbers)
    found += _stand_ins(text)
    found.sort(key=lambda quantity: quantity.span)
    return tuple(found)


def _era_year(found: re.Match[str]) -> Quantity:
    """The Western year of a year in an era; some translations count as the era does."""
    number = 1 if found[2] == "元" else int(found[2]) if found[2].isdigit() else numeral_value(found[2])
    year = int(number or 0)
    return Quantity((_ERA_STARTS[found[1]] + year - 1, year), found.span(), Kind.YEAR)


def _numbers(text: str, taken: list[tuple[int, int]]) -> Iterator[Quantity]:
    """Numbers in digits and in kanji, but for those of `taken`."""
    idioms = None
    chains: list[tuple[int, int]] = []
    for found in CHAIN.finditer(text):
        start, end = span = found.span()
        if any(start < b and a < end for a, b in taken):
            continue
        if not found[0][0].isdigit():
            if idioms is None:
                idioms = [idiom.span() for idiom in _no_number.finditer(text)]
            if any(start < b and a < end for a, b in idioms):
                continue
        chains.append(span)
        quantity = _kanji(text, found[0], span)
        if quantity is not None:
            yield quantity
    for found in _some.finditer(text):  # 二、三年: the first has no counter of its own
        if _counter.match(text, found.end()):
            yield Quantity((numeral_value(found[1]) or 0,), found.span(1), weight=Weight.FAIR)
    for quantity in written(text):
        start, end = quantity.span
        if not any(start < b and a < end for a, b in (*taken, *chains)):
            yield _completed(text, quantity)


def _kanji(text: str, chain: str, span: tuple[int, int]) -> Quantity | None:
    """The number of a run of numerals, where it is one."""
    start, end = span
    value = numeral_value(chain)
    if value is None:
        return None
    has_digits = any(numeral.isascii() for numeral in chain)
    ordinal = text[start - 1 : start] == "第"
    weight = Weight.FIRM
    if not has_digits:
        if not (ordinal or _is_counted(text, chain, span)):
            weight = Weight.FAINT  # 九理事国: it may answer to a number
        elif value == 1:
            weight = Weight.FAIR if ordinal and text[end : end + 1] == "条" else Weight.FAINT
        elif not ordinal and len(chain) == 1:
            weight = Weight.FIRM if _sure.match(text, end) else Weight.FAIR
        if _label.match(text) and start < 3:
            weight = Weight.FAINT
        if text[start - 1 : start] in ("数", "何"):
            weight = Weight.FAINT
    quantity = Quantity((value,), span, Kind.ORDINAL if ordinal else Kind.NUMBER, weight)
    return _counted(text, quantity)


def _is_counted(text: str, chain: str, span: tuple[int, int]) -> bool:
    """Whether what stands around a numeral in kanji makes it a number beyond doubt."""
    start, end = span
    if len(chain) > 1 and not chain.startswith("一二"):
        return True
    if _counter.match(text, end) or _fraction.match(text, end):
        return True
    return _fraction.search(text, max(0, start - 3), start) is not None


def _completed(text: str, quantity: Quantity) -> Quantity:
    """A number in digits with what stands around it."""
    start, end = quantity.span
    weight = quantity.weight
    if end < len(text) and text[end].isascii() and (text[end].isalpha() or text[end] == "_"):
        weight = min(weight, Weight.FAIR)
    if quantity.values == (1,) and text[start - 1 : start] != "第" and _one_of.match(text, end):
        weight = Weight.FAINT
    elif _few.match(text, start):
        weight = min(weight, Weight.FAIR)
    if start < 3 and _label.match(text) and text[end : end + 1] != "年":
        weight = Weight.FAINT
    kind = Kind.ORDINAL if text[start - 1 : start] == "第" else quantity.kind
    return _counted(text, quantity._replace(weight=weight, kind=kind))


def _counted(text: str, quantity: Quantity) -> Quantity:
    """The number with what its counter says of it: 午後3時, 90年代, 3割, 2年半, 2週間."""
    start, end = quantity.span
    values = quantity.values
    value = values[0]
    kind = quantity.kind
    after = text[end : end + 2].lstrip()
    match after[:1]:
        case "年":
            if _decade.match(text, end) and value < 100:
                values = (*values, 1900 + value)
            elif kind is not Kind.ORDINAL and _year.match(text, end) and value >= 100:
                kind = Kind.YEAR
        case "月":
            kind = Kind.MONTH
        case "日":
            kind = Kind.DAY if _after_month.search(text, max(0, start - 4), start) else Kind.NUMBER
        case "時" | ":" if value <= 12 and _afternoon.search(text, max(0, start - 3), start):
            values = (value + 12, value)
        case "割" if _tenth.match(text, end):
            values = (value * 10, Fraction(value) / 10)
        case "週":
            values = (*values, value * 7, *((15,) if value == 2 else ()))
        case _ if kind is Kind.NUMBER and _of_things.match(text, end):
            kind = Kind.COUNT
        case _:
            pass
    if _half.match(text, end):
        values = (*values, value + Fraction(1, 2))
    return quantity._replace(values=values, kind=kind)


def _fractions(text: str, numbers: list[Quantity]) -> Iterator[Quantity]:
    """`numbers` with 3分の2 as one."""
    below: Quantity | None = None
    for quantity in numbers:
        if below is not None:
            joint = text[below.span[1] : quantity.span[0]]
            if _fraction.fullmatch(joint) and below.values[0]:
                above = quantity.values[0]
                part = Fraction(above) / Fraction(below.values[0])
                values = (part, above) if below.values[0] == 100 else (part,)  # 百分の十: 10 %
                yield Quantity(values, (below.span[0], quantity.span[1]), weight=Weight.FIRM)
                below = None
                continue
            yield below
        below = quantity
    if below is not None:
        yield below


def _stand_ins(text: str) -> Iterator[Quantity]:
    """Words that a number of the other language may stand for."""
    for found in _faint.finditer(text):
        yield Quantity(FAINT[found[0]], found.span(), weight=Weight.FAINT)
    for found in _both.finditer(text):
        yield Quantity((2,), found.span(), weight=Weight.FAIR)
    for found in _kana.finditer(text):
        yield Quantity((KANA_NUMBERS[found[0]],), found.span(), weight=Weight.FAIR)
    for found in _roman.finditer(text):
        value = roman_value(found[1])
        if value is not None:
            weight = Weight.FAIR if len(found[1]) > 1 else Weight.FAINT
            yield Quantity((value,), found.span(), Kind.ORDINAL, weight)
    for found in _single_roman.finditer(text):
        yield Quantity((ord(found[0]) - 0x215F,), found.span(), Kind.ORDINAL, Weight.FAIR)
    for found in _circled.finditer(text):
        yield Quantity((ord(found[0]) - 0x245F,), found.span(), weight=Weight.FAINT)
