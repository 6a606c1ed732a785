"""An erratum says what it corrects, in the words of each language, and leads there."""

import pytest

from declaration_doc.editions import compose
from declaration_doc.model.block import Amendment, Block, Kind
from declaration_doc.model.edition import Cell
from declaration_doc.model.inline import Reference, plain, walk
from declaration_doc.writers.text import write
from tests.editions.builders import block, declaration, heading, parallel

FR_JA = parallel("fr", "ja")
SOURCE = (
    block(
        Kind.PARAGRAPH,
        "opening",
        fr="Nous, collectivités françaises et japonaises.",
        ja="我々日仏の自治体は、ここに参加し宣言する。",
    ),
    block(Kind.PARAGRAPH, "short", fr="Bref.", ja="以上。"),
    block(
        Kind.WORKSHOP,
        "water",
        heading("water", fr="L'eau", ja="水"),
        block(Kind.PARAGRAPH, "water-p", fr="Texte.", ja="文。"),
    ),
    block(Kind.RESOLUTION, "first", fr="Se réunir.", ja="会合を開く。"),
)


def labels(target: str, date: str | None = "2025-06-01") -> list[Cell]:
    """The cells of an erratum of `target`, in French and in Japanese."""
    erratum = block(Kind.ERRATUM, "e", data=Amendment(target, date), fr="Lire « et ».", ja="「及び」と読む。")
    edition = compose(declaration(*SOURCE, back=(Block(Kind.ERRATA, "errata", (), (erratum,)),)), FR_JA)
    return list(edition.body[-1].blocks[-1].cells)


@pytest.mark.parametrize(
    ("target", "fr", "ja"),
    [
        ("first", "Erratum du 1er\u00a0juin 2025 (résolution\u00a01)", "2025年6月1日訂正（決議1）"),
        (
            "short",
            "Erratum du 1er\u00a0juin 2025 («\u00a0Bref.\u00a0»)",
            "2025年6月1日訂正（「以上。」）",
        ),
        (
            "opening",
            "Erratum du 1er\u00a0juin 2025 («\u00a0Nous, collectivités…\u00a0»)",
            "2025年6月1日訂正（「我々日仏の自治体は、ここに参…」）",
        ),
    ],
)
def test_it_names_number_or_heading_or_the_first_words(target: str, fr: str, ja: str) -> None:
    assert [cell.label for cell in labels(target)] == [fr, ja]


def test_without_a_day_it_names_none() -> None:
    assert labels("first", date=None)[0].label == "Erratum (résolution\u00a01)"


@pytest.mark.parametrize("target", ["first", "short", "water-p", "opening-1"])
def test_it_leads_to_what_it_corrects(target: str) -> None:
    for cell in labels(target):
        assert plain(cell.label_nodes) == cell.label
        assert [node.target for node in walk(cell.label_nodes) if isinstance(node, Reference)] == [target]


def test_the_text_edition_says_it_too() -> None:
    erratum = block(
        Kind.ERRATUM, "e", data=Amendment("first", "2025-06-01"), fr="Lire « et ».", ja="「及び」と読む。"
    )
    edition = compose(declaration(*SOURCE, back=(Block(Kind.ERRATA, "errata", (), (erratum,)),)), FR_JA)
    assert "Erratum du 1er juin 2025 (résolution 1)" in write(edition).decode().replace("\u00a0", " ")
