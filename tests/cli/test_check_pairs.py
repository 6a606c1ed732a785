"""`check` of files that are no declarations."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.small import put

PAIRS = (
    "id\tfr\tja\nw-1\tCes 17 objectifs.\tこれら16の目標。\nw-2\tLa ville hôte décide.\t開催市は決定する。\n"
)


def test_a_table_is_checked_and_a_finding_keeps_its_line_and_id(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pairs.tsv").write_text(PAIRS)
    ran = run("check", "pairs.tsv")
    assert ran.code == 1
    assert ran.out.startswith("pairs.tsv:2:23: error T103 numbers-differ")
    assert ran.err == "1 file of texts checked: 1 error\n"
    (finding,) = json.loads(run("check", "pairs.tsv", "--format", "json").out)["findings"]
    assert (finding["segment"], finding["line"], finding["language"]) == ("w-1", 2, "ja")


def test_a_glossary_is_beside_the_file_or_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pairs.tsv").write_text(PAIRS)
    (tmp_path / "terms.txt").write_text("ville hôte\t開催都市\n")
    named = run("check", "pairs.tsv", "--glossary", "terms.txt").out
    assert "«ville hôte» is «開催都市» in the glossary" in named
    (tmp_path / "glossary.yaml").write_text(
        "entries:\n  - {key: host, kind: term, forms: {fr: ville hôte, ja: 開催都市}}\n"
    )
    assert "G101" in run("check", "pairs.tsv").out


def test_the_configuration_counts_for_pairs_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pairs.tsv").write_text(PAIRS)
    (tmp_path / "declaration-doc.yaml").write_text("rules: {numbers-differ: warning}\n")
    assert run("check", "pairs.tsv").code == 0
    assert run("check", "pairs.tsv", "--fail-on", "warning").code == 1


def test_pairs_and_declarations_in_one_call(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter")
    (tmp_path / "pairs.tsv").write_text(PAIRS)
    assert run("check", "charter", "pairs.tsv").err == "1 declaration, 1 file of texts checked: 1 error\n"


def test_both_texts_stand_on_the_page(run: Run, tmp_path: Path) -> None:
    (tmp_path / "pairs.tsv").write_text(PAIRS)
    page = run("check", "pairs.tsv", "--format", "html").out
    assert "Ces <mark>17</mark> objectifs." in page
    assert "これら<mark>16</mark>の目標。" in page


def test_what_does_not_go_together_is_a_usage_error(run: Run, tmp_path: Path) -> None:
    put(tmp_path / "charter")
    (tmp_path / "pairs.tsv").write_text(PAIRS)
    for words in (
        ("pairs.tsv", "--languages", "fr"),
        ("pairs.tsv", "--fix"),
        ("charter", "--languages", "fr,ja"),
        ("charter", "--glossary", "g.tsv"),
    ):
        assert run("check", *words).code == 2


def test_a_file_that_is_not_there_is_trouble_and_never_without_fault(run: Run, tmp_path: Path) -> None:
    ran = run("check", "no.po")
    assert ran.code == 2
    assert "no faults" not in ran.err
    assert ran.err.splitlines()[-1] == "1 file could not be checked"
