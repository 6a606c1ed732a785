"""Reader and schema agree: each refuses what the other refuses, and for the same reason."""

from __future__ import annotations

from functools import cache

import pytest
from lxml import etree

from declaration_doc.formats.declaration import judge, parse
from declaration_doc.formats.declaration.faults import GRAMMAR_FAULTS, MEANING_FAULTS
from declaration_doc.resources import folder
from tests.formats.declaration.mutants import mutant
from tests.formats.declaration.samples import EVERY_ELEMENT

GRAMMAR = {fault.code for fault in GRAMMAR_FAULTS}
MEANING = {fault.code for fault in MEANING_FAULTS}
MUTANTS = 250


@cache
def grammar() -> etree.RelaxNG:
    return etree.RelaxNG(file=str(folder("schema") / "declaration.rng"))


@cache
def rules() -> etree.XSLT:
    return etree.XSLT(etree.parse(str(folder("schema") / "declaration.sch.xsl")))


def verdict(data: bytes) -> tuple[bool, set[str]]:
    """Whether RELAX NG accepts the source, and the names of the rules that Schematron finds broken."""
    tree = etree.fromstring(data, etree.XMLParser(collect_ids=False))
    failed = rules()(tree).iter("{http://purl.oclc.org/dsdl/svrl}failed-assert")
    return grammar().validate(tree), {element.get("id", "").partition(".")[0] for element in failed}


def test_the_source_that_uses_every_element_has_no_fault() -> None:
    assert parse(EVERY_ELEMENT).findings == ()
    assert verdict(EVERY_ELEMENT) == (True, set())


@pytest.mark.parametrize("start", range(0, MUTANTS, 25))
def test_reader_and_judges_refuse_the_same_mutants_for_the_same_reasons(start: int) -> None:
    for seed in range(start, start + 25):
        data = mutant(EVERY_ELEMENT, seed)
        parsed = parse(data)
        accepted, broken = verdict(data)
        said = {finding.name for finding in parsed.findings if finding.code in MEANING}
        assert any(finding.code in GRAMMAR for finding in parsed.findings) != accepted, f"mutant {seed}"
        if "duplicate-id" in broken:  # an order of signatories can be judged where their ids are unique
            said -= {"wrong-signing-order"}
            broken -= {"wrong-signing-order"}
        assert said == broken, f"mutant {seed}"
        assert (parsed.declaration is not None) == accepted, f"mutant {seed}"
        assert judge(data, "", parsed.findings) == (), f"mutant {seed}"
