"""Dates in French; the space between day and month is a no-break one."""

from __future__ import annotations

from declaration_doc.languages.fr.words import MONTHS
from declaration_doc.languages.moment import Moment


def date(iso: str) -> str:
    """3 octobre 2022, juin 2019, 2008."""
    return _words(Moment.of(iso))


def on(iso: str) -> str:
    """Within a sentence: le 3 octobre 2022, en juin 2019, en 2008."""
    moment = Moment.of(iso)
    return f"{'le' if moment.day else 'en'} {_words(moment)}"


def date_range(start: str, end: str | None) -> str:
    """Within a sentence: du 3 au 6 octobre 2022, de 2019 à 2023; one day: le 3 octobre 2022."""
    if end is None or end == start:
        return on(start)
    first, last = Moment.of(start), Moment.of(end)
    opening = _words(first, shared=last)
    return f"{_from(first, opening)} {'au' if last.day else 'à'} {_words(last)}"


def _from(moment: Moment, words: str) -> str:
    if moment.day:
        return f"du {words}"
    return f"d’{words}" if words[0] in "ao" else f"de {words}"


def _words(moment: Moment, shared: Moment | None = None) -> str:
    """The date, without the month and year that it has in common with `shared`."""
    same_year = shared is not None and shared.month is not None and shared.year == moment.year
    same_month = same_year and shared is not None and shared.month == moment.month
    parts = []
    if moment.month and not (same_month and moment.day):
        parts.append(MONTHS[moment.month - 1])
    if not (same_year and moment.month):
        parts.append(str(moment.year))
    words = " ".join(parts)
    if not moment.day:
        return words
    day = "1er" if moment.day == 1 else str(moment.day)
    return f"{day}\u00a0{words}" if words else day
