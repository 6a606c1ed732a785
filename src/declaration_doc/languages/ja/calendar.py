"""Dates, eras, ranges and years of accounts in a Japanese text."""

from __future__ import annotations

from declaration_doc.languages.digits import ascii_digits
from declaration_doc.languages.ja.dates import ERAS
from declaration_doc.languages.ja.number_tables import NUMERALS
from declaration_doc.languages.ja.numerals import numeral_value
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.values import EraYear, Range, Weekday, WrittenDate
from declaration_doc.model.finding import Span

_N = rf"(?:\d{{1,4}}|[{NUMERALS}]{{1,5}})"
_ERA = "|".join(era.name for era in ERAS)
_WEEKDAYS = "月火水木金土日"

_date = lazy_pattern(
    rf"(?:(?:({_ERA}) ?)?({_N}|元) ?年(?:[（(](?:{_ERA})?{_N}年?[)）])? ?)?(?<!\d)({_N}) ?月 ?({_N}) ?日"
    rf"(?:[（(]([{_WEEKDAYS}])(?:曜日?)?(?:・[祝休])?[)）]|、? ?([{_WEEKDAYS}])曜)?"
)
_weekday = lazy_pattern(
    rf"[{_WEEKDAYS}](?:・[{_WEEKDAYS}])*(?=曜)|(?<=日[（(])[{_WEEKDAYS}](?=[・祝休]*[)）])|土日"
)
_SIGNS_OF_WEEKDAYS = ("曜", "日（", "日(", "土日")
"""Without any of these there is no day of the week."""
_era = lazy_pattern(
    rf"({_ERA}) ?({_N}|元) ?年度?(?: ?[（(](?:西暦)? ?(\d{{4}}) ?年?度?[)）])|"
    rf"(?<!\d)(\d{{4}}) ?年?度?[（(]({_ERA}) ?({_N}|元) ?年度?[)）]"
)
_years = lazy_pattern(r"(?<!\d)(\d{4}) ?(?:年度?)?(?:から|[〜～~–]|-(?=\d{4} ?年))(\d{4}) ?年度?(?:まで)?")
_days = lazy_pattern(
    rf"(?:({_N}) ?年 ?)?(?<!\d)({_N}) ?月 ?({_N}) ?日(?:[（(][{_WEEKDAYS}](?:曜日?)?[)）])?(?:から|[〜～~–])"
    rf"(?:({_N}) ?年 ?)?(?:({_N}) ?月 ?)?({_N}) ?日"
)
_bracket = lazy_pattern("年度? ?[（(]")
_to = lazy_pattern("から|[〜～~–-]")
_fiscal = lazy_pattern(r"年度|学年|会計|予算")
_FIRST_YEAR, _LAST_YEAR = 1500, 2200
_ERA_STARTS = {era.name: era.first_day.year for era in ERAS}


def dates(text: str) -> tuple[WrittenDate, ...]:
    """Dates with a month and a day, in reading order; the year of an era is given as the Western one.

    >>> [(date.year, date.month, date.day, date.weekday) for date in dates("令和4年10月3日（月）")]
    [(2022, 10, 3, 0)]
    """
    if "月" not in text:
        return ()
    found = []
    for match in _date.finditer(ascii_digits(text)):
        era, year, month, day, short, full = match.groups()
        weekday = short or full
        found.append(
            WrittenDate(
                (match.start(), match.end(4) + 1),
                _year(era, year),
                _number(month),
                _number(day),
                _WEEKDAYS.index(weekday) if weekday else None,
                match.span(5 if short else 6) if weekday else None,
            )
        )
    return tuple(found)


def weekdays(text: str) -> tuple[Weekday, ...]:
    """Days of the week, in reading order: 月曜日, 10月3日（月）, 土日."""
    if not any(map(text.__contains__, _SIGNS_OF_WEEKDAYS)):
        return ()
    found = [
        Weekday(_WEEKDAYS.index(day), (match.start() + at, match.start() + at + 1))
        for match in _weekday.finditer(text)
        for at, day in enumerate(match[0])
        if day in _WEEKDAYS
    ]
    return tuple(found)


def eras(text: str) -> tuple[EraYear, ...]:
    """Years of an era beside which the Western year stands: 令和4年（2022年）."""
    if not _bracket.search(text):
        return ()
    found = []
    for match in _era.finditer(ascii_digits(text)):
        name, number, western = (match[1], match[2], match[3]) if match[1] else (match[5], match[6], match[4])
        year = _year(name, number)
        if year is not None:
            found.append(EraYear(match.span(), year, int(western)))
    return tuple(found)


def ranges(text: str) -> tuple[Range, ...]:
    """Ranges of days and of years; what the start alone states holds for the end as well."""
    if ("日" not in text and "年" not in text) or not _to.search(text):
        return ()
    text = ascii_digits(text)
    found = []
    for match in _days.finditer(text) if "月" in text else ():
        year, month, day, last_year, last_month, last_day = map(_number, match.groups())
        if month is None or day is None or last_day is None:
            continue
        start: tuple[int, ...] = (month, day)
        end: tuple[int, ...] = (last_month or month, last_day)
        if year and last_year:
            start, end = (year, *start), (last_year, *end)
        elif last_month and last_month < month:
            continue  # from December into January
        found.append(Range(match.span(), start, end))
    for match in _years.finditer(text):
        first, last = int(match[1]), int(match[2])
        if min(first, last) >= _FIRST_YEAR and max(first, last) <= _LAST_YEAR:
            found.append(Range(match.span(), (first,), (last,)))
    return tuple(found)


def fiscal_years(text: str) -> tuple[Span, ...]:
    """Words that say that a year is one of accounts or of a school."""
    return tuple(found.span() for found in _fiscal.finditer(text))


def _year(era: str | None, year: str | None) -> int | None:
    if year is None or (era is None and year == "元"):
        return None
    number = 1 if year == "元" else _number(year)
    if number is None:
        return None
    return number if era is None else _ERA_STARTS[era] + number - 1


def _number(digits: str | None) -> int | None:
    if digits is None:
        return None
    if digits.isdigit() and digits.isascii():
        return int(digits)
    value = numeral_value(digits)
    return value if isinstance(value, int) else None
