"""A year of an era and the Western year beside it: 令和4年 is 2022."""

from __future__ import annotations

from collections.abc import Iterator

from declaration_doc.checks.bitext import Side
from declaration_doc.checks.examples import shown
from declaration_doc.model.finding import Fault, Finding, Severity

GOOD = (("", "令和4年（2022年）"), ("", "2019年（令和元年）"))
BAD = (("", "令和3年（2022年）"), ("", "2019年（平成32年）"))
FAULT = Fault(
    code="T113",
    name="era-contradicts-year",
    severity=Severity.ERROR,
    message="«{text}»: the year of the era is {era_year}, not {western_year}",
    remedy="look up which year is meant, and mend the other",
    why="The two calendars of an official Japanese text must name the same year.",
    good=shown(*GOOD),
    bad=shown(*BAD),
)


def check(side: Side) -> Iterator[Finding]:
    """A finding for each year given in two calendars that do not agree."""
    eras = side.analysis.values.eras
    for year in side.read(eras) if eras else ():
        if year.era_year != year.western_year:
            yield side.finding(
                FAULT,
                [year.span],
                text=side.text[slice(*year.span)],
                era_year=str(year.era_year),
                western_year=str(year.western_year),
            )
