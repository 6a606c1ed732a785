"""`explain`: the manual of the rules."""

from __future__ import annotations

import pytest
from wcwidth import wcswidth

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


@pytest.mark.parametrize(("tag", "heading"), [("fr", "Pourquoi c’est important"), ("ja", "なぜ問題か")])
def test_a_page_is_read_in_the_language_of_its_reader(run: Run, tag: str, heading: str) -> None:
    page = run("explain", "T103", "--lang", tag).out
    assert page.startswith("T103 numbers-differ (error)\n")
    assert heading in page
    assert "Why it matters" not in page
    assert page == run("explain", "T103", LC_ALL=f"{tag}_XX.UTF-8").out
    assert max(wcswidth(line) for line in page.splitlines()) <= 100
