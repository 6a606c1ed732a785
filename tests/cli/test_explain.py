"""`explain`: the manual of the rules."""

from __future__ import annotations

import pytest

from declaration_doc.cli.faults import every_fault
from tests.cli.conftest import Run


def test_every_rule_is_listed(run: Run) -> None:
    ran = run("explain")
    assert ran.code == 0
    assert [line.split() for line in ran.out.splitlines()] == [
        [fault.code, str(fault.severity), fault.name] for fault in every_fault()
    ]


@pytest.mark.parametrize("word", ["S204", "s204", "number-values-differ"])
def test_a_rule_is_explained_by_code_or_name(run: Run, word: str) -> None:
    ran = run("explain", word)
    assert ran.code == 0
    assert ran.out.startswith("S204 number-values-differ (error)\n")
    assert '<num value="40">40</num>' in ran.out
    assert '<ignore rule="number-values-differ" reason="…"/>' in ran.out


def test_a_rule_that_is_fixed_says_so(run: Run) -> None:
    assert "neither switched off nor suppressed" in run("explain", "language-missing").out


def test_an_unknown_rule_gets_a_suggestion(run: Run) -> None:
    ran = run("explain", "number-value-differ")
    assert (ran.code, ran.out) == (2, "")
    assert "number-values-differ" in ran.err


@pytest.mark.parametrize("code", ["D101", "D207", "F001"])
def test_what_no_rule_finds_is_explained_too(run: Run, code: str) -> None:
    ran = run("explain", code)
    assert ran.code == 0
    assert ran.out.startswith(code)
    assert "no rule finds it" in ran.out


def test_no_code_and_no_name_stands_twice() -> None:
    faults = every_fault()
    assert len({fault.code for fault in faults}) == len({fault.name for fault in faults}) == len(faults)
