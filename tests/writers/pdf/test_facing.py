"""Facing pages: every spread holds the same segments on both sides."""

from dataclasses import replace
from functools import cache

import pytest

from declaration_doc.editions import compose
from declaration_doc.errors import DeclarationDocError
from declaration_doc.model.block import Block, Kind
from declaration_doc.model.declaration import Meeting
from declaration_doc.model.edition import EditionSpec
from declaration_doc.model.inline import NoteReference, Words
from declaration_doc.model.segment import Segment
from declaration_doc.writers.pdf import write
from declaration_doc.writers.pdf.reading import Reading, Run
from tests.editions.builders import block, declaration, heading, segment
from tests.writers.agreement import SOURCES, edition, source
from tests.writers.pdf.facing import (
    FR_JA_FACING,
    FR_SENTENCE,
    JA_FR_FACING,
    JA_SENTENCE,
    long_text,
    spreads,
    white,
)

both_orders = pytest.mark.parametrize("spec", [FR_JA_FACING, JA_FR_FACING], ids=lambda spec: spec.name)
AIX = next(path for path in SOURCES if path.parent.name == "aix-en-provence-2022")
NOTED = (Words(FR_SENTENCE), NoteReference("note")), (Words(JA_SENTENCE), NoteReference("note"))


@cache
def aix(spec: EditionSpec) -> Reading:
    return Reading(write(edition(spec, AIX)))


@cache
def generated() -> Reading:
    return Reading(write(compose(long_text(100), FR_JA_FACING)))


def printed(*body: Block, notes: tuple[Block, ...] = (), spec: EditionSpec = FR_JA_FACING) -> Reading:
    return Reading(write(compose(declaration(*body, notes=notes), spec)))


def paragraph(id: str, fr: int, ja: int) -> Block:
    """A paragraph of one segment, of so many sentences in either language."""
    return block(Kind.PARAGRAPH, id, fr=FR_SENTENCE * fr, ja=JA_SENTENCE * ja)


def assert_in_step(reading: Reading) -> None:
    for left, right in spreads(reading):
        assert left == right
        assert left


# --- in step -------------------------------------------------------------------------------------


@both_orders
def test_every_spread_of_the_declaration_holds_the_same_segments_on_both_sides(spec: EditionSpec) -> None:
    assert_in_step(aix(spec))


@both_orders
def test_little_of_the_declaration_is_white(spec: EditionSpec) -> None:
    """8 % of the height of the pages, the last spread left out."""
    assert white(aix(spec)) < 0.1


def test_spreads_stay_in_step_over_headings_footnotes_and_very_unequal_lengths() -> None:
    assert_in_step(generated())


def test_of_so_unequal_languages_a_fifth_is_white() -> None:
    """One side alone would be longer than the other by that much."""
    assert white(generated()) < 0.25


def test_footnotes_stand_on_the_page_that_calls_them_in_its_language() -> None:
    reading = generated()
    notes = reading.tree.all("Note")
    pages = [{run.page for run in note.runs()} for note in notes]
    spans = reading.spans()
    for note, on in zip(notes, pages, strict=True):
        caller = spans[note.id.removesuffix("-note") + "-1"]
        assert on <= {run.page for run in caller.runs("Note")}
        assert on
        assert all(page % 2 == (1 if note.language == "fr" else 0) for page in on)
    assert len(notes) == 2 * 10


def test_a_segment_longer_than_a_page_is_carried_over_in_step() -> None:
    reading = printed(paragraph("a", 2, 2), paragraph("b", 120, 90), paragraph("c", 1, 2))
    assert_in_step(reading)
    assert len(spreads(reading)) == 3
    assert "c-1" in spreads(reading)[-1][0]


def test_a_segment_longer_than_ten_pages_leaves_the_other_side_blank_once_it_is_said() -> None:
    reading = printed(paragraph("a", 560, 1), paragraph("b", 1, 1))
    left, right = zip(*spreads(reading), strict=True)
    assert len(left) > 10
    assert list(left[:-1]) == [["a-1"]] * (len(left) - 1)
    assert list(right) == [["a-1"], *[[]] * (len(left) - 2), ["b-1"]]


def test_a_paragraph_longer_than_a_page_turns_between_its_segments() -> None:
    segments: tuple[Segment, ...] = tuple(
        segment(f"p-{number}", fr=FR_SENTENCE * (1 + number % 5), ja=JA_SENTENCE * (1 + number % 7))
        for number in range(40)
    )
    reading = printed(Block(Kind.PARAGRAPH, "p", segments))
    assert_in_step(reading)
    found = [id for left, _ in spreads(reading) for id in left]
    assert found == [each.id for each in segments]
    assert len(reading.tree.all("P")) == 2 + _cover_paragraphs(reading)


def _cover_paragraphs(reading: Reading) -> int:
    return sum(all(run.page == 0 for run in tag.runs()) for tag in reading.tree.all("P"))


def test_what_one_language_lacks_leaves_its_page_blank() -> None:
    only = [block(Kind.PARAGRAPH, f"x{number}", fr=FR_SENTENCE * 12, ja=None) for number in range(12)]
    reading = printed(paragraph("a", 1, 1), *only, paragraph("b", 1, 1))
    left, right = zip(*spreads(reading), strict=True)
    assert [id for page in left for id in page] == ["a-1", *(f"x{n}-1" for n in range(12)), "b-1"]
    assert [id for page in right for id in page] == ["a-1", "b-1"]
    assert "a-1" in left[0]
    assert "b-1" in left[-1]
    assert "b-1" in right[-1]


# --- kept together -------------------------------------------------------------------------------


def test_headings_stand_with_what_follows() -> None:
    for left, _ in spreads(generated()):
        assert not left[-1].endswith("-heading-1")


def test_signatures_stand_with_the_end_of_what_is_signed() -> None:
    def signatory(number: int) -> Block:
        id = f"s{number}"
        return block(
            Kind.SIGNATORY,
            id,
            block(Kind.ENTITY, f"{id}-entity", fr="Pour la ville", ja="市"),
            block(Kind.PERSON, f"{id}-person", fr="Marie Dupont", ja="山田花子"),
        )

    for text in (11, 13, 15):
        body = [paragraph(f"p{number}", 6, 6) for number in range(text)]
        signatures = block(Kind.SIGNATURES, "signatures", *map(signatory, range(3)))
        reading = printed(*body, signatures)
        assert_in_step(reading)
        last, _ = spreads(reading)[-1]
        assert last[-1] == "s2-person-1"
        assert last[0].startswith("p")


# --- the pages around ----------------------------------------------------------------------------


def texts(runs: list[Run]) -> str:
    return "".join(run.text for run in runs)


@both_orders
def test_each_page_has_its_number_and_the_running_head_of_its_language(spec: EditionSpec) -> None:
    reading = aix(spec)
    heads = {line.language: line.text for line in edition(spec, AIX).running}
    for number, runs in enumerate(reading.artifacts[1:], start=2):
        language = spec.languages[number % 2]
        said = texts(runs).replace(" ", "").replace("\u3000", "")
        assert heads[language].replace(" ", "").replace("\u3000", "") in said
        assert said.endswith(str(number)) or said.startswith(str(number))
    assert texts(reading.artifacts[0]) == ""


def test_text_begins_on_a_left_page_and_a_reader_shows_two() -> None:
    reading = aix(FR_JA_FACING)
    assert str(reading.pdf.Root.PageLayout) == "/TwoPageRight"
    assert {run.page % 2 for run in reading.spans()["preamble-adoption-1"].runs()} == {1}


def test_after_a_title_of_two_pages_a_blank_one_brings_the_text_to_the_left() -> None:
    designation = block(Kind.DESIGNATION, "designation", fr="Rencontres", ja="会議")
    hosts = tuple(block(Kind.HOST, f"host-{n}", fr=f"Ville {n}", ja=f"都市{n}") for n in range(20))
    meeting = Meeting("meeting", designation=designation, start="2022-10-03", hosts=hosts)
    text = replace(declaration(paragraph("a", 1, 1)), meeting=meeting)
    reading = Reading(write(compose(text, FR_JA_FACING)))
    pages = [
        sorted({run.page for run in reading.spans()[name].runs()})
        for name in ("title-1", "host-19-1", "a-1", "ja.a-1")
    ]
    assert pages == [[0], [1], [3], [4]]
    assert texts(reading.artifacts[3]).endswith("4")


@pytest.mark.parametrize(("body", "pages"), [((), 1), ((paragraph("a", 1, 1),), 3)])
def test_a_text_of_no_segment_or_of_one(body: tuple[Block, ...], pages: int) -> None:
    assert len(printed(*body).pdf.pages) == pages


def test_a_note_that_one_language_lacks_is_led_to_across_the_fold() -> None:
    fr, ja = NOTED
    note = block(Kind.NOTE, "note", fr="Une note.", ja=None)
    reading = printed(block(Kind.PARAGRAPH, "p", fr=fr, ja=ja), notes=(note,))
    assert [tag.id for tag in reading.tree.all("Note")] == ["note"]
    assert {run.page for tag in reading.tree.all("Note") for run in tag.runs()} == {1}


def test_a_note_called_on_the_title_page_is_not_printed_again() -> None:
    fr, ja = NOTED
    reading = printed(
        block(Kind.PARAGRAPH, "p", fr=fr, ja=ja),
        block(Kind.PARAGRAPH, "q", fr=fr, ja=ja),
        notes=(block(Kind.NOTE, "note", fr="Une note.", ja="注。"),),
    )
    assert sorted(tag.id for tag in reading.tree.all("Note")) == ["ja.note", "note"]


def test_a_footnote_longer_than_pages_is_named_by_what_calls_it() -> None:
    fr, ja = NOTED
    note = block(Kind.NOTE, "note", fr=FR_SENTENCE * 150, ja=JA_SENTENCE)
    with pytest.raises(DeclarationDocError, match=r"from the block [pq] on") as error:
        printed(block(Kind.PARAGRAPH, "p", fr=fr, ja=ja), paragraph("q", 1, 1), notes=(note,))
    assert "footnote" in error.value.remedy


# --- structure and conformance -------------------------------------------------------------------


def test_one_language_is_read_after_the_other() -> None:
    parts = aix(FR_JA_FACING).tree.all("Part")
    assert [part.language for part in parts] == ["fr", "ja"]
    assert {tag.language for tag in parts[1].all("P")} == {"ja"}


def test_a_section_that_goes_on_over_spreads_is_one_section() -> None:
    workshops = sum(each.kind is Kind.WORKSHOP for each in source(AIX).blocks())
    verso, recto = aix(FR_JA_FACING).tree.all("Part")
    assert len(verso.all("H2")) == len(recto.all("H2")) == workshops + 1


def test_the_same_source_gives_the_same_bytes() -> None:
    title = heading("w", fr="Un", ja="一")
    text = declaration(block(Kind.WORKSHOP, "w", title, paragraph("a", 60, 70)))
    assert write(compose(text, FR_JA_FACING)) == write(compose(text, FR_JA_FACING))
