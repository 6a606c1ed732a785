"""What holds of every edition, whatever the declaration."""

from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.editions import built_in, compose
from declaration_doc.model.block import Block, Kind
from declaration_doc.model.declaration import Declaration
from declaration_doc.model.edition import EditionBlock, PieceState
from declaration_doc.model.inline import Correction, Quotation, Reference, Words, children_of
from declaration_doc.model.inline import walk as walk_nodes
from declaration_doc.model.segment import Absent, Segment, Text
from tests.editions.builders import declaration, walk

LANGUAGES = ("fr", "ja", "en")


@st.composite
def sources(draw: st.DrawFn) -> Declaration:
    """Sections in sections, some without heading, some silent in a language."""
    ids = iter(range(10_000))

    def words(kind: Kind) -> Block:
        id = f"b{next(ids)}"
        said = draw(st.lists(st.sampled_from(LANGUAGES), unique=True))
        texts = (Text(tag, (Words("Un."),)) if tag in said else Absent(tag, "a test") for tag in LANGUAGES)
        return Block(kind, id, (Segment(f"{id}-1", tuple(texts)),))

    def division(depth: int) -> Block:
        headed = draw(st.booleans())
        inner = [division(depth + 1) for _ in range(draw(st.integers(0, 2)))] if depth < 4 else []
        flow = [words(Kind.PARAGRAPH) for _ in range(draw(st.integers(0, 2)))]
        parts = (*([words(Kind.HEADING)] if headed else []), *flow, *inner)
        return Block(Kind.SECTION, f"s{next(ids)}", blocks=parts)

    return declaration(*(division(1) for _ in range(draw(st.integers(1, 3)))), languages=LANGUAGES)


@given(sources())
def test_no_heading_is_more_than_one_level_below_the_one_before(source: Declaration) -> None:
    for spec in built_in(LANGUAGES):
        edition = compose(source, spec)
        level = 1
        for block in walk(edition.body):
            if block.level:
                assert 2 <= block.level <= level + 1
                level = block.level


@given(sources())
def test_every_text_is_printed_once_in_each_edition_of_its_language(source: Declaration) -> None:
    for spec in built_in(LANGUAGES):
        printed = [
            (language, piece.segment)
            for language, piece in compose(source, spec).printed()
            if piece.state is PieceState.TEXT
        ]
        stated = {
            (tag, segment.id) for segment in source.segments() for tag in spec.languages if segment.text(tag)
        }
        assert len(printed) == len(set(printed))
        assert set(printed) == stated


@given(sources())
def test_nothing_that_writers_would_have_to_decide_is_left(source: Declaration) -> None:
    for spec in built_in(LANGUAGES):
        edition = compose(source, spec)
        for _, piece in edition.printed():
            for node in walk_nodes(piece.nodes):
                assert not isinstance(node, Correction | Quotation)
                assert not isinstance(node, Reference) or children_of(node)
        assert all(says_something(block) for block in edition.body)


def says_something(block: EditionBlock) -> bool:
    own = any(
        cell.label or any(p.state is not PieceState.ABSENT for p in cell.pieces) for cell in block.cells
    )
    return own or any(says_something(inner) for inner in block.blocks)
