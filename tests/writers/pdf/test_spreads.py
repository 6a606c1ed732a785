"""Where facing pages turn: judged on heights alone, without a page."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from declaration_doc.writers.pdf.spreads import KEPT, Extent, Room, Run, Unit, turns

LINE = 20.0
PAGE = Room(height=1000.0, above_notes=20.0)

lengths = st.integers(0, 60)
"""Lines of a unit on one side; 50 fill a page, with none it says nothing there."""


def unit(verso: int, recto: int, notes: int = 0, bond: float = 6.0) -> Unit:
    """A unit of so many lines on either side, with so many lines of footnotes on both."""
    verso_extent, recto_extent = (
        Extent(lines * LINE, 8.0 if lines else 0.0, notes * LINE if lines else 0.0, lines)
        for lines in (verso, recto)
    )
    return Unit((verso_extent, recto_extent), bond)


units = st.builds(unit, lengths, lengths, st.sampled_from((0, 0, 0, 2)), st.sampled_from((0.0, 6.0, KEPT)))


def covered(runs: tuple[Run, ...]) -> list[tuple[int, int]]:
    return [(run.first, run.end) for run in runs]


def used(units: list[Unit], run: Run, side: int) -> float:
    """Height of a run that carries nothing over, by the definition."""
    extents = [each.sides[side] for each in units[run.first : run.end]]
    text = sum(each.above + each.height for each in extents) - extents[0].above
    notes = sum(each.notes for each in extents)
    return text + (notes + PAGE.above_notes if notes else 0)


def test_without_text_there_is_no_spread() -> None:
    assert turns([], PAGE) == ()


def test_one_unit_makes_one_spread() -> None:
    assert turns([unit(3, 2)], PAGE) == (Run(0, 1),)


@given(st.lists(units, min_size=1, max_size=40))
def test_every_unit_stands_on_one_run_of_spreads_in_its_order(text: list[Unit]) -> None:
    runs = turns(text, PAGE)
    assert runs[0].first == 0
    assert runs[-1].end == len(text)
    assert all(before.end == after.first for before, after in pairwise(runs))


@given(st.lists(units, min_size=1, max_size=40))
def test_no_page_holds_more_than_it_has_room_for(text: list[Unit]) -> None:
    for run in turns(text, PAGE):
        if run.carried is None:
            assert max(used(text, run, 0), used(text, run, 1)) <= PAGE.height + 0.1


@given(st.lists(units, min_size=1, max_size=40))
def test_what_is_carried_over_is_whole_on_both_sides_and_begins_on_the_first_page(text: list[Unit]) -> None:
    for run in turns(text, PAGE):
        if run.carried is not None:
            for side, lines in enumerate(run.lines):
                assert sum(lines) == text[run.carried].sides[side].lines
                assert all(before or not after for before, after in pairwise(lines))
            assert len(run.lines[0]) == len(run.lines[1])


@given(st.lists(st.builds(unit, st.integers(51, 600), st.integers(1, 600)), min_size=1, max_size=5))
def test_each_page_takes_the_same_share_of_both_languages(text: list[Unit]) -> None:
    for run in turns(text, PAGE):
        if run.carried is not None:
            totals = [text[run.carried].sides[side].lines for side in (0, 1)]
            said = [0, 0]
            for counts in zip(*run.lines, strict=True):
                said = [before + count for before, count in zip(said, counts, strict=True)]
                # To a line or two, so that no page is without one, nor the last one alone on its page.
                lag = abs(said[0] / totals[0] - said[1] / totals[1])
                assert lag <= 3 / min(totals) or min(totals) < 2 * run.spreads


def test_a_segment_of_ten_pages_takes_ten_spreads_and_its_short_translation_the_first_ones() -> None:
    (run,) = turns([unit(500, 3)], PAGE)
    assert run.lines == ((50,) * 10, (1, 1, 1, 0, 0, 0, 0, 0, 0, 0))
    assert run.spreads == 10


@given(st.integers(51, 900), st.integers(20, 900))
def test_no_page_is_left_without_a_line_as_long_as_there_are_as_many_lines_as_pages(
    verso: int, recto: int
) -> None:
    (run,) = turns([unit(verso, recto)], PAGE)
    assert all(all(counts) for counts in run.lines)


def test_a_heading_stands_with_what_follows() -> None:
    text = [unit(24, 20), unit(22, 20), unit(1, 1), unit(6, 5, bond=KEPT), unit(30, 30)]
    assert covered(turns(text, PAGE)) == [(0, 2), (2, 5)]


def test_signatures_take_the_end_of_the_text_with_them() -> None:
    text = [unit(20, 20), unit(20, 20), unit(8, 8), unit(10, 10, bond=KEPT), unit(10, 10, bond=KEPT)]
    assert covered(turns(text, PAGE)) == [(0, 2), (2, 5)]


def test_the_longer_language_decides() -> None:
    text = [unit(30, 10), unit(10, 30), unit(15, 15)]
    assert covered(turns(text, PAGE)) in ([(0, 2), (2, 3)], [(0, 1), (1, 3)])


def test_footnotes_take_room() -> None:
    text = [unit(20, 20), unit(20, 20), unit(8, 8)]
    assert covered(turns(text, PAGE)) == [(0, 3)]
    noted = [*text[:2], unit(8, 8, notes=2)]
    assert covered(turns(noted, PAGE)) != [(0, 3)]


def test_white_space_is_weighed_over_the_whole_document() -> None:
    """To fill the first page would leave the second one nearly white before the long unit."""
    text = [unit(20, 20), unit(15, 15), unit(14, 14), unit(8, 8), unit(45, 45), unit(30, 30)]
    assert covered(turns(text, PAGE))[:2] == [(0, 2), (2, 4)]


@pytest.mark.parametrize("count", [1000, 3000])
def test_long_texts_fall_into_spreads_at_little_white(count: int) -> None:
    bonds = [KEPT if number % 10 == 1 else 6.0 for number in range(count)]
    text = [
        unit(1 + number * 7 % 13, 1 + number * 5 % 11, 2 * (number % 9 == 4), bond)
        for number, bond in enumerate(bonds)
    ]
    runs = turns(text, PAGE)
    assert all(text[run.first].bond < KEPT for run in runs[1:])
    full = [max(used(text, run, 0), used(text, run, 1)) / PAGE.height for run in runs[:-1]]
    assert sum(full) / len(full) > 0.85
