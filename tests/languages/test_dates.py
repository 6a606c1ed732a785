"""Dates in words, and the Japanese eras."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from declaration_doc.languages import language
from declaration_doc.languages.ja.dates import ERAS, era_of, era_year
from tests.languages.cases_of import cases, show


@pytest.mark.parametrize(("tag", "parts"), cases("dates.txt"))
def test_dates_are_said_in_the_language(tag: str, parts: tuple[str, ...]) -> None:
    dates, expected = parts
    start, _, end = dates.partition(" ")
    said = language(tag).date_range(start, end) if end else language(tag).date(start)
    assert show(said) == show(expected)


@pytest.mark.parametrize("tag", ["fr", "ja", "en", "de"])
@pytest.mark.parametrize("wrong", ["2022-13", "2022-02-30", "3 octobre", "22-10-03", ""])
def test_what_is_no_date_is_refused(tag: str, wrong: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the text is datetime's
        language(tag).date(wrong)


def test_a_language_without_a_folder_gives_iso_dates() -> None:
    assert language("de").date("2022-10-03") == "2022-10-03"
    assert language("de").date_range("2022-10-03", "2022-10-06") == "2022-10-03/2022-10-06"
    assert language("de").date_range("2022-10-03", None) == "2022-10-03"


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2022-10-03", "令和4年"),
        ("2019-05-01", "令和元年"),
        ("2019-04-30", "平成31年"),
        ("1989-01-07", "昭和64年"),
        ("1926-12-25", "昭和元年"),
        ("1912-07-29", "明治45年"),
        ("1868-01-01", None),
    ],
)
def test_a_day_has_a_year_in_its_era(iso: str, said: str | None) -> None:
    assert era_year(dt.date.fromisoformat(iso)) == said


def test_each_era_ends_where_the_next_begins() -> None:
    for before, after in pairwise(ERAS):
        found = era_of(after.first_day - dt.timedelta(days=1))
        assert found is not None
        assert found[0] == before
