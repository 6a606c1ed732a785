"""Numbers and dates of pairs: what is wrong is found, what is right is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from declaration_doc import check, check_pairs, read
from declaration_doc.languages.analysis import analysis
from declaration_doc.languages.quantity import Weight
from tests.checks.pairs_of import Case, found, pairs
from tests.small import both, declaration, put

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
LEAST_FOUND = 0.95
"""Share of changed numbers that must be found in texts written as such texts are."""


@pytest.mark.parametrize("case", pairs("numbers-*.txt"))
def test_a_pair_has_the_faults_of_its_case_and_no_others(case: Case) -> None:
    assert sorted(finding.name for finding in found(case.french, case.japanese, "T1")) == sorted(case.faults)


@pytest.mark.parametrize("case", pairs("numbers-*.txt"))
def test_full_width_digits_change_nothing(case: Case) -> None:
    assert sorted(
        finding.name for finding in found(case.french, case.japanese.translate(FULL_WIDTH), "T1")
    ) == sorted(case.faults)


def changed(japanese: str) -> Iterator[str]:
    """The text with one of its numbers one higher, each in turn: those in digits that matter."""
    quantities = analysis("ja").quantities
    assert quantities is not None
    spans = [quantity.span for quantity in quantities(japanese) if quantity.weight is Weight.FIRM]
    for digits in re.finditer(r"(?<![\d.,])[1-9]\d*(?![\d.,])", japanese):
        if any(start <= digits.start() and digits.end() <= end for start, end in spans):
            yield f"{japanese[: digits.start()]}{int(digits[0]) + 1}{japanese[digits.end() :]}"


def test_nearly_every_number_that_is_changed_is_found() -> None:
    sound = [case.values[0] for case in pairs("numbers-*.txt") if not case.values[0].faults]
    texts = [(case.french, text) for case in sound for text in changed(case.japanese)]
    assert len(texts) > 150
    hits = [pair for pair in texts if found(*pair, "T1")]
    assert len(hits) / len(texts) >= LEAST_FOUND


def test_a_finding_marks_the_numbers_in_both_texts() -> None:
    [finding] = found("les 17 objectifs de 2015", "2015年の16の目標", "T1")
    first, second = finding.passages
    assert [first.text[slice(*span)] for span in first.spans] == ["17"]
    assert [second.text[slice(*span)] for span in second.spans] == ["16"]
    assert (first.language, second.language) == ("fr", "ja")


def test_the_japanese_text_may_stand_first() -> None:
    [finding] = check_pairs([("pair", "16の目標", "les 17 objectifs")], languages=("ja", "fr"))
    assert finding.name == "numbers-differ"
    assert (finding.segment, finding.language) == ("pair", "fr")


@pytest.mark.parametrize(("first", "second"), [("17 objectifs", ""), ("", "17の目標"), ("", "")])
def test_a_text_that_is_not_there_is_no_number_left_out(first: str, second: str) -> None:
    assert found(first, second, "T1") == []


def test_a_language_without_analysis_is_left_alone() -> None:
    assert check_pairs([("pair", "17 Ziele", "16の目標")], languages=("de", "ja")) == []


def test_a_regional_variant_is_read_as_its_language() -> None:
    [finding] = check_pairs([("pair", "dix-sept buts", "16の目標")], languages=("fr-CA", "ja-JP"))
    assert finding.name == "numbers-differ"


def listing(items: int) -> str:
    """A list of so many items, as XML."""
    inside = "".join(
        f'<item xml:id="i{n}"><s xml:id="i{n}-1">{both("L’eau", "水")}</s></item>'
        for n in range(1, items + 1)
    )
    return f'<list xml:id="axes" marker="bullet">{inside}</list>'


@pytest.mark.parametrize(("items", "languages"), [(3, []), (2, ["fr", "ja"]), (4, ["fr", "ja"])])
def test_a_list_has_as_many_items_as_are_announced(tmp_path: Path, items: int, languages: list[str]) -> None:
    announcing = both("Nous retenons trois axes prioritaires :", "次の三つの優先的な軸を定める。")
    data = declaration(announcing).replace(b"</preamble>", f"{listing(items)}</preamble>".encode())
    findings = check(read(put(tmp_path, data)))
    assert [f.language for f in findings if f.name == "count-contradicts-items"] == languages


def test_what_the_markup_says_already_is_not_said_again(tmp_path: Path) -> None:
    marked = both('<num value="17">17</num> buts', '<num value="16">16</num>の目標')
    [finding] = check(read(put(tmp_path, declaration(marked))))
    assert finding.name == "number-values-differ"


def test_a_wrong_number_behind_a_right_value_is_found(tmp_path: Path) -> None:
    marked = both('<num value="17">17</num> buts', '<num value="17">16</num>の目標')
    [finding] = check(read(put(tmp_path, declaration(marked))))
    assert (finding.name, finding.segment, finding.language) == ("numbers-differ", "p-1-1", "ja")
    assert finding.position is not None
