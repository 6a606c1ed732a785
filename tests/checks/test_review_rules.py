"""What the review state of a declaration lets the rules find."""

from __future__ import annotations

from pathlib import Path

from declaration_doc.checks import check
from declaration_doc.languages.digests import text_digest
from declaration_doc.model.finding import Finding
from declaration_doc.model.inline import Words
from declaration_doc.workspace import load
from tests.small import both, declaration, put

FRENCH = "L'eau est un bien commun."
SEEN = text_digest((Words(FRENCH),))
TITLE = text_digest((Words("Charte de l'eau"),))


def found(folder: Path, record: str, french: str = FRENCH, translator: str = "") -> list[Finding]:
    review = (
        f"segments:\n  title-1:\n    ja: {{state: reviewed, by: 山田, against: {{fr: '{TITLE}'}}}}\n"
        f"  p-1-1:\n    ja: {record}\n"
    )
    data = declaration(both(french, "水は共有財産である。"))
    if translator:
        by = f'authority="unofficial-translation" translator="{translator}"'
        data = data.replace(b'xml:lang="ja" authority="not-stated"', f'xml:lang="ja" {by}'.encode())
    return [finding for finding in check(load(put(folder, data, review=review))) if finding.code[0] == "R"]


def codes(findings: list[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_text_that_was_reviewed_against_its_counterpart_as_it_stands_waits_for_nothing(
    tmp_path: Path,
) -> None:
    assert found(tmp_path, f"{{state: approved, by: 山田, against: {{fr: '{SEEN}'}}}}") == []


def test_a_translated_text_waits_for_its_reviser(tmp_path: Path) -> None:
    [finding] = found(tmp_path, "{state: translated, by: 佐藤}")
    assert (finding.code, finding.segment, finding.language) == ("R101", "p-1-1", "ja")
    assert finding.position is not None
    assert "review approve p-1-1 --language ja" in finding.remedy


def test_a_text_without_a_record_waits_once_its_language_is_under_review(tmp_path: Path) -> None:
    data = declaration(both(FRENCH, "水は共有財産である。"), both("Fin.", "終わり。"))
    review = f"segments:\n  title-1:\n    ja: {{state: reviewed, against: {{fr: '{TITLE}'}}}}\n"
    waiting = check(load(put(tmp_path / "some", data, review=review)))
    assert [f.segment for f in waiting if f.code == "R101"] == ["p-1-1", "p-2-1"]
    assert codes(list(check(load(put(tmp_path / "none", data))))) == []


def test_a_reworded_counterpart_makes_a_review_stale(tmp_path: Path) -> None:
    record = f"{{state: approved, by: 山田, against: {{fr: '{SEEN}'}}}}"
    [finding] = found(tmp_path, record, "L'eau est un bien public.")
    assert finding.code == "R102"
    assert "«fr» was reworded" in finding.message


def test_a_change_of_typography_does_not(tmp_path: Path) -> None:
    record = f"{{state: approved, by: 山田, against: {{fr: '{SEEN}'}}}}"
    assert found(tmp_path, record, "L’eau est un  bien\ncommun.") == []


def test_a_reworded_text_is_stale_against_itself(tmp_path: Path) -> None:
    record = "{state: reviewed, by: 山田, against: {ja: '0000000000000000'}}"
    [finding] = found(tmp_path, record)
    assert finding.code == "R102"
    assert "«ja» was reworded" in finding.message


def test_an_approval_names_who_approved(tmp_path: Path) -> None:
    assert codes(found(tmp_path, "{state: approved}")) == ["R103"]
    assert codes(found(tmp_path, "{state: reviewed}")) == []


def test_a_translator_does_not_approve_alone(tmp_path: Path) -> None:
    record = "{state: approved, by: T. Sato}"
    assert codes(found(tmp_path / "same", record, translator="t. sato")) == ["R104"]
    assert codes(found(tmp_path / "other", record, translator="K. Yamada")) == []
    assert codes(found(tmp_path / "reviewed", "{state: reviewed, by: T. Sato}", translator="T. Sato")) == []
