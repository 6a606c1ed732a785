"""How often something is done in a period, in Japanese."""

from __future__ import annotations

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.values import Rate

_times = lazy_pattern(
    "(?:(?P<year>毎年度?|(?<![0-9０-９一二三四五六七八九十同翌前])(?:[1１一][か箇カヶ]?)?年(?:間|度)?)"
    "|(?P<month>毎月|(?<![0-9０-９一二三四五六七八九十同翌前])(?:[1１一][か箇カヶ])?月間?)"
    "|(?P<week>毎週|(?<![0-9０-９一二三四五六七八九十])[1１一]?週間?)|(?P<day>毎日|(?<![0-9０-９一二三四五六七八九十])[1１一]日))"
    "(?:に(?:つき)?)?、?(?:少なくとも|最低でも|最低|最大で?|多くとも|原則として|通常|定期的に|各)?、?"
    "(?=(?:[0-9０-９]|[一二三四五六七八九十])+ ?(?:回(?!目)|便|往復))"
)

_COUNTERS = ("回", "便", "往復")


def rates(text: str) -> tuple[Rate, ...]:
    """Where numbers of times in a period begin: 年2回, 毎月1回.

    >>> rates("毎年2回会合する")
    (Rate(period='year', at=2),)
    """
    if not any(map(text.__contains__, _COUNTERS)):
        return ()
    return tuple(Rate(str(found.lastgroup), found.end()) for found in _times.finditer(text))
