"""Each rule of translation finds its bad examples, and nothing in its good ones."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest

from declaration_doc import check_pairs
from declaration_doc.checks.registry import TRANSLATION_RULES
from declaration_doc.languages.messages import said
from declaration_doc.model.configuration import Configuration, RuleSetting
from declaration_doc.model.finding import Finding
from tests.conftest import lacking

RULES: list[Any] = [*TRANSLATION_RULES]


def found(rule: Any, *pairs: tuple[str, str]) -> list[Finding]:
    """What the one rule finds in consecutive pairs."""
    from declaration_doc.checks import check_pairs as check

    if hasattr(rule, "is_ready") and not rule.is_ready():
        lacking("The French dictionary", "run `make .tools/dictionaries/fr.dic`")
    # A rule that is at rest by default is held to its examples too.
    wanted = Configuration(rules={rule.FAULT.name: RuleSetting(rule.FAULT.name)})
    rows = [(f"p{number}", first, second) for number, (first, second) in enumerate(pairs, 1)]
    glossary = getattr(rule, "GLOSSARY", None)
    return [f for f in check(rows, glossary, configuration=wanted) if f.code == rule.FAULT.code]


def examples(which: str) -> list[Any]:
    return [*_examples(which)]


def _examples(which: str) -> Iterator[Any]:
    for rule in RULES:
        for number, example in enumerate(getattr(rule, which), 1):
            document = example if isinstance(example[0], tuple) else (example,)
            yield pytest.param(rule, document, id=f"{rule.FAULT.name}-{number}")


@pytest.mark.parametrize(("rule", "document"), examples("BAD"))
def test_a_bad_example_has_the_fault_and_its_spans_lie_in_its_texts(
    rule: Any, document: tuple[tuple[str, str], ...]
) -> None:
    findings = found(rule, *document)
    assert findings
    texts = {*chain(*document)}
    for finding in findings:
        assert finding.passages
        for passage in finding.passages:
            assert passage.text in texts
            assert all(0 <= start <= end <= len(passage.text) for start, end in passage.spans)


@pytest.mark.parametrize(("rule", "document"), examples("GOOD"))
def test_a_good_example_has_no_fault(rule: Any, document: tuple[tuple[str, str], ...]) -> None:
    assert found(rule, *document) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.FAULT.name))
def test_a_rule_has_examples_of_both_kinds_and_a_page(rule: Any) -> None:
    assert rule.GOOD
    assert rule.BAD
    assert rule.FAULT.good
    assert rule.FAULT.bad
    assert rule.__doc__


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.FAULT.name))
@pytest.mark.parametrize("tag", ["fr", "ja"])
def test_what_a_rule_finds_is_said_in_the_language_of_the_reader(rule: Any, tag: str) -> None:
    example = rule.BAD[0]
    document = example if isinstance(example[0], tuple) else (example,)
    finding = found(rule, *document)[0]
    assert said(finding, tag) != (finding.message, finding.remedy)


def test_every_rule_stands_in_the_registry_once() -> None:
    codes = [rule.FAULT.code for rule in RULES]
    assert len(set(codes)) == len(codes)


def test_pairs_without_a_fault_have_no_finding() -> None:
    assert check_pairs([("a", "Les 17 objectifs.", "17の目標。"), ("b", "", "")]) == []
