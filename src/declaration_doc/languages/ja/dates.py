"""Dates in Japanese, and the eras since Meiji."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from declaration_doc.languages.moment import Moment


class Era(NamedTuple):
    """An era (元号)."""

    name: str
    first_day: dt.date
    """Its first day, in the Gregorian calendar; the day before belongs to the era before."""


ERAS = (
    Era("明治", dt.date(1868, 10, 23)),
    Era("大正", dt.date(1912, 7, 30)),
    Era("昭和", dt.date(1926, 12, 25)),
    Era("平成", dt.date(1989, 1, 8)),
    Era("令和", dt.date(2019, 5, 1)),
)
"""In order of time. Until the end of Meiji 5 (1872) Japan kept a lunisolar calendar: months and days of
those years are not those of the Gregorian one."""


OLDER_ERAS = {
    "天正": 1573, "文禄": 1592, "慶長": 1596, "元和": 1615, "寛永": 1624, "正保": 1644, "慶安": 1648, "承応": 1652,
    "明暦": 1655, "万治": 1658, "寛文": 1661, "延宝": 1673, "天和": 1681, "貞享": 1684, "元禄": 1688, "宝永": 1704,
    "正徳": 1711, "享保": 1716, "元文": 1736, "寛保": 1741, "延享": 1744, "寛延": 1748, "宝暦": 1751, "明和": 1764,
    "安永": 1772, "天明": 1781, "寛政": 1789, "享和": 1801, "文化": 1804, "文政": 1818, "天保": 1830, "弘化": 1844,
    "嘉永": 1848, "安政": 1854, "万延": 1860, "文久": 1861, "元治": 1864, "慶応": 1865,
}  # fmt: skip
"""Eras from 1573 to Meiji → the Western year in which most of their first year lies. The last weeks of a year of the
lunisolar calendar belong to the Western year after it."""


def date(iso: str) -> str:
    """2022年10月3日, 2019年6月, 2008年."""
    return _words(Moment.of(iso), None)


def date_range(start: str, end: str | None) -> str:
    """2022年10月3日から6日まで; one day: 2022年10月3日."""
    if end is None or end == start:
        return date(start)
    first, last = Moment.of(start), Moment.of(end)
    return f"{_words(first, None)}から{_words(last, first)}まで"


def era_of(day: dt.date) -> tuple[Era, int] | None:
    """The era of a day and the year in it, from 1; None before Meiji."""
    for era in reversed(ERAS):
        if era.first_day <= day:
            return era, day.year - era.first_day.year + 1
    return None


def era_year(day: dt.date) -> str | None:
    """The year of a day in its era: 令和4年; the first is 元年; None before Meiji."""
    found = era_of(day)
    if found is None:
        return None
    era, year = found
    return f"{era.name}{'元' if year == 1 else year}年"


def _words(moment: Moment, shared: Moment | None) -> str:
    """The date, without the year and month that it has in common with `shared`, which stands before it."""
    same_year = shared is not None and moment.month is not None and shared.year == moment.year
    same_month = same_year and shared is not None and moment.day is not None and shared.month == moment.month
    year = "" if same_year else f"{moment.year}年"
    month = f"{moment.month}月" if moment.month and not same_month else ""
    return year + month + (f"{moment.day}日" if moment.day else "")
