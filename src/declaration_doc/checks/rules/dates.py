"""The same days, months and years in both texts, whatever the calendar: 令和4年 is 2022."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Pair
from declaration_doc.checks.examples import shown
from declaration_doc.checks.values import compared, words_of
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (
    ("du 3 au 6 octobre 2022", "2022年10月3日から6日まで"),
    ("du 3 au 6 octobre 2022", "令和4年（2022年）10月3日から6日まで"),
    ("le 1er mai 2019", "令和元年五月一日"),
    ("dans les années 90", "1990年代に"),
    ("à l’horizon 2030", "2030年までに"),
)
BAD = (
    ("du 3 au 6 octobre 2022", "2022年10月3日から7日まで"),
    ("du 3 au 6 octobre 2022", "令和3年10月3日から6日まで"),
    ("le 14 juillet 1889", "1889年6月14日"),
    ("le 10 mars 2013", "2013年10月3日"),
    ("à l’horizon 2030", "2040年までに"),
)
FAULT = Fault(
    code="T101",
    name="dates-differ",
    severity=Severity.ERROR,
    message="the dates differ: «{first}» in «{first_language}», «{second}» in «{second_language}»",
    remedy="compare both texts, and mend the date that is wrong",
    why="A wrong date moves a term, an entry into force or a meeting.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(pair: Pair) -> Iterator[Finding]:
    """One finding for each pair in whose dates numbers differ."""
    found = compared(pair)
    if found.differs and found.in_dates:
        yield pair.finding(
            FAULT,
            [quantity.span for quantity in found.first],
            [quantity.span for quantity in found.second],
            first=words_of(pair.first.text, found.first),
            first_language=pair.first.language,
            second=words_of(pair.second.text, found.second),
            second_language=pair.second.language,
        )
