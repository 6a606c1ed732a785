"""Dates, ranges and years of accounts in a French text."""

from __future__ import annotations

import re

from declaration_doc.languages.alternation import lowered
from declaration_doc.languages.fr.number_tables import MONTHS, WEEKDAYS
from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.spaces import S
from declaration_doc.languages.values import Range, Weekday, WrittenDate
from declaration_doc.model.finding import Span

_S = f"{S}+"
_DAY = r"(\d{1,2}|premier)(?:er)?"
_MONTH = "|".join(
    sorted(
        (name for name in MONTHS if len(name) > 4 or name in ("mars", "mai", "juin", "août", "aout")),
        key=len,
        reverse=True,
    )
)
_YEAR = r"(\d{4})(?!\d)"
_WEEKDAY = "|".join(WEEKDAYS)

_date = lazy_pattern(rf"(?<![\d/.,]){_DAY}{_S}({_MONTH})\b(?:{_S}{_YEAR})?")
_weekday_before = lazy_pattern(rf"\b({_WEEKDAY}),?{_S}(?:le{_S})?$")
_weekday = lazy_pattern(rf"(?<![\w-])({_WEEKDAY})s?(?!\w)")
_near_date = lazy_pattern(rf"[r\d]{_S}(?:{_MONTH})\b")
"""The end of a day, 3, 1er or premier, and a month: without it no date need be sought."""
_REACH = 16
"""Code points before a date within which its day of the week stands."""
_numeric = lazy_pattern(r"(?<![\d/.])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_days = lazy_pattern(
    rf"\b(?:du|entre{_S}le){_S}(?:(?:{_WEEKDAY}){_S})?{_DAY}(?:{_S}({_MONTH})(?:{_S}{_YEAR})?)?"
    rf"{_S}(?:au|et{_S}le){_S}(?:(?:{_WEEKDAY}){_S})?{_DAY}{_S}({_MONTH})\b(?:{_S}{_YEAR})?",
    re.IGNORECASE,
)
_years = lazy_pattern(
    rf"(?<![\w/.,-])(?:de{_S}(\d{{4}}){_S}à{_S}{_YEAR}|entre{_S}(\d{{4}}){_S}et{_S}{_YEAR}|(\d{{4}})[-–]{_YEAR})(?![-–/\w])"
)
_digit = lazy_pattern("[0-9]")
_four_digits = lazy_pattern(r"\d{4}")
_fiscal = lazy_pattern(
    rf"\b(?:exercices?|année{_S}(?:fiscale|budgétaire|scolaire|universitaire|financière|académique)"
    rf"|budgets?|emprunts?|excédents?|dépenses|recettes|crédits|subventions?|impôts|loi{_S}de{_S}finances|campagne|AF|budgétaires?|fiscale?s?|scolaires?|universitaires?|comptables?)\b",
    re.IGNORECASE,
)
_two_years = lazy_pattern(r"(?<![\w/.,-])(\d{4})[-–/](\d{4}|\d\d)(?![\w/-])")
_label_year = lazy_pattern(
    rf"\b(?:prix|éditions?|promotions?|saisons?|concours|festival|rapport|programme|plan|palmarès|appel|bilan|tarifs?|rentrée"
    rf"|calendrier)(?:{_S}(?:(?:d(?:es?|u)|à|aux?){_S}(?:la{_S}|l[’'])?|d[’'])[^\W\d_]+)?(?:{_S}(?!depuis|avant|après|durant|pendant|entre|jusqu)[^\W\d_]{{5,}})?{_S}(\d{{4}})\b",
    re.IGNORECASE,
)
_FIRST_YEAR, _LAST_YEAR = 1500, 2200


def dates(text: str) -> tuple[WrittenDate, ...]:
    """Dates with a day, in reading order.

    >>> [(date.day, date.month, date.year, date.weekday) for date in dates("lundi 3 octobre 2022")]
    [(3, 10, 2022, 0)]
    """
    if not (_digit.search(text) or "premier" in text):
        return ()
    found = []
    text = lowered(text)
    for match in _date.finditer(text) if _near_date.search(text) else ():
        day, month, year = match.groups()
        start = match.start()
        weekday = _weekday_before.search(text, max(0, start - _REACH), start)
        found.append(
            WrittenDate(
                match.span(),
                int(year) if year else None,
                MONTHS[month],
                _day(day),
                WEEKDAYS[weekday[1]] if weekday else None,
                weekday.span(1) if weekday else None,
            )
        )
    for match in _numeric.finditer(text) if "/" in text else ():
        day, month, year = match.groups()
        found.append(WrittenDate(match.span(), int(year), int(month), int(day)))
    found.sort(key=lambda date: date.span)
    return tuple(found)


def weekdays(text: str) -> tuple[Weekday, ...]:
    """Days of the week, in reading order."""
    if "di" not in text and "DI" not in text:
        return ()
    text = lowered(text)
    if not any(map(text.__contains__, WEEKDAYS)):
        return ()
    return tuple(Weekday(WEEKDAYS[found[1]], found.span(1)) for found in _weekday.finditer(text))


def ranges(text: str) -> tuple[Range, ...]:
    """Ranges of days and of years.

    What the end alone states holds for the start as well: `du 3 au 6 octobre 2022`. A range of days
    whose year is stated once may begin in the year before: only days of one month are compared then.
    """
    found: list[Range] = []
    if not _digit.search(text):
        return ()
    for match in _days.finditer(text) if _near_date.search(lowered(text)) else ():
        day, month, year, last_day, last_month, last_year = match.groups()
        start: tuple[int, ...] = (_day(day),)
        end: tuple[int, ...] = (_day(last_day),)
        if month and month.lower() != last_month.lower():
            if not (year and last_year):
                continue
            start, end = (MONTHS[month.lower()], *start), (MONTHS[last_month.lower()], *end)
        if year and last_year:
            if len(start) == 1:
                start, end = (MONTHS[last_month.lower()], *start), (MONTHS[last_month.lower()], *end)
            start, end = (int(year), *start), (int(last_year), *end)
        found.append(Range(match.span(), start, end))
    for match in _years.finditer(text) if _four_digits.search(text) else ():
        first, last = (int(year) for year in match.groups() if year)
        if min(first, last) >= _FIRST_YEAR and max(first, last) <= _LAST_YEAR:
            found.append(Range(match.span(), (first,), (last,)))
    return tuple(found)


def label_years(text: str) -> tuple[Span, ...]:
    """Years right behind the noun that they name an edition of, and two in a row: le prix 2024, l’année 2023-2024.

    >>> label_years("le prix de traduction 2024, décerné en 2025")
    ((22, 26),)
    """
    two = [each for each in _two_years.finditer(text) if (int(each[2]) - int(each[1])) % 100 == 1]
    return (
        *(found.span(1) for found in _label_year.finditer(text)),
        *(found.span(number) for found in two for number in (1, 2)),
    )


def fiscal_years(text: str) -> tuple[Span, ...]:
    """Words that say that a year is one of accounts, of a school or the like."""
    return tuple(found.span() for found in _fiscal.finditer(text))


def _day(digits: str) -> int:
    return 1 if digits.lower() == "premier" else int(digits)
