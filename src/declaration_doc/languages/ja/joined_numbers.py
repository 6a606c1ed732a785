"""Numbers of a Japanese text that belong together: 1年6か月, 3人に1人, 2019年… 翌年."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from declaration_doc.languages.lazy_pattern import lazy_pattern
from declaration_doc.languages.quantity import Kind, Quantity, Weight, whole

_years_and_months = lazy_pattern(" ?年(?:間)?(?:と)?")
_months = lazy_pattern(" ?[かカヶヵケ箇]月")
_out_of = lazy_pattern("([^\\d、。にの]{1,4})(?:に|中|のうち、?)")
_beside = lazy_pattern(
    "(?P<same>同)(?P<unit>[年月])|(?P<after>翌(?P<far>々)?)[年月]|(?P<before>前)[年月](?!半)"
)
_after = lazy_pattern(" ?年(後|前)")
_MONTHS = 12


def joined(text: str, numbers: list[Quantity]) -> list[Quantity]:
    """`numbers` with terms in years and months as months, and parts of a whole as fractions too."""
    if len(numbers) < 2:
        return numbers
    result = list(numbers)
    for at, (one, other) in enumerate(pairwise(numbers)):
        between = text[one.span[1] : other.span[0]]
        first, second = one.values[0], other.values[0]
        if _years_and_months.fullmatch(between) and _months.match(text, other.span[1]):
            months = first * _MONTHS + second
            years = whole(Fraction(months) / _MONTHS)
            result[at] = one._replace(values=(years, months, first))
            result[at + 1] = other._replace(weight=Weight.FAINT)
        elif (
            (out_of := _out_of.fullmatch(between))
            and 0 < second < first
            and text.startswith(out_of[1], other.span[1])
        ):
            part = Fraction(second) / Fraction(first)
            weight = max(one.weight, Weight.FAIR)
            result[at] = one._replace(values=(*one.values, part, whole(part * 100)), weight=weight)
            result[at + 1] = other._replace(weight=Weight.FAINT if second == 1 else Weight.FAIR)
    return result


def _with_years_after(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with the year that so many after one are: 2014年… 6年後."""
    result: list[Quantity] = []
    year: Quantity | None = None
    for quantity in found:
        if year and quantity.weight and (term := _after.match(text, quantity.span[1])):
            value = quantity.values[0]
            beside = year.values[0] + (value if term[1] == "後" else -value)
            result.append(quantity._replace(values=(*quantity.values, beside)))
            continue
        if quantity.kind is Kind.YEAR:
            year = quantity
        result.append(quantity)
    return result


def with_times_beside(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with years and months that are told from one before them: 2019年… 翌年, 10月… 同月."""
    beside = []
    found = _with_years_after(text, found)
    for match in _beside.finditer(text):
        unit = Kind.YEAR if text[match.end() - 1] == "年" else Kind.MONTH
        known = [each for each in found if each.kind is unit and each.span[1] <= match.start()]
        if known:
            step = 0 if match["same"] else -1 if match["before"] else 2 if match["far"] else 1
            value = whole(known[-1].values[0] + step)
            if unit is Kind.MONTH:
                value = (value - 1) % _MONTHS + 1
            beside.append(Quantity((value,), match.span(), unit, Weight.FAINT))
    return sorted([*found, *beside], key=lambda each: each.span) if beside else found
