"""Settings and suppressions, and what the engine settles."""

from __future__ import annotations

from pathlib import Path

import pytest

from declaration_doc.checks import check, fails
from declaration_doc.model.finding import Finding, Severity
from declaration_doc.workspace import load
from tests.small import both, declaration, put

DIFFERENT = both('<num value="3">trois</num>', '<num value="4">四</num>')
IGNORED = f'{DIFFERENT}\n<ignore rule="number-values-differ" reason="counted otherwise in Japan"/>'


def found(folder: Path, *texts: str, **companions: str) -> list[Finding]:
    return list(check(load(put(folder, declaration(*texts), **companions))))


def names(findings: list[Finding]) -> list[str]:
    return [finding.name for finding in findings]


@pytest.mark.parametrize("rule", ["S204", "number-values-differ"])
@pytest.mark.parametrize("language", ["", ' xml:lang="ja"'])
def test_a_finding_is_suppressed_by_code_or_name_and_language(
    tmp_path: Path, rule: str, language: str
) -> None:
    assert found(tmp_path, f'{DIFFERENT}\n<ignore rule="{rule}"{language} reason="as agreed"/>') == []


def test_a_suppression_holds_in_its_own_segment_only(tmp_path: Path) -> None:
    assert names(found(tmp_path, IGNORED, DIFFERENT)) == ["number-values-differ"]


def test_a_suppression_that_suppresses_nothing_is_a_finding(tmp_path: Path) -> None:
    [finding] = found(tmp_path, f'{both("un", "一")}\n<ignore rule="S204" reason="as agreed"/>')
    assert finding.name == "suppression-unused"
    assert finding.segment == "p-1-1"
    assert finding.position is not None


def test_a_suppression_for_the_other_language_suppresses_nothing(tmp_path: Path) -> None:
    ignored = f'{DIFFERENT}\n<ignore rule="S204" xml:lang="fr" reason="as agreed"/>'
    assert sorted(names(found(tmp_path, ignored))) == ["number-values-differ", "suppression-unused"]


def test_two_suppressions_of_one_finding_are_both_used(tmp_path: Path) -> None:
    assert found(tmp_path, f'{IGNORED}\n<ignore rule="S204" reason="once more"/>') == []


def test_an_unknown_rule_in_a_suppression_is_a_finding(tmp_path: Path) -> None:
    assert names(
        found(tmp_path, f'{both("un", "一")}\n<ignore rule="no-such-rule" reason="as agreed"/>')
    ) == ["suppression-rule-unknown"]


def test_what_reading_stands_on_cannot_be_suppressed(tmp_path: Path) -> None:
    lacking = '<t xml:lang="fr">un</t>\n<ignore rule="language-missing" reason="as agreed"/>'
    assert sorted(names(found(tmp_path, lacking))) == ["language-missing", "suppression-refused"]


def test_a_rule_that_is_off_finds_nothing_and_needs_no_suppression(tmp_path: Path) -> None:
    for word in ("S204", "number-values-differ"):
        assert (
            found(tmp_path, IGNORED, DIFFERENT, configuration=f"rules: {{{word}: off, number-missing: off}}")
            == []
        )


def test_a_rule_gets_the_severity_that_is_wanted(tmp_path: Path) -> None:
    [finding] = found(tmp_path, DIFFERENT, configuration="rules: {number-values-differ: info}")
    assert finding.severity is Severity.INFO


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ("number-value-differ: off", "setting-rule-unknown"),
        ("language-missing: off", "setting-rule-fixed"),
        ("S001: warning", "setting-rule-fixed"),
        ("name-keys-differ: {threshold: 2}", "setting-no-threshold"),
    ],
)
def test_a_setting_that_does_nothing_is_a_finding(tmp_path: Path, rules: str, expected: str) -> None:
    [finding] = found(tmp_path, configuration=f"rules: {{{rules}}}")
    assert finding.name == expected
    assert finding.path.endswith("declaration-doc.yaml")
    assert finding.position is not None


def test_an_unknown_rule_gets_a_suggestion(tmp_path: Path) -> None:
    [finding] = found(tmp_path, configuration="rules: {number-value-differ: off}")
    assert "«number-values-differ»" in finding.remedy


def test_the_findings_of_reading_stand_with_those_of_the_rules(tmp_path: Path) -> None:
    findings = found(tmp_path, '<t xml:lang="fr"><num value="3">trois</num></t>', DIFFERENT)
    assert names(findings) == ["language-missing", "number-values-differ"]


def test_a_typed_number_out_of_order_has_its_place(tmp_path: Path) -> None:
    resolutions = "".join(
        f'<resolution xml:id="r{n}" number="{n}"><s xml:id="r{n}-1">{both("Oui.", "可。")}</s></resolution>'
        for n in (1, 3)
    )
    data = declaration().replace(b"</preamble>", f"</preamble>{resolutions}".encode())
    [finding] = check(load(put(tmp_path, data)))
    assert finding.name == "number-out-of-order"
    assert finding.path.endswith("declaration.xml")
    assert finding.position is not None


def test_where_a_file_cannot_be_understood_reading_alone_speaks(tmp_path: Path) -> None:
    findings = check(load(put(tmp_path, b"<declaration")))
    assert findings
    assert all(finding.code.startswith("S0") for finding in findings)


@pytest.mark.parametrize(
    ("severity", "failing"),
    [
        (Severity.ERROR, {"error", "warning", "info"}),
        (Severity.WARNING, {"warning", "info"}),
        (Severity.INFO, {"info"}),
    ],
)
def test_what_makes_a_check_fail(severity: Severity, failing: set[str]) -> None:
    finding = Finding("S204", "number-values-differ", severity, "", "")
    assert {word for word in ("error", "warning", "info", "never") if fails([finding], word)} == failing
    assert not fails([], "info")
