"""How the blocks of a declaration are counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.model.block import Block, Kind, Marking
from declaration_doc.numbering import number
from tests.numbering.samples import block, declaration, numbered_list


def test_workshops_are_counted_through_the_body_and_resolutions_through_the_document() -> None:
    source = declaration(
        block(Kind.PREAMBLE, "preamble"),
        block(Kind.WORKSHOP, "economy", block(Kind.RESOLUTION, "circular")),
        block(Kind.WORKSHOP, "society"),
        block(
            Kind.CONCLUSION,
            "conclusion",
            block(Kind.RESOLUTION, "policy"),
            block(Kind.RESOLUTION, "exchange"),
        ),
        back=(block(Kind.ANNEX, "programme", block(Kind.RESOLUTION, "calendar")),),
    )
    numbers = number(source)
    assert [numbers.of(id) for id in ("economy", "society")] == [1, 2]
    assert [numbers.of(id) for id in ("circular", "policy", "exchange", "calendar")] == [1, 2, 3, 4]
    assert numbers.of("preamble") is None
    assert numbers.of("programme") == 1


def test_articles_run_on_over_sections_and_begin_anew_in_an_annex() -> None:
    source = declaration(
        block(Kind.SECTION, "aims", block(Kind.ARTICLE, "purpose"), block(Kind.ARTICLE, "means")),
        block(Kind.SECTION, "end", block(Kind.ARTICLE, "entry")),
        back=(block(Kind.ANNEX, "statute", block(Kind.ARTICLE, "seat")),),
    )
    numbers = number(source)
    assert [numbers.of(id) for id in ("purpose", "means", "entry", "seat")] == [1, 2, 3, 1]


def test_sections_are_counted_among_their_sisters_and_know_their_depth() -> None:
    source = declaration(
        block(Kind.SECTION, "a", block(Kind.SECTION, "a-a"), block(Kind.SECTION, "a-b")),
        block(Kind.SECTION, "b", block(Kind.SECTION, "b-a", block(Kind.SECTION, "b-a-a"))),
    )
    numbers = number(source)
    assert [numbers.of(id) for id in ("a", "a-a", "a-b", "b", "b-a", "b-a-a")] == [1, 1, 2, 2, 1, 1]
    assert [numbers.depth(id) for id in ("a", "a-a", "b-a-a")] == [1, 2, 3]


def test_items_are_counted_where_their_list_is_numbered_whatever_its_depth() -> None:
    inner = block(Kind.ITEM, "second", block(Kind.ITEM, "second-a"), block(Kind.ITEM, "second-b"))
    source = declaration(
        numbered_list("steps", block(Kind.ITEM, "first"), inner),
        numbered_list("more", block(Kind.ITEM, "anew")),
        replace(block(Kind.LIST, "points", block(Kind.ITEM, "point")), data=Marking("bullet")),
        block(Kind.LIST, "bare", block(Kind.ITEM, "plain")),
    )
    numbers = number(source)
    assert [numbers.of(id) for id in ("first", "second", "second-a", "second-b", "anew")] == [1, 2, 1, 2, 1]
    assert [numbers.depth(id) for id in ("first", "second-a")] == [1, 2]
    assert [numbers.of(id) for id in ("point", "plain")] == [None, None]


def test_items_of_a_resolution_are_numbered_one_level_below_it() -> None:
    source = declaration(block(Kind.RESOLUTION, "policy", block(Kind.ITEM, "study"), block(Kind.ITEM, "act")))
    numbers = number(source)
    assert [numbers.of(id) for id in ("study", "act")] == [1, 2]
    assert numbers.depth("study") == 2


def test_a_block_taken_out_of_the_numbering_leaves_no_gap() -> None:
    source = declaration(
        block(Kind.WORKSHOP, "opening", numbered=False),
        block(Kind.WORKSHOP, "economy"),
        block(Kind.WORKSHOP, "interlude", numbered=False),
        block(Kind.WORKSHOP, "society"),
    )
    numbers = number(source)
    assert [numbers.of(id) for id in ("opening", "economy", "interlude", "society")] == [None, 1, None, 2]


def test_a_typed_number_is_printed_as_it_was_adopted() -> None:
    source = declaration(block(Kind.RESOLUTION, "policy", number=4), block(Kind.RESOLUTION, "exchange"))
    numbers = number(source)
    assert [numbers.of(id) for id in ("policy", "exchange")] == [4, 2]
    assert numbers.computed == {"policy": 1, "exchange": 2}


def test_notes_are_counted_in_the_order_of_the_source() -> None:
    source = replace(declaration(), notes=(block(Kind.NOTE, "origin"), block(Kind.NOTE, "spelling")))
    assert [number(source).of(id) for id in ("origin", "spelling")] == [1, 2]


COUNTED = (Kind.WORKSHOP, Kind.RESOLUTION, Kind.ARTICLE, Kind.SECTION)


@st.composite
def bodies(draw: st.DrawFn) -> Sequence[Block]:
    """Sections within sections, with blocks that are counted, and some that are taken out."""
    serial = iter(range(1000))

    def some(depth: int) -> tuple[Block, ...]:
        found = []
        for kind in draw(st.lists(st.sampled_from(COUNTED), max_size=4)):
            inner = some(depth + 1) if kind is Kind.SECTION and depth < 3 else ()
            found.append(block(kind, f"b{next(serial)}", *inner, numbered=draw(st.booleans())))
        return tuple(found)

    return some(1)


@given(bodies())
def test_numbers_that_run_through_the_body_go_up_by_one_in_document_order(body: Sequence[Block]) -> None:
    source = declaration(*body)
    numbers = number(source)
    for kind in (Kind.WORKSHOP, Kind.RESOLUTION, Kind.ARTICLE):
        found = [numbers.of(b.id) for b in source.blocks() if b.kind is kind and b.numbered]
        assert found == list(range(1, len(found) + 1))


@given(bodies())
def test_sisters_count_from_one_in_every_section(body: Sequence[Block]) -> None:
    source = declaration(*body)
    numbers = number(source)
    parents = [source.body, *(b.blocks for b in source.blocks() if b.kind is Kind.SECTION)]
    for sisters in parents:
        found = [numbers.of(b.id) for b in sisters if b.kind is Kind.SECTION and b.numbered]
        assert found == list(range(1, len(found) + 1))


@given(bodies())
def test_what_is_taken_out_has_no_number_and_changes_no_other(body: Sequence[Block]) -> None:
    def without(blocks: Sequence[Block]) -> tuple[Block, ...]:
        kept = (b for b in blocks if b.numbered or b.kind is Kind.SECTION)
        return tuple(replace(b, blocks=without(b.blocks)) for b in kept)

    whole, fewer = number(declaration(*body)), number(declaration(*without(body)))
    assert all(whole.of(b.id) is None for b in declaration(*body).blocks() if not b.numbered)
    assert whole.computed == fewer.computed
