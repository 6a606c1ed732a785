"""The rules about numbers and dates, in the order of their codes (T1)."""

from __future__ import annotations

from declaration_doc.checks.kinds import PairRule, TextRule
from declaration_doc.checks.rules import (
    added_numbers,
    amount_words,
    announced_counts,
    bounds,
    bounds_missing,
    dates,
    era_years,
    fiscal_years,
    impossible_dates,
    inverted_ranges,
    measures,
    missing_numbers,
    numbers,
    time_words,
    weekdays,
    wrong_weekdays,
)

TEXT_RULES: tuple[TextRule, ...] = (
    announced_counts,
    impossible_dates,
    wrong_weekdays,
    era_years,
    inverted_ranges,
)
PAIR_RULES: tuple[PairRule, ...] = (
    dates,
    fiscal_years,
    numbers,
    missing_numbers,
    added_numbers,
    bounds,
    measures,
    bounds_missing,
    weekdays,
    time_words,
    amount_words,
)
