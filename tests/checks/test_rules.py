"""Each rule finds its own bad example, and nothing in its good one."""

from __future__ import annotations

from pathlib import Path

import pytest

from declaration_doc.checks import CATALOG, RULES, check, find_fault, is_adjustable
from declaration_doc.checks.context import Rule
from declaration_doc.formats.yaml_faults import FAULTS as YAML_FAULTS
from declaration_doc.model.finding import Finding
from declaration_doc.workspace import load
from tests.small import both, declaration, put

GLOSSARY = """\
entries:
  - {key: nancy, kind: name, forms: {fr: Nancy, ja: ナンシー}}
  - {key: tours, kind: name, forms: {fr: Tours, ja: トゥール}}
  - {key: host-city, kind: term, forms: {fr: ville hôte, ja: 開催都市}}
"""
AFTER = """\
<back>
  <annex xml:id="annex-1"><heading xml:id="annex-1-title"><s xml:id="annex-1-title-1">
    <t xml:lang="fr">Tableau</t><t xml:lang="ja">別表</t></s></heading>
    <p xml:id="annex-1-p"><s xml:id="annex-1-p-1">
      <t xml:lang="fr">Rien.</t><t xml:lang="ja">なし。</t></s></p>
  </annex>
</back>
<notes>
  <note xml:id="note-1"><s xml:id="note-1-1">
    <t xml:lang="fr">Note.</t><t xml:lang="ja">注。</t></s></note>
</notes>
"""
PARITY = [rule for rule in RULES if "S200" < rule.FAULT.code < "S210"]


def found(folder: Path, *texts: str, after: str = "", **companions: str) -> list[Finding]:
    source = load(put(folder, declaration(*texts, after=after), **companions))
    return list(check(source))


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_clean_declaration_has_no_finding(tmp_path: Path) -> None:
    done = "{state: reviewed}"
    review = f"segments:\n  title-1:\n    ja: {done}\n  p-1-1:\n    ja: {done}\n"
    assert found(tmp_path, glossary=GLOSSARY, review=review) == []


@pytest.mark.parametrize("rule", PARITY, ids=lambda rule: str(rule.FAULT.name))
def test_parity_finds_its_bad_example_and_nothing_in_its_good_one(rule: Rule, tmp_path: Path) -> None:
    called = both('voir<noteref target="note-1"/>', '参照<noteref target="note-1"/>')
    bad = found(tmp_path / "bad", called, rule.FAULT.bad, after=AFTER)
    assert codes(bad) == [rule.FAULT.code]
    assert (bad[0].segment, bad[0].language) == ("p-2-1", "ja")
    assert bad[0].position is not None
    assert found(tmp_path / "good", called, rule.FAULT.good, after=AFTER) == []


def test_parity_names_what_each_language_has_alone(tmp_path: Path) -> None:
    [finding] = found(
        tmp_path,
        both(
            'à <name key="nancy">Nancy</name>, à <name key="tours">Tours</name>',
            '<name key="tours">トゥール</name>と<name key="metz">メス</name>で',
        ),
    )
    assert finding.message == "the names differ: «ja» has metz, «fr» has nancy"


def test_a_name_may_be_repeated_by_one_language_a_number_may_not(tmp_path: Path) -> None:
    name = both(
        'à <name key="nancy">Nancy</name> et là',
        '<name key="nancy">ナンシー</name>と<name key="nancy">ナンシー</name>で',
    )
    number = both('<num value="3">trois</num>', '<num value="3">三</num>つの<num value="3">三</num>')
    assert codes(found(tmp_path / "name", name)) == []
    assert codes(found(tmp_path / "number", number)) == ["S204"]


def test_a_range_of_dates_is_one_value(tmp_path: Path) -> None:
    french = 'du <date from="2022-10-03" to="2022-10-06">3 au 6 octobre 2022</date>'
    same = '<date from="2022-10-03" to="2022-10-06">2022年10月3日から6日まで</date>'
    apart = '<date when="2022-10-03">2022年10月3日</date>から<date when="2022-10-06">6日</date>まで'
    assert found(tmp_path / "same", both(french, same)) == []
    [finding] = found(tmp_path / "apart", both(french, apart))
    assert "2022-10-03, 2022-10-06, «fr» has 2022-10-03/2022-10-06" in finding.message


def test_the_adopted_wording_counts_not_its_correction(tmp_path: Path) -> None:
    text = both(
        '<choice><sic><num value="14">14</num></sic><corr><num value="15">15</num></corr></choice>',
        '<num value="14">14</num>',
    )
    assert found(tmp_path, text) == []


def test_a_declared_absence_is_no_difference(tmp_path: Path) -> None:
    text = (
        '<t xml:lang="fr"><name key="nancy">Nancy</name></t>\n<absent xml:lang="ja" reason="known in Japan"/>'
    )
    assert found(tmp_path, text) == []


def test_names_and_terms_are_in_the_glossary_under_their_kind(tmp_path: Path) -> None:
    unknown = both('<name key="metz">Metz</name>', '<name key="metz">メス</name>')
    wrong = both('<name key="host-city">ville hôte</name>', '<name key="host-city">開催都市</name>')
    findings = found(tmp_path / "with", unknown, wrong, glossary=GLOSSARY)
    assert [(finding.code, finding.segment, finding.language) for finding in findings] == [
        ("S211", "p-1-1", "fr"),
        ("S211", "p-1-1", "ja"),
        ("S211", "p-2-1", "fr"),
        ("S211", "p-2-1", "ja"),
    ]
    assert "glossary.yaml" in findings[0].remedy
    assert found(tmp_path / "without", unknown, wrong) == []


def test_names_stated_as_data_are_in_the_glossary_too(tmp_path: Path) -> None:
    listed = AFTER.replace(
        "</annex>",
        '<participants xml:id="cities">'
        '<participant xml:id="cities-metz" key="metz"><s xml:id="cities-metz-1">'
        '<t xml:lang="fr">Metz</t><t xml:lang="ja">メス</t></s></participant></participants></annex>',
    )
    called = both('voir<noteref target="note-1"/>', '参照<noteref target="note-1"/>')
    [finding] = found(tmp_path, called, after=listed, glossary=GLOSSARY)
    assert (finding.code, finding.segment) == ("S211", "cities-metz")


def test_an_entry_has_a_form_in_every_language_of_the_declaration(tmp_path: Path) -> None:
    [finding] = found(tmp_path, glossary="entries:\n  - {key: nancy, kind: name, forms: {fr: Nancy}}\n")
    assert (finding.code, finding.language) == ("S212", "ja")
    assert finding.path.endswith("glossary.yaml")
    assert finding.position is not None
    assert finding.position.line == 2


def test_what_is_marked_as_an_entry_is_one_of_its_forms(tmp_path: Path) -> None:
    inflected = both('<term key="host-city">villes hôtes</term>', '<term key="host-city">開催都市</term>')
    other = both('<term key="host-city">villes d’accueil</term>', '<term key="host-city">開催都市</term>')
    assert found(tmp_path / "good", inflected, glossary=GLOSSARY) == []
    [finding] = found(tmp_path / "bad", other, glossary=GLOSSARY)
    assert (finding.code, finding.language) == ("G104", "fr")
    assert "ville hôte" in finding.message


def test_a_slip_of_the_adopted_wording_is_no_form_unlisted(tmp_path: Path) -> None:
    slip = both(
        '<name key="tours"><choice><sic>Tour</sic><corr>Tours</corr></choice></name>',
        '<name key="tours">トゥール</name>',
    )
    assert found(tmp_path, slip, glossary=GLOSSARY) == []


def test_a_record_is_about_a_segment_and_a_language_of_the_declaration(tmp_path: Path) -> None:
    draft = "{state: draft}"
    review = f"segments:\n  p-9-1:\n    fr: {draft}\n    ja: {draft}\n  p-1-1:\n    en: {draft}\n"
    findings = [finding for finding in found(tmp_path, review=review) if finding.code[0] == "S"]
    assert codes(findings) == ["S221", "S222"]
    assert all(finding.path.endswith("declaration.review.yaml") for finding in findings)


def test_the_code_of_a_country_is_no_language(tmp_path: Path) -> None:
    data = declaration(both("L'eau.", "水。")).replace(b'"ja"', b'"jp"')
    path = put(tmp_path, data)
    [finding] = [one for one in check(load(path)) if one.code == "S213"]
    assert (finding.path, finding.position is not None) == (str(path), True)
    assert finding.remedy.endswith(": «ja»")


def test_no_code_and_no_name_stands_twice() -> None:
    assert len({fault.code for fault in CATALOG}) == len(CATALOG)
    assert len({fault.name for fault in CATALOG}) == len(CATALOG)


def test_every_fault_says_why_it_matters_and_how_to_mend_it() -> None:
    for fault in CATALOG:
        assert fault.why, fault.code
        assert fault.remedy, fault.code
        assert fault.message[0].islower() or not fault.message[0].isalpha() or fault.message.startswith("XML")


def test_a_fault_is_found_by_code_or_name_in_any_case() -> None:
    assert find_fault("s201") == find_fault("Name-Keys-Differ") == RULES[0].FAULT
    assert find_fault("nothing") is None


def test_what_reading_stands_on_cannot_be_changed() -> None:
    assert not any(is_adjustable(fault) for fault in YAML_FAULTS)
    assert all(is_adjustable(rule.FAULT) for rule in RULES)
