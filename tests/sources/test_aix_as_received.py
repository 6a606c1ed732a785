"""The French of Aix-en-Provence is the received text, token by token."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from declaration_doc.model.block import Block, Kind, walk_blocks
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.inline import Correction, Inline, Quotation, children_of, plain, walk
from declaration_doc.numbering import number

FILE = Path(__file__).resolve().parents[2] / "sources" / "aix-en-provence-2022" / "original.fr.txt"

RECEIVED = "06c7dc9981c9a5ae21a9535835af5ed5c8aabbd8e5800f90ded1f0492d008caf"
"""SHA-256 of the file as received."""

EXTRACTION = (
    (r"franco-\s*\n\s*japonaises", "franco-japonaises"),  # hyphen of the compound at the end of a line
    (r"\b7 e\b", "7e"),  # raised letter taken for a word
)
"""Artefacts of the extraction from PDF → what the page shows. Spaces and breaks fall with the tokens."""

SLIPS = {
    "preamble-history-2": ("Cezanne", "Cézanne"),
    "w1-intro-1": ("productions", "production"),
    "w1-agriculture-smart-1": ("multi acteurs", "multi-acteurs"),
    "w2-ageing-isolation-1": ("ente", "entre"),
    "w3-habitat-energy-1": ("chaleurs", "chaleur"),
}


def received() -> list[str]:
    text = FILE.read_text(encoding="utf-8")
    for artefact, shown in EXTRACTION:
        text = re.sub(artefact, shown, text)
    return text.split()


def spoken(nodes: tuple[Inline, ...]) -> str:
    """The characters of a French text, with its quotation marks."""
    parts = []
    for node in nodes:
        inner = children_of(node)
        text = spoken(inner) if inner else plain((node,))
        parts.append(f"« {text} »" if isinstance(node, Quotation) else text)
    return "".join(parts)


def told(declaration: Declaration) -> Iterator[str]:
    """The French in document order with its numbers and dashes; the line with the venue is not received."""
    numbers = number(declaration)
    labelled: dict[str, str] = {}
    for block in declaration.blocks():
        if block.kind in (Kind.WORKSHOP, Kind.RESOLUTION):
            target: Block | None = block.heading or block
            assert target is not None
            labelled[target.id] = f"{numbers.of(block.id)}."
        elif block.kind is Kind.ITEM:
            labelled[block.id] = "-"
    for block in walk_blocks((*declaration.front, *declaration.body)):
        if block.kind is Kind.VENUE:
            continue
        if label := labelled.get(block.id):
            yield label
        for segment in block.segments:
            yield from spoken(segment.text("fr")).split()


def test_the_received_file_is_never_touched() -> None:
    assert sha256(FILE.read_bytes()).hexdigest() == RECEIVED


def test_the_french_is_the_received_text_token_by_token(aix: Declaration) -> None:
    assert list(told(aix)) == received()


def test_the_known_slips_and_no_others_are_marked_each_with_its_reason(aix: Declaration) -> None:
    found = {
        segment.id: (plain(node.sic), plain(node.corr))
        for segment in aix.segments()
        for node in walk(segment.text("fr"))
        if isinstance(node, Correction) and node.reason
    }
    assert found == SLIPS


def test_no_japanese_text_is_corrected(aix: Declaration) -> None:
    nodes = (node for segment in aix.segments() for node in walk(segment.text("ja")))
    assert not any(isinstance(node, Correction) for node in nodes)


def test_nothing_is_claimed_that_the_received_text_does_not_state(aix: Declaration) -> None:
    assert aix.adopted is None
    assert aix.prevailing is None
    assert not any(block.kind in (Kind.SIGNATURES, Kind.FINAL) for block in aix.blocks())
    assert [(s.language, s.authority.value, s.translator, s.date) for s in aix.languages] == [
        ("fr", "not-stated", None, None),
        ("ja", "unofficial-provisional-translation", "declaration-doc", "2026-11-22"),
    ]
