"""Numbers typed in a source are checked against the order of its blocks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.model.block import Kind, Marking
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.finding import Severity
from declaration_doc.model.inline import Words
from declaration_doc.model.position import Position
from declaration_doc.model.segment import Segment, Text
from declaration_doc.numbering import NUMBER_FAULTS, check_numbers
from tests.numbering.samples import block, declaration


def test_a_number_out_of_order_is_found_with_its_place_and_its_remedy() -> None:
    source = declaration(
        block(Kind.RESOLUTION, "policy", number=1),
        block(Kind.RESOLUTION, "exchange", number=3),
        block(Kind.RESOLUTION, "partners", number=3),
    )
    (finding,) = check_numbers(source)
    assert (finding.code, finding.name, finding.severity) == ("S120", "number-out-of-order", Severity.ERROR)
    assert (finding.segment, finding.position) == ("exchange", Position(7, 3))
    assert "number 3" in finding.message
    assert "expected 2" in finding.message
    assert "write 2" in finding.remedy


def test_typed_numbers_may_stand_beside_computed_ones() -> None:
    source = declaration(
        block(Kind.WORKSHOP, "economy"),
        block(Kind.WORKSHOP, "society", number=2),
        block(Kind.WORKSHOP, "environment"),
    )
    assert check_numbers(source) == ()


def test_a_number_that_no_edition_would_print_is_found() -> None:
    item = block(Kind.ITEM, "study", number=1)
    bullets = replace(block(Kind.LIST, "steps", item), data=Marking("bullet"))
    (finding,) = check_numbers(declaration(bullets))
    assert (finding.code, finding.segment) == ("S121", "study")


def test_a_number_on_a_block_taken_out_of_the_numbering_is_found() -> None:
    opening = block(Kind.WORKSHOP, "opening", numbered=False, number=1)
    (finding,) = check_numbers(declaration(opening, block(Kind.WORKSHOP, "economy", number=1)))
    assert (finding.code, finding.segment) == ("S121", "opening")


def test_the_faults_of_numbers_have_codes_of_their_own() -> None:
    assert [fault.code for fault in NUMBER_FAULTS] == ["S120", "S121", "S122"]
    assert all(fault.why and fault.good and fault.bad for fault in NUMBER_FAULTS)


def saying(kind: Kind, french: str, japanese: str) -> Declaration:
    texts = (Text("fr", (Words(french),)), Text("ja", (Words(japanese),)))
    return declaration(replace(block(kind, "policy"), segments=(Segment("policy-1", texts),)))


@pytest.mark.parametrize(
    ("kind", "french", "japanese", "found"),
    [
        (Kind.RESOLUTION, "1. Les villes coopèrent.", "都市は協力する。", ["1."]),
        (Kind.RESOLUTION, "(1) Les villes coopèrent.", "１　都市は協力する。", ["(1)", "１"]),
        (Kind.ARTICLE, "Les villes coopèrent.", "第1条　都市は協力する。", ["第1条"]),
        (Kind.ARTICLE, "Article premier – L'eau", "水", ["Article premier"]),
        (Kind.ARTICLE, "Article\u00a01 – L'eau", "第 1 条　水", ["Article\u00a01"]),
        (Kind.ARTICLE, "Article 1er. L'eau", "水", ["Article 1er"]),
        (Kind.ARTICLE, "Article 12 de la charte", "第12条", []),
        (Kind.RESOLUTION, "1,5 million d'habitants", "1.5百万人の住民", []),
        (Kind.RESOLUTION, "1 ville sur deux coopère.", "1都市が協力する。", []),
        (Kind.RESOLUTION, "2. Les villes coopèrent.", "都市は協力する。", []),
    ],
)
def test_a_number_that_would_be_printed_twice_is_found(
    kind: Kind, french: str, japanese: str, found: list[str]
) -> None:
    findings = check_numbers(saying(kind, french, japanese))
    assert [finding.code for finding in findings] == ["S122"] * len(found)
    assert all(f"«{words}»" in finding.message for words, finding in zip(found, findings, strict=True))


@given(st.lists(st.none() | st.integers(1, 9), max_size=8))
def test_there_is_one_finding_for_each_typed_number_that_differs(typed: list[int | None]) -> None:
    body = [block(Kind.RESOLUTION, f"r{place}", number=number) for place, number in enumerate(typed, 1)]
    wrong = [f"r{place}" for place, number in enumerate(typed, 1) if number not in {None, place}]
    assert [finding.segment for finding in check_numbers(declaration(*body))] == wrong
