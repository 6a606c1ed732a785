"""`declaration-doc.yaml`: every key may be left out, and none is passed over."""

from __future__ import annotations

import inspect
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from declaration_doc.formats import configuration
from declaration_doc.formats.configuration import parse
from declaration_doc.model.configuration import Configuration, RuleSetting
from declaration_doc.model.edition import EditionSpec, Layout, Writing
from declaration_doc.model.finding import Severity
from declaration_doc.model.style import Lettering
from declaration_doc.model.typesetting import CHOICES, Typesetting


def configured(text: str) -> tuple[Configuration, list[str]]:
    value, findings = parse(text.encode(), "declaration-doc.yaml")
    return value, [finding.name for finding in findings]


def test_an_empty_file_is_the_default() -> None:
    assert configured("") == (Configuration(path="declaration-doc.yaml"), [])


def test_every_key_of_the_documentation_is_understood() -> None:
    example = textwrap.dedent("\n".join((inspect.getdoc(configuration) or "").splitlines()[3:]))
    value, findings = configured(example)
    assert findings == []
    typesetting = Typesetting.of_words(
        (
            "guillemets-narrow",
            "hanging-punctuation-on",
            "opening-brackets-half",
            "emphasis-dots",
            "reading-order-languages",
        )
    )
    own = [
        EditionSpec("ja-fr-corrected", ("ja", "fr"), Layout.PARALLEL, corrections=True),
        EditionSpec("ja-kanji", ("ja",), Layout.SINGLE, writing=Writing.VERTICAL, numerals="kanji"),
    ]
    own = [replace(spec, typesetting=typesetting) for spec in own]
    assert value == Configuration(
        editions=("fr-ja", *own),
        typesetting=typesetting,
        formats=("pdf", "html", "txt"),
        output="build",
        address="https://example.org/declarations/",
        width=80,
        rules={
            "term-keys-differ": RuleSetting("term-keys-differ", enabled=False),
            "U005": RuleSetting("U005", severity=Severity.ERROR),
        },
        verbs={"endeavour": {"ja": ("尽くす",)}},
        style="gazette",
        fonts=Lettering.EMBEDDED,
        paper="A5",
        css=("house.css",),
        fail_on="error",
        path="declaration-doc.yaml",
    )


def test_a_rule_that_measures_has_a_threshold() -> None:
    value, findings = configured("rules: {T120: {severity: warning, threshold: 2.5}}")
    assert findings == []
    assert value.setting("T120", "length-differs") == RuleSetting(
        "T120", severity=Severity.WARNING, threshold=2.5
    )


def test_an_edition_of_ones_own_has_the_layout_that_its_languages_want() -> None:
    value, _ = configured("editions: [{name: f, languages: [fr]}, {name: fj, languages: [fr, ja]}]")
    assert value.editions == (
        EditionSpec("f", ("fr",), Layout.SINGLE),
        EditionSpec("fj", ("fr", "ja"), Layout.PARALLEL),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("editons: [fr]", "yaml-misspelt-key"),
        ("colour: blue", "yaml-unknown-key"),
        ("[]", "yaml-not-a-mapping"),
        ("editions: fr", "yaml-not-a-list"),
        ("editions: [../fr]", "yaml-wrong-form"),
        ("editions: [fr, fr]", "edition-twice"),
        ("editions: [{name: a, languages: [fr, ja], layout: single}]", "layout-unfit"),
        ("editions: [{name: a, languages: [fr, ja, en], layout: facing}]", "layout-unfit"),
        ("editions: [{name: a, languages: [fr], layout: facing}]", "layout-unfit"),
        ("editions: [{name: a, languages: [french]}]", "yaml-wrong-form"),
        ("editions: [{languages: [fr]}]", "yaml-missing-key"),
        ("editions: [{name: a, languages: [fr], corrections: maybe}]", "yaml-wrong-value"),
        ("editions: [{name: a, languages: [ja], writing: slanted}]", "yaml-wrong-value"),
        ("editions: [{name: a, languages: [ja], numerals: 7}]", "yaml-wrong-form"),
        ("formats: [pdf, docx]", "yaml-wrong-value"),
        ("output: /etc", "yaml-wrong-form"),
        ("output: ../elsewhere", "yaml-wrong-form"),
        ("output: a/../../b", "yaml-wrong-form"),
        ("text: {width: wide}", "yaml-not-a-number"),
        ("text: {width: 10}", "yaml-not-a-number"),
        ("text: {width: 1e2}", "yaml-not-a-number"),
        ("check: {fail-on: always}", "yaml-wrong-value"),
        ("rules: {names-differ: severe}", "yaml-wrong-value"),
        ("rules: {names-differ: {severity: off}}", "yaml-wrong-value"),
        ("rules: {names-differ: {treshold: 1}}", "yaml-misspelt-key"),
        ("rules: {Names Differ: off}", "yaml-wrong-form"),
    ],
)
def test_what_is_not_understood_is_a_finding(text: str, expected: str) -> None:
    value, findings = configured(text)
    assert findings == [expected]
    assert value.width == 80


def test_what_is_right_counts_beside_what_is_wrong() -> None:
    value, findings = configured("output: /etc\ntext: {width: 60}\nrules: {U006: error}\n")
    assert findings == ["yaml-wrong-form"]
    assert (value.output, value.width) == (None, 60)
    assert value.setting("U006", "compatibility-ideograph") == RuleSetting("U006", severity=Severity.ERROR)
    assert value.setting("U005", "not-composed") is None


def test_every_key_is_in_the_manual(root: Path) -> None:
    page = (root / "docs" / "reference" / "configuration.md").read_text(encoding="utf-8")
    keys = {*configuration.TOP, *configuration.EDITION, *configuration.RULE, *CHOICES, "width", "fail-on"}
    assert {key for key in keys if f"`{key}`" not in page} == set()


def test_the_example_of_the_manual_has_no_fault(root: Path) -> None:
    page = (root / "docs" / "reference" / "configuration.md").read_text(encoding="utf-8")
    assert configured(page.partition("```yaml\n")[2].partition("```")[0])[1] == []
