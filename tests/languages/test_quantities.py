"""Numbers read by value, in French and in Japanese."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.fr.measure_tables import BEFORE, BEFORE_SIGNS
from declaration_doc.languages.ja.numerals import numeral_value
from declaration_doc.languages.quantity import Quantity, Weight
from declaration_doc.languages.roman import roman_value
from tests.languages.cases_of import cases

UNITS = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
TENS = "vingt trente quarante cinquante soixante".split()


def read(tag: str, text: str) -> tuple[Quantity, ...]:
    quantities = analysis(tag).quantities
    assert quantities is not None
    return quantities(text)


@pytest.mark.parametrize(("tag", "parts"), cases("quantities.txt"))
def test_the_numbers_of_a_text(tag: str, parts: tuple[str, ...]) -> None:
    text, expected = parts
    found = [quantity for quantity in read(tag, text) if quantity.weight is not Weight.FAINT]
    lines = [f"{quantity.values[0]}: {text[slice(*quantity.span)]}" for quantity in found]
    assert lines == expected.splitlines()


def french(number: int) -> str:
    """A number below a million in French words."""
    if number >= 1000:
        thousands = "" if number < 2000 else f"{french(number // 1000)} "
        return f"{thousands}mille {french(number % 1000)}".strip() if number % 1000 else f"{thousands}mille"
    if number >= 100:
        hundreds = "" if number < 200 else f"{french(number // 100)} "
        return f"{hundreds}cent {french(number % 100)}" if number % 100 else f"{hundreds}cent"
    if number <= 16:
        return UNITS[number - 1]
    if number < 20:
        return f"dix-{UNITS[number - 11]}"
    if number >= 80:
        return "quatre-vingts" if number == 80 else f"quatre-vingt-{french(number - 80)}"
    tens = min(number // 10 - 2, 4)
    rest = number - 20 - tens * 10
    if rest in (1, 11):
        return f"{TENS[tens]} et {UNITS[rest - 1]}"
    return f"{TENS[tens]}-{french(rest)}" if rest else TENS[tens]


def japanese(number: int) -> str:
    """A number below a hundred million in kanji."""
    if number >= 10000:
        return f"{japanese(number // 10000)}万{japanese(number % 10000)}"
    digits = "〇一二三四五六七八九"
    for unit, sign in ((1000, "千"), (100, "百"), (10, "十")):
        if number >= unit:
            count = "" if number < 2 * unit else digits[number // unit]
            return f"{count}{sign}{japanese(number % unit)}"
    return digits[number] if number else ""


@given(st.integers(2, 999_999))
def test_a_french_number_in_words_is_read_whole(number: int) -> None:
    text = f"les {french(number)} villes"
    [found] = [quantity for quantity in read("fr", text) if quantity.weight is not Weight.FAINT]
    assert found.values[0] == number
    assert text[slice(*found.span)] == french(number)


@given(st.integers(1, 99_999_999))
def test_a_number_in_kanji_is_read_whole(number: int) -> None:
    assert numeral_value(japanese(number)) == number


@given(st.integers(10, 99_999_999))
def test_a_number_in_kanji_is_found_in_its_sentence(number: int) -> None:
    [found] = read("ja", f"計{japanese(number)}人が参加")
    assert found.values[0] == number


@given(st.integers(1000, 999_999_999), st.sampled_from([" ", "\u00a0", "\u202f", ".", ","]))
def test_thousands_may_be_parted_by_any_mark_in_french(number: int, mark: str) -> None:
    [found] = read("fr", f"{number:,}".replace(",", mark))
    assert number in found.values


@given(st.integers(0, 99), st.integers(1, 9))
def test_a_decimal_is_the_same_in_both_conventions(above: int, below: int) -> None:
    value = above + Fraction(below, 10)
    assert read("fr", f"{above},{below} %")[0].values[0] == value
    assert read("ja", f"{above}.{below}％")[0].values[0] == value


ANYTHING = st.text(
    st.sampled_from(
        "0１,.．年月日第一二百千万億分の半令和元 un deuxcntIVX()（）-–é’\u00a0人つ、İ①Ⅱ割週時午後"
    )
)


@given(st.sampled_from(["fr", "ja"]), ANYTHING)
def test_whatever_the_text_spans_lie_in_it_and_in_order(tag: str, text: str) -> None:
    found = read(tag, text)
    assert [quantity.span for quantity in found] == sorted(quantity.span for quantity in found)
    assert all(0 <= start < end <= len(text) for _, (start, end), *_ in found)
    assert all(quantity.values for quantity in found)


@given(st.sampled_from(["fr", "ja"]), ANYTHING)
def test_whatever_the_text_its_dates_ranges_and_lists_lie_in_it(tag: str, text: str) -> None:
    values = analysis(tag).values
    for function in (values.dates, values.eras, values.ranges, values.announced):
        for found in function(text) if function else ():
            assert 0 <= found.span[0] < found.span[1] <= len(text)


def test_a_key_of_many_digits_is_read_in_no_time() -> None:
    for tag in ("fr", "ja"):
        [found] = read(tag, "7" * 10_000)
        assert found.span == (0, 10_000)


@pytest.mark.parametrize(
    ("figures", "value"),
    [("I", 1), ("IV", 4), ("XIX", 19), ("XLII", 42), ("IIII", None), ("VX", None), ("", None)],
)
def test_roman_figures_are_read_as_one_writes_them(figures: str, value: int | None) -> None:
    assert roman_value(figures) == value


def test_every_phrase_of_a_bound_has_a_sign_of_it() -> None:
    for limit in BEFORE:
        for phrase in limit.phrases:
            assert any(sign in phrase for sign in BEFORE_SIGNS), phrase
