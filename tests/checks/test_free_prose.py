"""Free translations of notices, letters, minutes and speeches: none that is sound has a warning or an error."""

from __future__ import annotations

import pytest

from declaration_doc import Severity, check_pairs
from tests.checks.pairs_of import Case, found, pairs


@pytest.mark.parametrize("case", pairs("free-prose*.txt"))
def test_a_free_translation_has_no_fault_but_that_of_its_case(case: Case) -> None:
    grave = {each.name for each in found(case.french, case.japanese, "") if each.severity >= Severity.WARNING}
    assert grave == set(case.faults)


def test_a_date_told_from_now_answers_no_date_that_is_wrong() -> None:
    wrong = check_pairs(
        [("p", "Le 12 mars 2026, la délégation est repartie.", "今年3月13日、代表団は帰国した。")]
    )
    assert [each.severity for each in wrong if each.code in ("T101", "T103")] == [Severity.ERROR]
