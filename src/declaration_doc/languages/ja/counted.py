"""What the counter of a number and the words around it say: 午後3時, 90年代, 3割, 2年半, 第三条, 2週間."""

from __future__ import annotations

from fractions import Fraction

from declaration_doc.languages.alternation import any_of
from declaration_doc.languages.ja.number_tables import COUNTERS, DIGITS, NUMERALS, SURE_COUNTERS
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Kind, Quantity, Value, Weight, whole
from declaration_doc.model.finding import Span

_counter = lazy_pattern(f" ?(?:{any_of(COUNTERS)})")
_sure = lazy_pattern(f" ?(?:{any_of(SURE_COUNTERS)})")
_of_things = lazy_pattern(
    " ?(?:つ|人|名|個|件|本|台|か国|カ国|ヶ国|ヵ国|都市|自治体|団体|種|回|倍|円|ユーロ|ドル|%|パーセント)"
)
"""Counters behind which a number is no part of a date."""
_once = lazy_pattern(" ?(?:週(?!間)|つ|人|名|回|度|個|種|点|件|部|本|枚|台|箇所|か所|カ所|ヶ所)")
"""Behind 1: one of something, for which French has its article."""
_body = lazy_pattern(
    "(?<![0-9][0-9])(?<=[2-9])(?:大臣|外相|首脳|者|国|市|町|村|県|都市|自治体|団体|機関|大学|校|社|省|政府|港|地域|館|島)(?=[はがのもをと間])"
)
"""Behind the number of those that speak or act: 4大臣は is `ils` as well."""
_few = lazy_pattern("[2-9] ?つ")
_each = lazy_pattern(" ?[^\\W\\d_]{1,7}(?:当たり|当り|あたり|につき|ごと|毎)|の(?=[一-鿿ァ-ヶ])")
"""Behind the one of a rate, 1人当たり, or of any thing, 1の窓口: other languages say it by an article or a preposition."""
_round_the_clock = lazy_pattern(
    "24時間(?:体制|対応|営業|受付|ご?利用|365日|年中|開|いつ|稼[働動]|監視|常|運[転営用行]|無休|相談|サポート|見守|、?年中)|365日"
)
"""At any time: another language has no number for it."""
_third = lazy_pattern("3[者国]")
"""Behind 第: a third party, which is no number."""
_from_the = lazy_pattern("[^\\W\\d_]{1,3}目(?:から|より|以[降後])")
"""Behind a number: 25回目から, beyond 24 times."""
_refused = lazy_pattern(
    " ?[^\\W\\d_]{1,4}以上(?!前|後|の間|にわた)[^。0-9]{1,30}"
    "(?:でき(?:ない|ません|ず)|てはな(?:らない|りません|らず)|認められ(?:ない|ません|ず)|認めない|得ない|禁|不可)"
)
"""Behind a number: 3件以上を申請することはできない is no more than two."""
_skipping = lazy_pattern(" ?(?:日|年|週間?|[かカヶヵ箇]月|時間|つ|回)おき")
_half = lazy_pattern(
    "(?:[年月時日倍周]|[かカヶヵ箇]月|時間|年間|週間|学期|世紀|ページ|%)?半(?!分(?![のにを])|[数減島導径期角音日年ば])"
)
_term = lazy_pattern(" ?年(?:間|以|を|と|の間|、|[前後])")
_FEW_YEARS = 10
"""Years up to which a term is given in months as well."""
_year = lazy_pattern(" ?年(?![間目前後以生齢毎ご])")
_decade = lazy_pattern(" ?年代")
_after_month = lazy_pattern("(?:月|から|[、・,〜～~–-]) ?$")
_after_day = lazy_pattern(
    f"月 ?(?:\\d|[{NUMERALS}]){{1,3}} ?日(?:[（(][^（）()]{{1,5}}[)）])?(?:及び|と|並びに|又は|、) ?$"
)
"""Before the second of two days of one month."""
_AFTERNOON = "(?:午後|夕方|(?<!深)夜)"
_afternoon = lazy_pattern(f"{_AFTERNOON}の?(?:[^。、午深夜朝翌]{{0,10}}(?:から|[〜～~–-]))? ?$")
"""Before an hour; what the first of two says holds for the second: 午後2時から5時まで."""
_some_afternoon = lazy_pattern(f"{_AFTERNOON}[^。午深朝翌]{{0,40}}$")
"""The same, where another hour stands between; of 五時半に終わる nothing is said for sure."""
_hour_before = lazy_pattern(r"(\d{1,2}) ?時")
"""The first hour of two."""
_FARTHEST = 45
_PARTS_OF_YEAR = (
    ("四半期に", 4),
    ("四半期ごとに", 4),
    ("半年に", 2),
    ("半期に", 2),
    ("半年ごとに", 2),
    ("半期ごとに", 2),
)
"""What stands before the times of a part of the year, and how often the year has it."""
_TWO_DAYS = 20
"""Characters before the second of two days in which the month stands."""
_MIDDAY = 12
_tenth = lazy_pattern(" ?割(?![合当り])")
_hundredths = lazy_pattern(" ?割 ?([1-9一二三四五六七八九]) ?分(?!の)")
_behind_tenths = lazy_pattern("割 ?$")
_part = lazy_pattern(" ?分の ?")
_part_before = lazy_pattern("分の ?$")
_label = lazy_pattern(
    rf"[ 　]*(?:\d{{1,2}}|[{NUMERALS}]{{1,3}})(?=[ 　.．]|、(?![\d{NUMERALS}]))"
    rf"|[ 　]*[（(](?:\d{{1,2}}|[{NUMERALS}]{{1,3}})[)）]"
)
"""The number of a paragraph or item, at the beginning of a text."""
_numbered = lazy_pattern(
    "(?:附属書|付属書|別表|別紙|別添|別記|付録|様式|[条項号]の)(?:第)?$|(?:附属書|付属書|別表|付録)[^。]{1,3}(?:及び|、|と)$"
)
"""Before a numeral that is the number of an annex, or of an article that was put in: 附属書二, 第五条の二."""
_enumerating = lazy_pattern("(?:番目)?に(?:、|は|、?[一-鿿ァ-ヶ])")
"""Behind the ordinal of what is said: 第二に, which is `ensuite` as well."""
_several = lazy_pattern(rf"[{NUMERALS[1:]}]、[{NUMERALS[1:]}]")
_FEW_CENTURIES = 10
_CENTURIES = 100
"""A number of years from here on is a year, not a term."""


def counted_kanji(text: str, numeral: str, span: Span, value: Value) -> Quantity:
    """The number of a run with kanji numerals; faint where nothing shows that it is one."""
    ordinal = (
        text[span[0] - 1 : span[0]] == "第"
        or _numbered.search(text, max(0, span[0] - 8), span[0]) is not None
    )
    quantity = Quantity((value,), span, Kind.ORDINAL if ordinal else Kind.NUMBER)
    if not ordinal and _is_label(text, span) and text[span[1] : span[1] + 1] != "年":
        quantity = quantity._replace(kind=Kind.LABEL)
    if not any(sign.isascii() for sign in numeral):
        quantity = quantity._replace(weight=_kanji_weight(text, numeral, quantity))
    return _counted(text, quantity)


def counted_digits(text: str, quantity: Quantity) -> Quantity:
    """A number in digits with what stands around it."""
    start, end = quantity.span
    weight = quantity.weight
    ordinal = text[start - 1 : start] == "第"
    if end < len(text) and text[end].isascii() and (text[end].isalpha() or text[end] == "_"):
        weight = min(weight, Weight.FAIR)
    if quantity.values == (1,) and not ordinal and _once.match(text, end):
        weight = Weight.FAIR
    elif _few.match(text, start):
        weight = min(weight, Weight.FAIR)
    if (ordinal or text.startswith("番目", end)) and _enumerating.match(text, end):
        weight = min(weight, Weight.FAIR)
    if _round_the_clock.match(text, start) or (ordinal and _third.match(text, start)):
        weight = Weight.FAINT
    if quantity.values == (1,) and _each.match(text, end):
        weight = Weight.FAINT
    label = _is_label(text, quantity.span) and text[end : end + 1] != "年"
    if quantity.weight and _body.match(text, end) and not ordinal:
        weight = min(weight, Weight.FAIR)
    if label or _is_onwards(text, quantity):
        weight = Weight.FAINT
    if quantity.values != (1,) and _rate.match(text, end):
        weight = Weight.FIRM
    kind = Kind.LABEL if label else Kind.ORDINAL if ordinal else quantity.kind
    return _counted(text, quantity._replace(weight=weight, kind=kind))


def _kanji_weight(text: str, numeral: str, quantity: Quantity) -> Weight:
    """How surely a run of kanji numerals is a number, and one that the other language has as well."""
    start, end = quantity.span
    ordinal = quantity.kind is Kind.ORDINAL
    if not (ordinal or _is_counted(text, numeral, quantity.span)):
        return Weight.FAINT  # 九理事国: it may answer to a number
    if text[start - 1 : start] in ("数", "何") or _is_label(text, quantity.span):
        return Weight.FAINT
    if _is_onwards(text, quantity):
        return Weight.FAINT
    if numeral == "一" and text.endswith(("もう", "また"), 0, start):
        return Weight.FAINT  # un accord de plus
    if quantity.values == (1,):
        return Weight.FAIR
    if ordinal and _enumerating.match(text, end):
        return Weight.FAIR
    if ordinal or len(numeral) > 1 or _sure.match(text, end) or _rate.match(text, end):
        return Weight.FIRM
    return Weight.FAIR


def _is_counted(text: str, numeral: str, span: Span) -> bool:
    """Whether what stands around a run of kanji numerals makes it a number beyond doubt."""
    start, end = span
    if len(numeral) > 1 or _counter.match(text, end) or _part.match(text, end):
        return True
    return (
        bool(_several.match(text, start)) or _part_before.search(text, max(0, start - 3), start) is not None
    )


_onwards = lazy_pattern(" ?[年回度期次目条章号日週]{1,2}以[降後]")
"""Behind the number of what comes after the first: les suivants, ultérieurs."""
_rate = lazy_pattern(" ?(?:[か箇]?[一-龥]{1,2}|時間)につき")
"""Behind the number of what something is reckoned by: 三泊につき."""


def _is_onwards(text: str, quantity: Quantity) -> bool:
    """Whether it numbers what comes after the first; 1月1日以降 is a date."""
    start, end = quantity.span
    return (
        quantity.values in ((2,), (1,))
        and text[start - 1 : start] != "月"
        and _onwards.match(text, end) is not None
    )


def _is_label(text: str, span: Span) -> bool:
    found = _label.match(text) if span[0] < 3 else None
    return found is not None and span[1] <= found.end()


def _counted(text: str, quantity: Quantity) -> Quantity:
    """The number with what its counter says of it."""
    end = quantity.span[1]
    counter = text[end : end + 2].lstrip()[:1]
    reader = _READERS.get(counter, _of_thing)
    quantity = _every_other(text, _beyond(text, reader(text, quantity)))
    if "半" in text[end : end + 4] and _half.match(text, end):
        more = whole(quantity.values[0] + Fraction(1, 2))
        if counter == "時" and not text.startswith("間", end + 1):
            return quantity._replace(values=(*quantity.values, more))
        return quantity._replace(values=(more, whole(more * 12)) if counter == "年" else (more,))
    return quantity


def _beyond(text: str, quantity: Quantity) -> Quantity:
    """From the 25th on is what lies beyond 24; so is 25以上 that there may not be."""
    value, end = quantity.values[0], quantity.span[1]
    if quantity.kind not in (Kind.NUMBER, Kind.COUNT) or value <= 1:
        return quantity
    if _from_the.match(text, end) or ("以上" in text[end : end + 7] and _refused.match(text, end)):
        return quantity._replace(values=(*quantity.values, value - 1))
    return quantity


def _every_other(text: str, quantity: Quantity) -> Quantity:
    """Every other day, 一日おき, is one day out of two."""
    value = quantity.values[0]
    if "お" in text[quantity.span[1] : quantity.span[1] + 4] and _skipping.match(text, quantity.span[1]):
        return quantity._replace(values=(value + 1, value), weight=Weight.FAIR)
    return quantity


def _of_thing(text: str, quantity: Quantity) -> Quantity:
    if quantity.kind is Kind.NUMBER and _of_things.match(text, quantity.span[1]):
        return quantity._replace(kind=Kind.COUNT)
    return quantity


def _of_year(text: str, quantity: Quantity) -> Quantity:
    end = quantity.span[1]
    value = quantity.values[0]
    if value < _CENTURIES:
        if _decade.match(text, end):
            return quantity._replace(values=(value, 1900 + value))
        if value <= _FEW_YEARS and quantity.kind is not Kind.ORDINAL and _term.match(text, end):
            return quantity._replace(values=(value, value * 12))
        return quantity
    if quantity.kind is not Kind.ORDINAL and _year.match(text, end):
        return quantity._replace(kind=Kind.YEAR)
    return quantity


def _of_month(text: str, quantity: Quantity) -> Quantity:
    """A month; the first Monday, 第1月曜日, is none, nor the fifth month of a year that begins in another, 第5月."""
    counts = quantity.kind is Kind.ORDINAL or text.startswith("曜", quantity.span[1] + 1)
    return quantity if counts else quantity._replace(kind=Kind.MONTH)


def _of_day(text: str, quantity: Quantity) -> Quantity:
    """A day of a month; 三日 alone may be three days."""
    start = quantity.span[0]
    is_date = _after_month.search(text, max(0, start - 4), start) or _after_day.search(
        text, max(0, start - _TWO_DAYS), start
    )
    return quantity._replace(kind=Kind.DAY if is_date else Kind.NUMBER)


def _of_hour(text: str, quantity: Quantity) -> Quantity:
    start = quantity.span[0]
    value = quantity.values[0]
    after = _afternoon.search(text, max(0, start - 16), start) if value < _MIDDAY else None
    if after:
        begun = _hour_before.search(after[0])
        if begun and int(begun[1]) >= value:
            return quantity  # 夜間、22時から6時まで: of the next morning
        return quantity._replace(values=(value + _MIDDAY,))
    if value < _MIDDAY and _some_afternoon.search(text, max(0, start - _FARTHEST), start):
        return quantity._replace(values=(value, value + _MIDDAY))
    return quantity


def _of_tenths(text: str, quantity: Quantity) -> Quantity:
    start, end = quantity.span
    if not _tenth.match(text, end) or _part_before.search(text, max(0, start - 3), start):
        return quantity  # 4分の1割引: a quarter off
    value = quantity.values[0] * 10
    if more := _hundredths.match(text, quantity.span[1]):
        digit = more[1]
        value += int(digit) if digit.isdigit() else DIGITS[digit]
        quantity = quantity._replace(span=(quantity.span[0], more.end() - 1))
    return quantity._replace(values=(value, Fraction(value) / 100))


def _of_hundredths(text: str, quantity: Quantity) -> Quantity:
    """The 5 of 7割5分 belongs to the tenths before it."""
    start = quantity.span[0]
    if start and _behind_tenths.search(text, max(0, start - 2), start):
        return quantity._replace(weight=Weight.FAINT)
    return quantity


def _of_centuries(text: str, quantity: Quantity) -> Quantity:
    """Two centuries are two hundred years; the nineteenth is none."""
    value = quantity.values[0]
    if (
        quantity.kind is Kind.ORDINAL
        or value > _FEW_CENTURIES
        or not text.startswith("世紀", quantity.span[1])
    ):
        return quantity
    return quantity._replace(values=(value, value * 100))


def _of_weeks(_: str, quantity: Quantity) -> Quantity:
    """Two weeks are fourteen days, and `quinze jours` in French."""
    value = quantity.values[0]
    return quantity._replace(values=(value, value * 7, *((15,) if value == 2 else ())))


def _of_times(text: str, quantity: Quantity) -> Quantity:
    """Once in half a year is twice a year."""
    start, value = quantity.span[0], quantity.values[0]
    parts = next((n for period, n in _PARTS_OF_YEAR if text.endswith(period, 0, start)), 1)
    return quantity if parts == 1 else _of_thing(text, quantity._replace(values=(value, value * parts)))


_READERS = {
    "年": _of_year,
    "月": _of_month,
    "日": _of_day,
    "時": _of_hour,
    ":": _of_hour,
    "割": _of_tenths,
    "分": _of_hundredths,
    "世": _of_centuries,
    "週": _of_weeks,
    "回": _of_times,
}
"""First character behind a number → what it makes of it."""
