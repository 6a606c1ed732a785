"""How text falls on pages: judged by where the lines of the finished PDF stand."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from declaration_doc.editions import compose
from declaration_doc.model.block import Block, Kind
from declaration_doc.model.edition import EditionSpec
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.reading import Reading, Tag
from tests.editions.builders import block, declaration, heading
from tests.writers.pdf.test_write import FR, FR_JA, JA, JA_FR

FR_SENTENCE = "Les collectivités favorisent les échanges et la coopération entre elles. "
JA_SENTENCE = "自治体は、相互の交流及び協力を促進する。"

every_edition = pytest.mark.parametrize("spec", [FR, JA, FR_JA, JA_FR], ids=lambda spec: spec.name)
lengths = st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), min_size=12, max_size=30)


def paragraphs(sizes: list[tuple[int, int]], id: str = "x") -> list[Block]:
    """Paragraphs of so many sentences in French and in Japanese."""
    return [
        block(Kind.PARAGRAPH, f"{id}-p{number}", fr=FR_SENTENCE * fr, ja=JA_SENTENCE * ja)
        for number, (fr, ja) in enumerate(sizes)
    ]


def rows_of(sizes: list[tuple[int, int]]) -> list[Tag]:
    (table,) = Reading(write(compose(declaration(*paragraphs(sizes)), FR_JA))).tree.all("Table")
    return table.all("TR")[1:]


def pages(tag: Tag) -> list[int]:
    return sorted({run.page for run in tag.runs()})


@given(sizes=lengths)
@settings(max_examples=4)
def test_a_row_begins_on_one_page_in_every_language(sizes: list[tuple[int, int]]) -> None:
    for row in rows_of(sizes):
        first = {pages(cell)[0] for cell in row.all("TD")}
        assert len(first) == 1


def test_a_row_longer_than_a_page_breaks_in_every_language() -> None:
    (row,) = rows_of([(90, 120)])
    assert [pages(cell)[:2] for cell in row.all("TD")] == [[0, 1], [0, 1]]


@given(sizes=lengths)
@settings(max_examples=4)
def test_no_line_of_a_paragraph_stands_alone_on_a_page(sizes: list[tuple[int, int]]) -> None:
    for row in rows_of(sizes):
        for cell in row.all("TD"):
            lines = {(run.page, run.line) for run in cell.runs()}
            alone = [page for page in pages(cell) if sum(line[0] == page for line in lines) == 1]
            assert not alone or len(lines) == 1


@every_edition
def test_a_heading_stands_with_what_follows(spec: EditionSpec) -> None:
    workshops = [
        block(
            Kind.WORKSHOP,
            f"w{number}",
            heading(f"w{number}", fr="Quel modèle ?", ja="どのようなモデルか"),
            *paragraphs([(2 + number % 5, 1 + number % 7)] * 3, f"w{number}"),
        )
        for number in range(24)
    ]
    tree = Reading(write(compose(declaration(*workshops), spec))).tree
    tags = [tag for tag in tree.walk() if tag.role in ("H2", "P")]
    pairs = [
        (tag, following) for tag, following in pairwise(tags) if (tag.role, following.role) == ("H2", "P")
    ]
    assert len(pairs) == 24
    for title, following in pairs:
        assert title.runs()[-1].page == following.runs()[0].page


def test_the_first_lines_of_a_row_stand_at_one_height() -> None:
    for row in rows_of([(3, 3)] * 4):
        fr, ja = (cell.runs()[0].line for cell in row.all("TD"))
        assert fr == pytest.approx(ja, abs=0.15)


def test_lines_of_the_columns_keep_step() -> None:
    (row,) = rows_of([(6, 9)])
    fr, ja = (sorted({run.line for run in cell.runs()}) for cell in row.all("TD"))
    shared = min(len(fr), len(ja))
    assert shared > 4
    assert fr[:shared] == pytest.approx(ja[:shared], abs=0.15)


def signatory(number: int) -> Block:
    """Who signs: entity, position, name."""
    id = f"signatory-{number}"
    return Block(
        Kind.SIGNATORY,
        id,
        (),
        (
            block(Kind.ENTITY, f"{id}-entity", fr="Ville de Nancy", ja="ナンシー市"),
            block(Kind.POSITION, f"{id}-position", fr="Maire", ja="市長"),
            block(Kind.PERSON, f"{id}-person", fr="Jeanne Martin", ja="ジャンヌ・マルタン"),
        ),
    )


def pages_of(reading: Reading, prefix: str) -> list[list[int]]:
    """The pages on which each segment of a block stands, whatever the language."""
    return [pages(tag) for tag in reading.tree.walk() if tag.id.startswith(prefix) and tag.id.endswith("-1")]


@pytest.mark.parametrize("spec", [FR, JA, FR_JA], ids=lambda spec: spec.name)
@pytest.mark.parametrize(("before", "signing"), [(25, 3), (28, 3), (4, 24)])
def test_signatures_stand_whole_and_never_alone(spec: EditionSpec, before: int, signing: int) -> None:
    signatures = Block(Kind.SIGNATURES, "signatures", (), tuple(map(signatory, range(signing))))
    reading = Reading(write(compose(declaration(*paragraphs([(1, 1)] * before), signatures), spec)))
    for number in range(signing):
        [page] = {tuple(each) for each in pages_of(reading, f"signatory-{number}-")}
        assert len(page) == 1
    last_of_text = {tuple(each) for each in pages_of(reading, f"x-p{before - 1}-")}
    assert last_of_text == {tuple(each) for each in pages_of(reading, "signatory-0-")}
